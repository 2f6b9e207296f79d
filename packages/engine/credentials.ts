import type { IncomingHttpHeaders } from 'node:http'
import { apiError } from '@gingham/api-kit'

export interface ApiKeys {
  client_id: string
  secret: string
}

/**
 * Takes the keys out of the body, or out of the headers `<prefix>client-id` and `<prefix>secret`; either place will do
 * for each. What is left of the body is the endpoint's own.
 */
export function takeKeys(
  prefix: string,
  headers: IncomingHttpHeaders,
  body: Record<string, unknown>,
): { keys: Partial<ApiKeys>; input: Record<string, unknown> } {
  const { client_id, secret, ...input } = body
  const keys = pick({
    client_id: client_id ?? headers[`${prefix}client-id`],
    secret: secret ?? headers[`${prefix}secret`],
  })
  return { keys, input }
}

/** Both keys, or MISSING_FIELDS with the names of those that are not there. */
export function requireKeys(keys: Partial<ApiKeys>): ApiKeys {
  const { client_id, secret } = keys
  if (client_id !== undefined && secret !== undefined) return { client_id, secret }
  const missing = [client_id === undefined && 'client_id', secret === undefined && 'secret'].filter(
    (name) => name !== false,
  )
  throw apiError('MISSING_FIELDS', { message: `the following required fields are missing: ${missing.join(', ')}` })
}

function pick(found: Record<keyof ApiKeys, unknown>): Partial<ApiKeys> {
  const keys: Partial<ApiKeys> = {}
  for (const name of ['client_id', 'secret'] as const) {
    const value = found[name]
    if (value === undefined) continue
    if (typeof value !== 'string') throw apiError('INVALID_FIELD', { message: `${name} must be a string` })
    keys[name] = value
  }
  return keys
}
