import { apiError } from '@gingham/api-kit'
import { holdsContactDetails } from '../contact-details.ts'
import type { Call } from '../house/house.ts'
import type { Team } from '../house/teams.store.ts'
import { findTemplate, type Template } from './templates.data.ts'
import type { Verification } from './verification.ts'
import { findVerification } from './verifications.store.ts'

/** The attempt, or INVALID_FIELD when the team has none with the id. */
export async function requireVerification(call: Call, identity_verification_id: string): Promise<Verification> {
  const { db, house, team } = call
  const verification = await findVerification(db, house.sealer, team, identity_verification_id)
  if (verification !== undefined) return verification
  throw apiError('INVALID_FIELD', { message: 'identity_verification_id: no such identity verification' })
}

/** The template, or INVALID_FIELD when there is none with the id. @param field what the request calls it */
export function requireTemplate(template_id: string, field = 'template_id'): Template {
  const template = findTemplate(template_id)
  if (template !== undefined) return template
  throw apiError('INVALID_FIELD', { message: `${field}: no such template` })
}

/** INVALID_FIELD for an id that says who somebody is. */
export function requireOpaqueId(client_user_id: string): void {
  if (!holdsContactDetails(client_user_id)) return
  throw apiError('INVALID_FIELD', { message: 'client_user_id must not contain an e-mail address or a phone number' })
}

/** UNAUTHORIZED_ENVIRONMENT outside the sandbox: there is nobody here who could tell people apart. */
export function requireSandbox({ environment }: Team): void {
  if (environment === 'sandbox') return
  throw apiError('UNAUTHORIZED_ENVIRONMENT', { message: 'identities are verified in the sandbox only' })
}
