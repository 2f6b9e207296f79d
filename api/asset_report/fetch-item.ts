import { toInstant } from '@gingham/clock'
import type { BankSnapshot, SourceInstitution } from '@gingham/sources'
import { accountIdOf, listAccounts, supportsProduct } from '../accounts/index.ts'
import { askBank } from '../bank-feed/index.ts'
import type { House } from '../house/house.ts'
import { findItem, sharedAccounts, type StoredItem } from '../item/index.ts'
import { toRow, type Transaction } from '../transactions/index.ts'
import { toInvestments } from './to-investments.ts'
import { findFault, type AccountData, type ItemData } from './assemble-report.ts'
import { causeInItem, causeOf } from './report-causes.ts'
import type { Cause } from './report.schema.ts'

/** What came of asking an Item's bank. */
export type Fetched =
  | { outcome: 'data'; data: ItemData }
  /** The bank did not answer: it may be asked again. */
  | { outcome: 'silence'; cause: Cause }
  /** Asking again would not help. */
  | { outcome: 'failure'; cause: Cause }
  /** The bank answered, with something that cannot be true. */
  | { outcome: 'fault'; cause: Cause }

/**
 * Asks the bank of an Item for everything, whatever is held of it: only then do balances, owners and transactions
 * of a report agree with each other, and an Item needs no Transactions for its history. Nothing of it is taken in.
 */
export async function fetchItem(house: House, item_id: string): Promise<Fetched> {
  const item = await findItem(house.store.db, item_id)
  const cause = causeInItem(house, item_id, item)
  if (item === undefined || cause !== undefined) {
    return { outcome: 'failure', cause: cause ?? causeOf(house, item_id, 'ITEM_NOT_FOUND') }
  }
  const snapshot = await askBank(house, item, house.clock.now())
  if (snapshot === null) return { outcome: 'silence', cause: causeOf(house, item_id, 'INSTITUTION_NOT_RESPONDING') }
  const fault = findFault(snapshot)
  if (fault !== undefined) {
    return { outcome: 'fault', cause: causeOf(house, item_id, 'DATA_QUALITY_CHECK_FAILED', fault) }
  }
  return { outcome: 'data', data: await toItemData(house, item, snapshot) }
}

async function toItemData(house: House, item: StoredItem, snapshot: BankSnapshot): Promise<ItemData> {
  const { item_id } = item
  // An Item without an institution has no bank to be asked: it does not come so far.
  const institution = house.sources.findInstitution(item.institution_id!) as SourceInstitution
  const held = new Map((await listAccounts(house.store.db, item_id)).map((row) => [row.account_id, row.document]))
  const byAccount = Map.groupBy(snapshot.transactions, ({ account_key }) => account_key)
  const accounts = sharedAccounts(item, snapshot.accounts).map((account): AccountData => {
    const account_id = accountIdOf(house.ids, item_id, account.account_key)
    const hasHistory = supportsProduct('transactions', account.type, account.subtype)
    const rows = hasHistory ? (byAccount.get(account.account_key) ?? []) : []
    return {
      account_id,
      account,
      verification_status: held.get(account_id)?.verification_status,
      ...toInvestments(house.ids, item, account, snapshot.investments),
      transactions: rows.map((row) => {
        const { document, original_description } = toRow(house.ids, item_id, row)
        return { ...(JSON.parse(document) as Transaction), original_description }
      }),
    }
  })
  const fetched_at = toInstant(house.clock.now())
  return {
    item_id,
    institution_id: institution.institution_id,
    institution_name: institution.name,
    fetched_at,
    accounts,
  }
}
