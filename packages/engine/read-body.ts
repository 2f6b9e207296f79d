import { apiError } from '@gingham/api-kit'

/**
 * The JSON object that a request carries. Source of the two errors:
 * https://plaid.com/docs/errors/invalid-request/
 */
export function readBody(contentType: string | undefined, bytes: Buffer): Record<string, unknown> {
  if (contentType === undefined) {
    throw apiError('INVALID_HEADERS', {
      message: 'the Content-Type header is missing; send Content-Type: application/json',
    })
  }
  if (!/^application\/json\s*(;|$)/i.test(contentType)) {
    throw apiError('INVALID_BODY', { message: 'the body must be JSON: send Content-Type: application/json' })
  }
  const text = bytes.toString('utf8')
  const body = parse(text)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw apiError('INVALID_BODY', { message: 'the body must be a JSON object' })
  }
  if (text.includes(NUL)) refuseNul(body, [])
  return body as Record<string, unknown>
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw apiError('INVALID_BODY')
  }
}

/** As JSON writes it; a backslash before it makes it something else, which is no reason to refuse the body. */
const NUL = String.raw`\u0000`

/** INVALID_FIELD for the character that Postgres cannot store. It stands in no text that anybody means. */
function refuseNul(value: unknown, path: readonly string[]): void {
  if (typeof value === 'string' && value.includes('\0')) {
    throw apiError('INVALID_FIELD', { message: `${path.join('.')} must not contain the character U+0000` })
  }
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) refuseNul(inner, [...path, name])
}
