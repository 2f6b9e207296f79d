import type { Call } from '../../house/house.ts'
import type { StoredItem } from '../../item/index.ts'
import { listPortfolio, presentAccounts } from '../list-portfolio.ts'
import { requireInvestments } from '../require-investments.ts'

/**
 * What a healthy Item's accounts hold, all of them unless some are named. The first call adds the product. Only for
 * read-only handlers.
 * @throws PRODUCTS_NOT_SUPPORTED, NO_INVESTMENT_ACCOUNTS, INVALID_ACCOUNT_ID, PRODUCT_NOT_READY
 */
export async function readHoldings(call: Call, healthy: StoredItem, account_ids: readonly string[] | undefined) {
  const found = await requireInvestments(call, healthy, { product: 'investments', account_ids })
  return { accounts: await presentAccounts(call, found), ...(await listPortfolio(call, found)), item: found.item }
}
