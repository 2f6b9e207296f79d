import type { FetchFunction } from '@gingham/client'
import type { Exchange } from '../protocol.ts'
import { hideSecrets } from './hide-secrets.ts'

export interface RecorderOptions {
  fetch: FetchFunction
  /** Milliseconds since 1970. */
  now: () => number
  /** Milliseconds on a clock for durations only. */
  monotonic_ms: () => number
  makeId: () => string
  /** Literal secrets and the placeholder of each. */
  keys: ReadonlyMap<string, string>
}

/** Headers that say something about the call; the others only say which program made it. */
const SHOWN_HEADERS = ['content-type', 'plaid-client-id', 'plaid-secret', 'plaid-version']

/** A `fetch` that keeps what went over the wire, without its secrets. Hand it to a PlaidClient. */
export function recordingFetch(options: RecorderOptions, record: (exchange: Exchange) => void): FetchFunction {
  const { fetch, now, monotonic_ms, makeId, keys } = options
  return async (url, init) => {
    const started = monotonic_ms()
    const exchange: Exchange = {
      kind: 'exchange',
      id: makeId(),
      path: new URL(url).pathname,
      url,
      started_ms: now(),
      duration_ms: 0,
      status: null,
      request_id: null,
      request_headers: shownHeaders(new Headers(init.headers), keys),
      request_body: hideSecrets(typeof init.body === 'string' ? init.body : '', keys),
      response_body: null,
    }
    try {
      const response = await fetch(url, init)
      exchange.status = response.status
      const type = response.headers.get('content-type') ?? ''
      if (isFile(type)) {
        exchange.response_body = `A file of the type ${type}`
        exchange.request_id = response.headers.get('plaid-request-id')
        return response
      }
      const text = await response.clone().text()
      exchange.response_body = hideSecrets(text, keys)
      exchange.request_id = requestIdIn(text)
      return response
    } finally {
      exchange.duration_ms = Math.round((monotonic_ms() - started) * 10) / 10
      record(exchange)
    }
  }
}

/** What nobody reads as text. */
function isFile(content_type: string): boolean {
  return /^application\/(pdf|zip)\b/.test(content_type)
}

function shownHeaders(headers: Headers, keys: ReadonlyMap<string, string>): Record<string, string> {
  const shown: Record<string, string> = {}
  for (const name of SHOWN_HEADERS) {
    const value = headers.get(name)
    if (value !== null) shown[name] = hideSecrets(value, keys)
  }
  return shown
}

function requestIdIn(text: string): string | null {
  try {
    const { request_id } = JSON.parse(text) as { request_id?: unknown }
    return typeof request_id === 'string' ? request_id : null
  } catch {
    return null
  }
}
