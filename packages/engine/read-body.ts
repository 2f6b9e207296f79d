import { isUtf8 } from 'node:buffer'
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
  // Read all the same, it would be kept with other characters than those that were meant.
  if (!isUtf8(bytes)) throw apiError('INVALID_BODY', { message: 'the body must be JSON in UTF-8' })
  const text = bytes.toString('utf8')
  if (bytes.length > SHALLOW_BYTES && isDeeperThan(bytes, DEPTH_MAX))
    throw apiError('INVALID_BODY', { message: `the body is nested more than ${DEPTH_MAX} levels deep` })
  const body = parse(text)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw apiError('INVALID_BODY', { message: 'the body must be a JSON object' })
  }
  if (text.includes(NUL)) refuseNul(body, [])
  return body as Record<string, unknown>
}

/** Far more than any request has, and far less than would end a walk through it for want of stack. */
const DEPTH_MAX = 100
/** However they are nested, bodies up to this size are not worth a look. */
const SHALLOW_BYTES = 4096

/** Whether lists and objects of a JSON text stand in one another too deep. Brackets within its strings do not count. */
function isDeeperThan(bytes: Buffer, levels: number): boolean {
  let depth = 0
  let isString = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === QUOTE) isString = !isString
    else if (isString) at += byte === BACKSLASH ? 1 : 0
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      depth += 1
      if (depth > levels) return true
    } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth -= 1
  }
  return false
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d

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
