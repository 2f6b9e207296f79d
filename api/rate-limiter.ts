import { apiError, type ErrorCode } from '@gingham/api-kit'
import { hashToken } from '@gingham/store'
import type { Team } from './house/teams.store.ts'
import type { Limit } from './rate-limits.data.ts'
import { rateLimitsOf } from './rate-limits.ts'

/** Counts calls and refuses those above the published limits. In memory: each process counts for itself. */
export interface RateLimiter {
  /**
   * @param team null for pages of ours, whose calls are counted by what they are about
   * @throws the catalogue's error of type RATE_LIMIT_EXCEEDED, with when to come back
   */
  check(team: Team | null, path: string, input: Readonly<Record<string, unknown>>, now_ms: number): void
}

/** How many windows are remembered before those that have ended are forgotten. */
const WINDOWS_MAX = 10_000

interface Window {
  ends_ms: number
  calls: number
}

/**
 * DIFFERENCE: how Plaid's windows lie is not documented. Here a window begins with the first call that falls into none,
 * and an Item is known by the access token that is used.
 */
export function makeRateLimiter(): RateLimiter {
  const windows = new Map<string, Window>()

  function count(key: string, { calls, per_ms }: Limit, now_ms: number, error: ErrorCode): void {
    let window = windows.get(key)
    // One that begins after now was opened before the clock was set back.
    if (window === undefined || window.ends_ms <= now_ms || window.ends_ms - per_ms > now_ms) {
      if (windows.size >= WINDOWS_MAX) forgetEnded(windows, now_ms)
      window = { ends_ms: now_ms + per_ms, calls: 0 }
      windows.set(key, window)
    }
    window.calls += 1
    if (window.calls > calls) throw apiError(error, { retry_after_s: Math.ceil((window.ends_ms - now_ms) / 1000) })
  }

  return {
    check(team, path, input, now_ms) {
      const limits = rateLimitsOf(path)
      if (limits === undefined) return
      const { item, client, object } = limits[team?.environment === 'production' ? 'production' : 'sandbox']
      const caller = `${team?.client_id}/${team?.environment}${path}`
      const { access_token } = input
      if (item && typeof access_token === 'string') {
        count(`${caller}/item/${hashToken(access_token)}`, item, now_ms, limits.error)
      }
      const named = limits.object_field === undefined ? undefined : input[limits.object_field]
      if (object && typeof named === 'string')
        count(`${caller}/object/${hashToken(named)}`, object, now_ms, limits.error)
      if (client) count(`${caller}/client`, client, now_ms, limits.client_error ?? limits.error)
    },
  }
}

function forgetEnded(windows: Map<string, Window>, now_ms: number): void {
  for (const [key, { ends_ms }] of windows) if (ends_ms <= now_ms) windows.delete(key)
}
