import { apiError } from '@gingham/api-kit'
import type { Call } from '../../house/house.ts'
import { listItemsOfUser } from '../../item/index.ts'
import { findNamedUser, requireSharedUser, type StoredUser } from '../../user/index.ts'
import type { LinkTokenCreateRequest } from './create-request.schema.ts'

/**
 * The user that the request names; null when it names none. INVALID_USER_TOKEN, INVALID_USER_ID for what cannot be a
 * user's id, USER_NOT_FOUND.
 */
export async function findRequestedUser(
  call: Call,
  { user_id, user_token, third_party_user_token }: LinkTokenCreateRequest,
): Promise<StoredUser | null> {
  const own = await findNamedUser(call, { user_id, user_token })
  return own ?? (third_party_user_token === undefined ? null : requireSharedUser(call, third_party_user_token))
}

/**
 * The Items of the user that Link is to repair, where the request leaves it to the user which: those that are named, or
 * those that are unhealthy, or the newest; the newest of them first. ITEM_NOT_FOUND for an Item that is not the user's,
 * and for a user without any.
 * Source: https://plaid.com/docs/link/update-mode/
 */
export async function listItemsToRepair(
  call: Call,
  owner: StoredUser | null,
  { update }: LinkTokenCreateRequest,
): Promise<string[]> {
  if (owner === null || update?.user !== true) return []
  const items = (await listItemsOfUser(call.db, call.team, owner.user_id)).toReversed()
  const asked = update.item_ids ?? []
  const missing = asked.find((asked_id) => items.every(({ item_id }) => item_id !== asked_id))
  if (missing !== undefined) throw apiError('ITEM_NOT_FOUND', { message: `the user has no Item ${missing}` })
  const unhealthy = items.filter(({ error }) => error !== null)
  const chosen = asked.length > 0 ? items.filter(({ item_id }) => asked.includes(item_id)) : unhealthy
  const [newest] = items
  if (newest === undefined) throw apiError('ITEM_NOT_FOUND', { message: 'the user has no Item' })
  return (chosen.length > 0 ? chosen : [newest]).map(({ item_id }) => item_id)
}
