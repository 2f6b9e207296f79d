import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { findToken, findTokenOfAnyTeam } from '../house/tokens.store.ts'
import { findUser, findUserShare, type StoredUser } from './users.store.ts'

/** How requests name a user. */
export interface UserNames {
  user_token?: string | undefined
  user_id?: string | undefined
}

/**
 * The user that a request of this team names. MISSING_FIELDS when it names none, INVALID_USER_TOKEN for a token that is
 * unknown or another user's than the id, INVALID_USER_ID for what cannot be an id, USER_NOT_FOUND for one that was
 * removed or never was. List `userErrors` in the contract.
 */
export async function requireUser(call: Call, names: UserNames): Promise<StoredUser> {
  const user = await findNamedUser(call, names)
  if (user !== null) return user
  throw apiError('MISSING_FIELDS', { message: 'the following required fields are missing: user_id' })
}

/** The same where a request may name nobody: null then. */
export async function findNamedUser(call: Call, { user_token, user_id }: UserNames): Promise<StoredUser | null> {
  const byToken = user_token === undefined ? null : await requireUserOfToken(call, user_token, 'INVALID_USER_TOKEN')
  if (user_id === undefined) return byToken
  // Both ids of a legacy user came with its token, and may be sent with it.
  if (byToken?.user_id === user_id) return byToken
  const byId = await requireUserOfId(call, user_id)
  if (byToken !== null && byToken.user_id !== byId.user_id) throw apiError('INVALID_USER_TOKEN')
  return byId
}

/**
 * The user by its id. A user token will do for an id; the id of a legacy user, which has no prefix, will not.
 * Source: https://plaid.com/docs/api/users/migrate-to-new-user-apis/
 */
async function requireUserOfId(call: Call, user_id: string): Promise<StoredUser> {
  if (user_id.startsWith('user-')) return requireUserOfToken(call, user_id, 'INVALID_USER_ID')
  if (!user_id.startsWith('usr_')) throw apiError('INVALID_USER_ID')
  return requireExisting(call, await findUser(call.db, call.house.sealer, user_id))
}

async function requireUserOfToken(
  call: Call,
  user_token: string,
  unknown: 'INVALID_USER_TOKEN' | 'INVALID_USER_ID',
): Promise<StoredUser> {
  const token = await findToken(call.db, call.team, 'user', user_token)
  if (token === undefined) throw apiError(unknown)
  return requireExisting(call, await findUser(call.db, call.house.sealer, token.subject))
}

function requireExisting({ team }: Call, user: StoredUser | undefined): StoredUser {
  const isTheirs = user?.client_id === team.client_id && user.environment === team.environment
  if (user === undefined || !isTheirs || user.removed_ms !== null) throw apiError('USER_NOT_FOUND')
  return user
}

/**
 * The user of another team that a third-party token opens for this one. INVALID_USER_TOKEN when the token is unknown,
 * has ended, or was made for somebody else; USER_NOT_FOUND when the user was removed.
 */
export async function requireSharedUser(call: Call, third_party_user_token: string): Promise<StoredUser> {
  const { db, house, team, now_ms } = call
  const token = await findTokenOfAnyTeam(db, team.environment, 'third-party-user', third_party_user_token)
  const share = token === undefined ? undefined : await findUserShare(db, token.subject)
  const isOver = token !== undefined && token.expires_ms !== null && token.expires_ms <= now_ms
  if (share === undefined || isOver || share.third_party_client_id !== team.client_id) {
    throw apiError('INVALID_USER_TOKEN')
  }
  const user = await findUser(db, house.sealer, share.user_id)
  if (user === undefined || user.removed_ms !== null) throw apiError('USER_NOT_FOUND')
  return user
}
