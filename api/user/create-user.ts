import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { countUp } from '../house/teams.store.ts'
import { mintToken } from '../house/tokens.store.ts'
import { isLegacyId, type Generation } from './generation.ts'
import { addIdentity } from './add-identity.ts'
import type { ClientUserIdentity } from './user.schema.ts'
import { findUserByClientUserId, insertUser, type StoredUser } from './users.store.ts'

export interface UserRequest {
  client_user_id: string
  end_customer: string | null
  generation: Generation
  identity: ClientUserIdentity | null
}

/** What names a user to its team. */
export interface UserNamesAnswer {
  user_id: string
  user_token?: string
}

/** How many characters follow the prefix of an id. */
const ID_LENGTH = 14

/** The user of a client_user_id: made, or found. INVALID_FIELD where the legacy user API allows no second call. */
export async function createUser(call: Call, request: UserRequest): Promise<UserNamesAnswer> {
  const { db, house, team, now_ms } = call
  const { client_user_id, generation, identity } = request
  const known = await findUserByClientUserId(db, house.sealer, team, client_user_id)
  if (known !== undefined) return answerAgain(call, known, request)
  const derived = house.ids.derive('user', team.environment, await countUp(db, 'users'))
  const user_id = generation === 'legacy' ? derived : `usr_${derived.slice(0, ID_LENGTH)}`
  const user_token =
    generation === 'new' ? null : await mintToken(db, house.ids, team, { kind: 'user', subject: user_id, now_ms })
  const { client_id, environment } = team
  const isNew = await insertUser(db, house.sealer, {
    user_id,
    client_id,
    environment,
    client_user_id,
    user_token,
    end_customer: request.end_customer,
    identity,
    created_ms: now_ms,
  })
  if (isNew) return user_token === null ? { user_id } : { user_token, user_id }
  // Somebody was quicker, with the same client_user_id: the second of two calls, after all.
  const other = await findUserByClientUserId(db, house.sealer, team, client_user_id)
  if (other === undefined) throw new Error('a client_user_id is taken by no user')
  return answerAgain(call, other, request)
}

/** The second call for one person. Source: https://plaid.com/docs/api/users/migrate-to-new-user-apis/ */
async function answerAgain(
  { db, house, now_ms }: Call,
  user: StoredUser,
  { generation, identity }: UserRequest,
): Promise<UserNamesAnswer> {
  const { user_id, user_token } = user
  const isLegacy = isLegacyId(user_id)
  if (user.removed_ms !== null || generation === 'legacy' || (isLegacy && generation === 'either')) {
    throw apiError('INVALID_FIELD', { message: 'client_user_id: there is, or was, a user with this id already' })
  }
  if (identity !== null) await addIdentity(db, house.sealer, user_id, identity, now_ms)
  // A legacy user is known by its token in the new user API.
  if (isLegacy) return { user_id: user_token ?? user_id }
  return user_token === null || generation === 'new' ? { user_id } : { user_token, user_id }
}
