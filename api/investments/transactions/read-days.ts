import { apiError, rawArray } from '@gingham/api-kit'
import type { Call } from '../../house/house.ts'
import type { StoredItem } from '../../item/index.ts'
import type { InvestmentTransaction } from '../investment-transaction.schema.ts'
import { countDays, listDays, listSecurities } from '../investments.store.ts'
import { presentAccounts } from '../list-portfolio.ts'
import { requireInvestments } from '../require-investments.ts'
import type { Security } from '../security.schema.ts'
import { COUNT_DEFAULT } from './page-options.schema.ts'

export interface InvestmentDaysRequest {
  /** YYYY-MM-DD, both included. */
  start_date: string
  end_date: string
  /** All accounts unless given. */
  account_ids?: readonly string[]
  count?: number
  offset?: number
  /** Do not wait for the first data, but be told of it. */
  async_update?: boolean
}

/**
 * A page of what happened on a healthy Item's investment accounts in a range of days, newest first. The first call adds
 * the product. Only for read-only handlers.
 * @throws INVALID_FIELD for days that end before they begin, PRODUCTS_NOT_SUPPORTED, NO_INVESTMENT_ACCOUNTS,
 *   INVALID_ACCOUNT_ID, PRODUCT_NOT_READY
 */
export async function readInvestmentDays(call: Call, healthy: StoredItem, request: InvestmentDaysRequest) {
  const { start_date, end_date, account_ids, count = COUNT_DEFAULT, offset = 0, async_update } = request
  if (start_date > end_date) throw apiError('INVALID_FIELD', { message: 'start_date must not be after end_date' })
  const found = await requireInvestments(call, healthy, { product: 'investments', account_ids, is_async: async_update })
  const { item_id } = found.item
  const days = { item_id, account_ids: found.account_ids, start_date, end_date }
  const rows = await listDays(call.db, days, { limit: count, offset })
  const security_ids = new Set(rows.flatMap(({ security_id }) => (security_id === null ? [] : [security_id])))
  return {
    accounts: await presentAccounts(call, found),
    securities: rawArray<Security>(await listSecurities(call.db, item_id, [...security_ids])),
    investment_transactions: rawArray<InvestmentTransaction>(rows.map(({ document }) => document)),
    total_investment_transactions: await countDays(call.db, days),
    item: found.item,
  }
}
