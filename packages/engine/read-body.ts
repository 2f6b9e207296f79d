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
  const body = parse(bytes)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw apiError('INVALID_BODY', { message: 'the body must be a JSON object' })
  }
  return body as Record<string, unknown>
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown
  } catch {
    throw apiError('INVALID_BODY')
  }
}
