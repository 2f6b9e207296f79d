import { apiError } from '@gingham/api-kit'
import type { Db } from '../../database.ts'
import type { House } from '../../house/house.ts'
import { findItem, openConnection } from '../../item/index.ts'
import type { LinkConfiguration } from '../token/link-tokens.store.ts'
import type { LinkTerms } from './session.ts'

/** How long a login is good enough to add credit products to it. Source: https://plaid.com/docs/link/update-mode/ */
const LOGIN_YEARS_MS = 2 * 365 * 86_400_000

/** What update mode is about. INVALID_LINK_TOKEN when the Item was removed since, or has no login. */
export async function updateTermsOf(
  db: Db,
  { sealer }: House,
  item_id: string,
  { products, update, additional_consented_products }: LinkConfiguration['request'],
  now_ms: number,
): Promise<NonNullable<LinkTerms['update']>> {
  const item = await findItem(db, item_id)
  if (item === undefined || item.removed_ms !== null || item.institution_id === null)
    throw apiError('INVALID_LINK_TOKEN')
  const adds = (products ?? []).filter((product) => !item.products.includes(product))
  const has_account_selection = update?.account_selection_enabled === true
  const isGood = item.error === null && now_ms - item.created_ms < LOGIN_YEARS_MS
  const isAdding = adds.length > 0 || (additional_consented_products ?? []).length > 0
  return {
    institution_id: item.institution_id,
    username: openConnection(sealer, item).username,
    has_account_selection,
    adds,
    is_login_needed: !isAdding || !isGood || has_account_selection,
    account_keys: item.account_keys,
  }
}
