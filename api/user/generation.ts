import { apiError } from '@gingham/api-kit'

/** Which generation of the user API a caller speaks; `either` when it does not show. */
export type Generation = 'new' | 'legacy' | 'either'

/**
 * Which generation a request of /user/create is of. INVALID_FIELD when it asks for one and speaks the other.
 *
 * DIFFERENCE: Plaid knows by when a team began. Here the request tells, and where it does not, the user gets both names:
 * an id with a prefix, and a token.
 */
export function generationOf(request: {
  identity?: object | null
  consumer_report_user_identity?: object | null
  with_upgraded_user?: boolean
}): Generation {
  const { with_upgraded_user } = request
  const speaksNew = (request.identity ?? null) !== null
  const speaksLegacy = (request.consumer_report_user_identity ?? null) !== null
  if (speaksLegacy && with_upgraded_user === true) {
    throw apiError('INVALID_FIELD', { message: 'with_upgraded_user: use identity for users of the new user API' })
  }
  if (speaksNew && with_upgraded_user === false) {
    throw apiError('INVALID_FIELD', {
      message: 'with_upgraded_user: use consumer_report_user_identity for users of the legacy user API',
    })
  }
  if (with_upgraded_user === true || speaksNew) return 'new'
  return with_upgraded_user === false || speaksLegacy ? 'legacy' : 'either'
}

/** Whether an id is of the legacy user API. */
export function isLegacyId(user_id: string): boolean {
  return !user_id.startsWith('usr_')
}
