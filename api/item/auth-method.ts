import type { Sources } from '../house/sources.ts'

/** How a bank gives account numbers to an Item that is logged in: the quickest way that it offers. */
export function authMethodOf(sources: Sources, institution_id: string | null): string | null {
  const methods = institution_id === null ? undefined : sources.findInstitution(institution_id)?.auth_methods
  if (methods === undefined) return null
  if (methods.instant_auth) return 'INSTANT_AUTH'
  if (methods.instant_match) return 'INSTANT_MATCH'
  if (methods.instant_micro_deposits) return 'INSTANT_MICRODEPOSITS'
  return methods.automated_micro_deposits ? 'AUTOMATED_MICRODEPOSITS' : null
}
