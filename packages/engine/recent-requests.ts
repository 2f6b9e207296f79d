import type { FastifyRequest } from 'fastify'
import { durationOf } from './request-duration.ts'
import type { RequestLog } from './request-log.ts'

/** What is remembered of a request: neither its body nor its headers, so no token and no key. */
export interface RecentRequest {
  request_id: string
  /** The endpoint's path. */
  path: string
  status: number
  /** Null for a success. */
  error_code: string | null
  duration_ms: number
  /** When the answer went out. */
  answered_ms: number
}

export interface RecentRequests<Caller> extends RequestLog<Caller> {
  /** The caller's own requests, newest first. */
  list(caller: Caller): RecentRequest[]
}

/** How many requests of one caller are remembered. */
const REQUESTS_MAX = 500
/** How many callers are; whoever was silent for longest is forgotten first. */
const CALLERS_MAX = 200

/**
 * The latest requests of each caller, in memory: for people who look at what their app is doing.
 * Requests whose keys are wrong belong to nobody and are not remembered.
 * @param now the time, in milliseconds since 1970
 * @param nameOf tells callers apart
 */
export function makeRecentRequests<Caller>(
  now: () => number,
  nameOf: (caller: Caller) => string,
): RecentRequests<Caller> {
  const names = new WeakMap<FastifyRequest, string>()
  const rings = new Map<string, RecentRequest[]>()
  let latest: string | undefined
  return {
    identified: (request, caller) => void names.set(request, nameOf(caller)),
    answered(request, _reply, path, status, error_code) {
      const name = names.get(request)
      if (name === undefined || path === null) return
      const ring = rings.get(name) ?? []
      const duration_ms = Math.round(durationOf(request) * 10) / 10
      ring.push({ request_id: request.id, path, status, error_code, duration_ms, answered_ms: now() })
      // Now and then rather than each time: taking from the front of a list moves all the rest.
      if (ring.length >= 2 * REQUESTS_MAX) ring.splice(0, ring.length - REQUESTS_MAX)
      if (name === latest) return
      latest = name
      // Taken out and put in again, a caller is the last to be forgotten.
      rings.delete(name)
      rings.set(name, ring)
      if (rings.size > CALLERS_MAX) rings.delete(rings.keys().next().value!)
    },
    list: (caller) => (rings.get(nameOf(caller)) ?? []).slice(-REQUESTS_MAX).toReversed(),
  }
}
