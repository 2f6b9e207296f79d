import type { PlaidClient } from '../client.ts'
import { isPlaidError } from '../is-plaid-error.ts'

/** How long a key is believed without asking again, milliseconds: a retired key is noticed within this time. */
export const key_age_ms_max = 60 * 60_000
/** How long a key id that the API does not know is refused without asking again, milliseconds. */
export const unknown_key_age_ms_max = 60_000
/** How many key ids are remembered; forged ids must not fill the memory. */
export const keys_max = 100

/** Named by use: the type is global in browsers, but not in Node's declarations. */
type PublicKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>

/** A verification key. */
export interface VerificationKey {
  key: PublicKey
  /** Unix seconds since when the key is retired; null while it is in use. */
  expired_at: number | null
}

interface Remembered {
  /** Milliseconds since 1970. */
  asked_at: number
  answer: Promise<VerificationKey | null>
  known: boolean
}

/** Keys per client: a client belongs to one environment, and so do the keys. */
const caches = new WeakMap<PlaidClient, Map<string, Remembered>>()

/**
 * The key of this id, from the cache or from /webhook_verification_key/get.
 * @param now milliseconds since 1970
 * @returns null when the API does not know the id
 * @throws PlaidError when the API cannot be asked; nothing is remembered then
 */
export function findKey(client: PlaidClient, key_id: string, now: number): Promise<VerificationKey | null> {
  const cache = caches.get(client) ?? new Map<string, Remembered>()
  caches.set(client, cache)
  const held = cache.get(key_id)
  if (held !== undefined && now - held.asked_at < (held.known ? key_age_ms_max : unknown_key_age_ms_max)) {
    return held.answer
  }
  const remembered: Remembered = { asked_at: now, known: true, answer: requestKey(client, key_id) }
  cache.delete(key_id)
  cache.set(key_id, remembered)
  forgetOne(cache)
  remembered.answer.then(
    (key) => (remembered.known = key !== null),
    () => cache.get(key_id) === remembered && cache.delete(key_id),
  )
  return remembered.answer
}

/** Keeps the cache at its size: unknown ids go first, then the oldest. */
function forgetOne(cache: Map<string, Remembered>): void {
  if (cache.size <= keys_max) return
  for (const [key_id, { known }] of cache) {
    if (!known) return void cache.delete(key_id)
  }
  for (const key_id of cache.keys()) return void cache.delete(key_id)
}

interface KeyResponse {
  key: { alg: string; crv: string; kty: string; use: string; x: string; y: string; expired_at: number | null }
}

async function requestKey(client: PlaidClient, key_id: string): Promise<VerificationKey | null> {
  try {
    const { key } = await client.request<KeyResponse>('/webhook_verification_key/get', { key_id })
    const jwk = { kty: key.kty, crv: key.crv, x: key.x, y: key.y }
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
    return {
      key: await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify']),
      expired_at: key.expired_at ?? null,
    }
  } catch (error) {
    if (isPlaidError(error, 'INVALID_WEBHOOK_VERIFICATION_KEY_ID')) return null
    throw error
  }
}
