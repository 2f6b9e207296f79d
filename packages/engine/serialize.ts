import { RawJson } from '@gingham/api-kit'

/** Writes a response body; stored documents at its top level are spliced in as they are. */
export function serialize(body: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(body).filter(([, value]) => value !== undefined)
  if (!entries.some(([, value]) => value instanceof RawJson)) return JSON.stringify(body)
  // Put together by `+`, not by join: long texts are then copied once, when they are sent.
  let text = ''
  for (const [key, value] of entries) {
    text += `${text === '' ? '{' : ','}${JSON.stringify(key)}:`
    text += value instanceof RawJson ? value.text : JSON.stringify(value)
  }
  return `${text}}`
}
