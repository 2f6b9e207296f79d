import { RawJson } from '@gingham/api-kit'

/** Writes a response body; stored documents at its top level are spliced in as they are. */
export function serialize(body: Readonly<Record<string, unknown>>): string {
  if (!Object.values(body).some((value) => value instanceof RawJson)) return JSON.stringify(body)
  const members: string[] = []
  for (const [key, value] of Object.entries(body)) {
    if (value === undefined) continue
    members.push(`${JSON.stringify(key)}:${value instanceof RawJson ? value.text : JSON.stringify(value)}`)
  }
  return `{${members.join(',')}}`
}
