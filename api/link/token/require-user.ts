import { apiError } from '@gingham/api-kit'
import type { LinkTokenCreateRequest } from './create-request.schema.ts'

/**
 * The user that the request names. INVALID_USER_TOKEN, INVALID_USER_ID for what cannot be a user's id, USER_NOT_FOUND.
 * DIFFERENCE: no endpoint makes users yet, so none can be named.
 */
export function requireUser({ user, user_id, user_token, third_party_user_token }: LinkTokenCreateRequest): void {
  if (user_token !== undefined || third_party_user_token !== undefined) throw apiError('INVALID_USER_TOKEN')
  if (user_id === undefined) return
  const isOtherThing = user_id === '' || user_id.startsWith('user-') || user_id === user?.client_user_id
  throw apiError(isOtherThing ? 'INVALID_USER_ID' : 'USER_NOT_FOUND')
}
