import type { Sources } from '../house/sources.ts'
import type { Item } from './item.store.ts'

/** What the numbers of an account alone are good for. Source: https://plaid.com/docs/auth/coverage/same-day/ */
const byNumbers: readonly string[] = ['auth', 'transfer']

/**
 * Products that an Item can have: those of its institution. Where numbers were typed there is none; Items that a team has
 * made of numbers that it knew are for transfers alone.
 */
export function offeredProducts(
  sources: Sources,
  { institution_id, auth_method }: Pick<Item, 'institution_id' | 'auth_method'>,
): readonly string[] {
  if (institution_id !== null) return sources.findInstitution(institution_id)?.products ?? []
  return auth_method === null || auth_method === 'TRANSFER_MIGRATED' ? [] : byNumbers
}
