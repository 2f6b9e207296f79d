import { PlaidAbortError, PlaidError } from './errors.ts'
import type { Runtime } from './runtime.ts'

/** The parts of a sync page that this file works with. */
export interface SyncPage<Transaction extends HasTransactionId, Account extends HasAccountId> {
  added: Transaction[]
  modified: Transaction[]
  removed: RemovedRow[]
  accounts?: Account[]
  /** In place of `accounts`, where a processor token opens one account. */
  account?: Account
  transactions_update_status?: string
  next_cursor: string
  has_more: boolean
}
interface HasTransactionId {
  transaction_id: string
}
interface HasAccountId {
  account_id: string
}
interface RemovedRow {
  transaction_id: string
  account_id?: string
}

/**
 * Every change between two cursors. Each transaction stands in one list only. Store the changes and `cursor`
 * together, in one database transaction if you can: then nothing is ever lost or applied twice.
 */
export interface SyncBatch<Transaction, Account, Removed = RemovedRow> {
  /** New to you. */
  added: Transaction[]
  /** You have it; this is how it looks now. */
  modified: Transaction[]
  /** You have it; delete it. */
  removed: Removed[]
  /** Accounts that the changes belong to, with their balances. */
  accounts: Account[]
  /** How much of the history has been loaded: NOT_READY, INITIAL_UPDATE_COMPLETE, HISTORICAL_UPDATE_COMPLETE. */
  transactions_update_status: string | null
  /** Start here next time. */
  cursor: string
}

/** How often one set of pages is begun again before the mutation error is thrown. */
export const sync_restarts_max = 10

/**
 * Collects sync pages into whole batches. Nothing of a set of pages is given out before its last page has arrived:
 * when the data changes between two pages, the API refuses to go on (TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION),
 * the pages so far are void, and the set starts again from the cursor that it started from.
 * @param start the cursor of the last batch; undefined for the whole history
 * @returns one batch per complete set of pages; none when nothing has happened since `start`
 */
export async function* syncBatches<Transaction extends HasTransactionId, Account extends HasAccountId>(
  start: string | undefined,
  getPage: (cursor: string | undefined) => Promise<SyncPage<Transaction, Account>>,
  runtime: Pick<Runtime, 'sleep' | 'random'>,
  signal?: AbortSignal,
): AsyncGenerator<SyncBatch<Transaction, Account>, void, undefined> {
  for (let restarts = 0; ; restarts++) {
    try {
      const pages = await collectPages(start, getPage)
      const batch = joinPages(pages)
      const isEmpty = batch.added.length + batch.modified.length + batch.removed.length === 0
      if (!isEmpty || batch.cursor !== (start ?? '')) yield batch
      return
    } catch (error) {
      if (!isMutation(error) || restarts >= sync_restarts_max) throw error
      const delay_ms = Math.min(2_000, 100 * 2 ** restarts) * (0.5 + runtime.random() / 2)
      await runtime.sleep(delay_ms, signal).catch((thrown: unknown) => {
        throw new PlaidAbortError('syncAll', thrown)
      })
    }
  }
}

async function collectPages<Page extends { next_cursor: string; has_more: boolean }>(
  start: string | undefined,
  getPage: (cursor: string | undefined) => Promise<Page>,
): Promise<[Page, ...Page[]]> {
  let page = await getPage(start)
  const pages: [Page, ...Page[]] = [page]
  while (page.has_more) {
    page = await getPage(page.next_cursor)
    pages.push(page)
  }
  return pages
}

function isMutation(error: unknown): boolean {
  return error instanceof PlaidError && error.code === 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION'
}

/**
 * Adds up pages, so that applying the batch in any order of its lists gives what applying page after page gives.
 * A transaction whose first change in the set is `added` was unknown before it; any other was known.
 */
export function joinPages<Transaction extends HasTransactionId, Account extends HasAccountId>(
  pages: readonly [SyncPage<Transaction, Account>, ...SyncPage<Transaction, Account>[]],
): SyncBatch<Transaction, Account> {
  const accounts = new Map<string, Account>()
  const ends = new Map<string, { known: boolean; now: Transaction | null; gone: RemovedRow | null }>()
  for (const page of pages) {
    const shown = page.account === undefined ? page.accounts : [page.account]
    for (const account of shown ?? []) accounts.set(account.account_id, account)
    for (const now of page.added) {
      ends.set(now.transaction_id, { known: ends.get(now.transaction_id)?.known ?? false, now, gone: null })
    }
    for (const now of page.modified) {
      ends.set(now.transaction_id, { known: ends.get(now.transaction_id)?.known ?? true, now, gone: null })
    }
    for (const gone of page.removed) {
      ends.set(gone.transaction_id, { known: ends.get(gone.transaction_id)?.known ?? true, now: null, gone })
    }
  }
  const last = pages.at(-1) ?? pages[0]
  const batch: SyncBatch<Transaction, Account> = {
    added: [],
    modified: [],
    removed: [],
    accounts: [...accounts.values()],
    transactions_update_status: last.transactions_update_status ?? null,
    cursor: last.next_cursor,
  }
  for (const { known, now, gone } of ends.values()) {
    if (now !== null) (known ? batch.modified : batch.added).push(now)
    else if (known && gone !== null) batch.removed.push(gone)
  }
  return batch
}
