import { PlaidError, PlaidNetworkError, PlaidTimeoutError } from './errors.ts'

/** The longest wait between two tries, milliseconds; a server that asks for more gets its answer thrown instead. */
export const retry_after_ms_max = 60_000
const backoff_ms_first = 500
const backoff_ms_max = 8_000

/** Last words of paths that only read, or that give the same result however often they are called. */
const readingWords = new Set([
  'get',
  'get_by_id',
  'list',
  'search',
  'sync',
  'match',
  'introspect',
  'download',
  'precheck',
])

/**
 * Whether a call may be sent twice without doing something twice: it only reads, or it carries an idempotency key.
 * @param path as called, for example /transactions/sync
 */
export function isSafeToRepeat(path: string, body: unknown): boolean {
  if (readingWords.has(path.slice(path.lastIndexOf('/') + 1))) return true
  return typeof body === 'object' && body !== null && Boolean((body as { idempotency_key?: unknown }).idempotency_key)
}

/**
 * How long to wait before trying again; null to give up and throw `error`.
 * - a rate limit was hit, or the request never left: any call is tried again
 * - 5xx, a broken connection, a timeout: only a call that is safe to repeat, for the server may have acted
 * - every other error is an answer
 * @param attempt 1 after the first try
 * @returns milliseconds: what `Retry-After` says, else a random time below a doubling limit
 */
export function retryDelay(error: unknown, attempt: number, call: RetryFacts): number | null {
  if (attempt > call.maxRetries || !(error instanceof PlaidError)) return null
  if (!(refusedBeforeActing(error) || (call.safe && mayPass(error)))) return null
  const asked_ms = retryAfterMs(error.headers?.get('retry-after') ?? null, call.now)
  if (asked_ms !== null) return asked_ms > retry_after_ms_max ? null : asked_ms
  const limit_ms = Math.min(backoff_ms_max, backoff_ms_first * 2 ** (attempt - 1))
  return Math.round(limit_ms * (0.5 + call.random / 2))
}

/** What the decision depends on besides the error. */
export interface RetryFacts {
  maxRetries: number
  safe: boolean
  /** Milliseconds since 1970. */
  now: number
  /** At least 0, less than 1. */
  random: number
}

function refusedBeforeActing(error: PlaidError): boolean {
  if (error instanceof PlaidNetworkError) return error.notSent
  return error.status === 429 && error.retryable
}

function mayPass(error: PlaidError): boolean {
  if (error instanceof PlaidNetworkError || error instanceof PlaidTimeoutError) return true
  return error.status !== null && error.status >= 500
}

/** Reads `Retry-After`: seconds, or an HTTP date. Null when absent or unreadable. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds * 1000))
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}
