import { apiError } from '@gingham/api-kit'
import { listAccounts, selectAccounts, supportsProduct, type StoredAccount } from '../accounts/index.ts'
import { findFeed, waitForFeed } from '../bank-feed/index.ts'
import type { Call } from '../house/house.ts'
import { requireProduct, type StoredItem } from '../item/index.ts'

/** An Item whose investments are there to be read. */
export interface ItemWithInvestments {
  item: StoredItem
  /** The accounts that were asked for, of every type. */
  accounts: readonly StoredAccount[]
  /** Ids of those that are investments: at least one. */
  account_ids: readonly string[]
}

export interface InvestmentsWish {
  product: 'investments' | 'investments_auth'
  /** All accounts unless given. */
  account_ids: readonly string[] | undefined
  /** What to do for an Item that did not have the product: wait for its data, or be told of it. */
  is_async?: boolean | undefined
}

/**
 * A healthy Item with investment accounts whose data is there. Who asks first waits for the bank, unless they want to
 * be told by a webhook.
 * @throws NO_INVESTMENT_ACCOUNTS or NO_INVESTMENT_AUTH_ACCOUNTS, INVALID_ACCOUNT_ID, and PRODUCT_NOT_READY while
 * the app is to be told, or when the bank does not answer
 */
export async function requireInvestments(
  call: Call,
  healthy: StoredItem,
  { product, account_ids, is_async }: InvestmentsWish,
): Promise<ItemWithInvestments> {
  const item = await requireProduct(call, healthy, product, account_ids)
  const all = await listAccounts(call.db, item.item_id)
  const accounts = selectAccounts(all, account_ids)
  const invested = accounts.filter(({ document }) => supportsProduct(product, document.type, document.subtype))
  if (invested.length === 0) {
    const key = product === 'investments' ? 'NO_INVESTMENT_ACCOUNTS' : 'NO_INVESTMENT_AUTH_ACCOUNTS'
    throw apiError(key, account_ids && { message: 'none of the accounts that were asked for has investments' })
  }
  const isReady = await waitForFeed(call, item.item_id, 'investments', { is_async })
  if (!isReady) throw apiError('PRODUCT_NOT_READY')
  // Asking the bank may have changed balances.
  const fresh = selectAccounts(await listAccounts(call.db, item.item_id), account_ids)
  return { item, accounts: fresh, account_ids: invested.map(({ account_id }) => account_id) }
}

/** A healthy Item that has Investments already, with its first data: for the endpoint that does not add the product. */
export async function requireInvestmentsBefore(call: Call, item: StoredItem): Promise<StoredItem> {
  if (!item.products.includes('investments')) {
    const institution = item.institution_id && call.house.sources.findInstitution(item.institution_id)
    const isOffered = institution && institution.products.includes('investments')
    throw apiError(isOffered ? 'PRODUCT_NOT_ENABLED' : 'PRODUCTS_NOT_SUPPORTED')
  }
  const feed = await findFeed(call.db, item.item_id, 'investments')
  if (feed?.status !== 'READY') throw apiError('PRODUCT_NOT_READY')
  return item
}
