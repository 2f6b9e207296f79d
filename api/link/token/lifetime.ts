import type { LinkTokenCreateRequest } from './create-request.schema.ts'
import { accessTokensOf, isUpdateMode } from './mode.ts'
import type { Situation } from './rule.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/**
 * How long a link token lives. As long as its hosted page, when it has one; else four hours for a new Item and half
 * an hour for one that exists. Source: https://plaid.com/docs/api/link/#linktokencreate
 */
export function lifetimeOf(request: LinkTokenCreateRequest, { environment }: Pick<Situation, 'environment'>): number {
  const { hosted_link } = request
  if (hosted_link === undefined) {
    return isUpdateMode(request) || accessTokensOf(request).length > 0 ? 30 * MINUTE_MS : 4 * HOUR_MS
  }
  if (hosted_link.url_lifetime_seconds !== undefined) return hosted_link.url_lifetime_seconds * 1000
  // The sandbox does as if no delivery had been asked for.
  const delivery = environment === 'sandbox' ? undefined : hosted_link.delivery_method
  if (delivery === 'sms') return DAY_MS
  return delivery === 'email' ? 7 * DAY_MS : 30 * MINUTE_MS
}
