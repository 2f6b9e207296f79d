import { RawJson } from '@gingham/api-kit'

/**
 * Writes a response body; stored documents at its top level are spliced in as they are. A text, or its parts where
 * some of them are bytes that nobody needs to copy.
 */
export function serialize(body: Readonly<Record<string, unknown>>): string | Uint8Array[] {
  const entries = Object.entries(body).filter(([, value]) => value !== undefined)
  if (!entries.some(([, value]) => value instanceof RawJson)) return JSON.stringify(body)
  const parts: (string | Uint8Array)[] = []
  for (const [key, value] of entries) {
    parts.push(`${parts.length === 0 ? '{' : ','}${JSON.stringify(key)}:`)
    if (value instanceof RawJson) parts.push(...value.parts)
    else parts.push(JSON.stringify(value))
  }
  parts.push('}')
  if (parts.every((part) => typeof part === 'string')) return parts.join('')
  return joinTexts(parts)
}

/** Neighbouring texts become one part; bytes stay as they are. */
function joinTexts(parts: readonly (string | Uint8Array)[]): Uint8Array[] {
  const joined: Uint8Array[] = []
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part
      continue
    }
    joined.push(Buffer.from(text), part)
    text = ''
  }
  joined.push(Buffer.from(text))
  return joined
}
