import { apiError, rawArray } from '@gingham/api-kit'
import { listAccounts, selectAccounts, type StoredAccount } from '../accounts/index.ts'
import type { Call } from '../house/house.ts'
import type { StoredItem } from '../item/index.ts'
import { COUNT_DEFAULT } from './page-size.ts'
import { requireTransactions } from './require-state.ts'
import { presenterOf, type DocumentOptions } from './to-transaction.ts'
import type { Transaction } from './transaction.schema.ts'
import { countDays, listDays } from './transactions.store.ts'

export interface DaysRequest extends DocumentOptions {
  /** YYYY-MM-DD, both included. */
  start_date: string
  end_date: string
  /** All accounts unless given. */
  account_ids?: readonly string[]
  count?: number
  offset?: number
  /** Counts when this call adds the product. */
  days_requested?: number
}

export interface ReadDays {
  /** Those that were asked for. */
  accounts: readonly StoredAccount[]
  /** This page, newest first. */
  transactions: Transaction[]
  /** On this page or not. */
  total_transactions: number
  item: StoredItem
}

/** INVALID_FIELD when a range of days ends before it begins. */
export function requireDays(start_date: string, end_date: string): void {
  if (start_date > end_date) throw apiError('INVALID_FIELD', { message: 'start_date must not be after end_date' })
}

/**
 * A page of a healthy Item's transactions in a range of days. The first call adds the product. Only for read-only
 * handlers.
 * @throws PRODUCTS_NOT_SUPPORTED, PRODUCT_NOT_READY, INVALID_ACCOUNT_ID
 */
export async function readDays(call: Call, healthy: StoredItem, request: DaysRequest): Promise<ReadDays> {
  const { start_date, end_date, account_ids, count = COUNT_DEFAULT, offset = 0, days_requested } = request
  const { item, state } = await requireTransactions(call, healthy, { days_requested, account_ids })
  if (state.status === 'NOT_READY') throw apiError('PRODUCT_NOT_READY')
  const accounts = selectAccounts(await listAccounts(call.db, item.item_id), account_ids)
  const days = { item_id: item.item_id, account_ids, start_date, end_date }
  const total_transactions = accounts.length === 0 ? 0 : await countDays(call.db, days)
  const present = presenterOf(request)
  const rows = offset >= total_transactions ? [] : await listDays(call.db, days, { limit: count, offset })
  return {
    accounts,
    transactions: rawArray<Transaction>(rows.map((row) => (present === null ? row.document : present(row)))),
    total_transactions,
    item,
  }
}
