import { listAccounts, selectAccounts, type StoredAccount } from '../accounts/index.ts'
import type { Call } from '../house/house.ts'
import { COUNT_DEFAULT } from './page-size.ts'
import type { ItemAndState } from './require-state.ts'
import { readPage, type SyncPage } from './sync-page.ts'
import { presenterOf, type DocumentOptions } from './to-transaction.ts'
import type { Transaction } from './transaction.schema.ts'
import type { ChangeRow } from './transactions.store.ts'

export interface ChangesRequest extends DocumentOptions {
  cursor?: string | undefined
  count?: number | undefined
  /** Only this account's changes. */
  account_id?: string
  /** Whose cursors they are: the app's own unless given. */
  reader?: string
}

export interface ReadChanges {
  /** The accounts that the page's changes belong to. */
  accounts: readonly StoredAccount[]
  added: Transaction[]
  modified: Transaction[]
  removed: Pick<ChangeRow, 'transaction_id' | 'account_id'>[]
  next_cursor: string
  has_more: boolean
  transactions_update_status: SyncPage['status']
}

/**
 * A page of the changes since a cursor, oldest first.
 * @throws INVALID_ACCOUNT_ID, INVALID_FIELD for a wrong cursor, TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION
 */
export async function readChanges(call: Call, found: ItemAndState, request: ChangesRequest): Promise<ReadChanges> {
  const { cursor, count = COUNT_DEFAULT, account_id, reader } = request
  const accounts = await listAccounts(call.db, found.item.item_id)
  if (account_id !== undefined) selectAccounts(accounts, [account_id])
  const page = await readPage(call.db, found.state, {
    account_id,
    reader,
    cursor,
    count,
    present: presenterOf(request),
  })
  return {
    accounts: accounts.filter((row) => page.account_ids.has(row.account_id)),
    added: page.added,
    modified: page.modified,
    removed: page.removed.map(({ transaction_id, account_id }) => ({ transaction_id, account_id })),
    // DIFFERENCE: one Plaid page says null, another an empty string; clients type the cursor as a string.
    next_cursor: page.status === 'NOT_READY' ? '' : page.next_cursor,
    has_more: page.has_more,
    transactions_update_status: page.status,
  }
}
