import type { Db } from '../database.ts'
import type { BankLiability } from '@gingham/sources'
import { accountIdOf, supportsProduct } from '../accounts/index.ts'
import type { FeedUpdate } from '../bank-feed/index.ts'
import type { House } from '../house/house.ts'
import { sharedAccounts } from '../item/index.ts'
import { listLiabilities, replaceLiabilities, type StoredLiability } from './liabilities.store.ts'

/** What an update has changed, as the webhook tells it. */
export interface LiabilityChanges {
  account_ids_with_new_liabilities: readonly string[]
  /** Names of the fields that changed, by account. */
  account_ids_with_updated_liabilities: Readonly<Record<string, readonly string[]>>
}

/** Brings an Item's debts in line with what the bank shows. The Item's row must be locked. */
export async function ingestLiabilities(
  tx: Db,
  { ids, sealer }: House,
  { item, snapshot }: Pick<FeedUpdate, 'item' | 'snapshot'>,
): Promise<LiabilityChanges> {
  const { item_id } = item
  const shared = new Set(
    sharedAccounts(item, snapshot.accounts)
      .filter(({ type, subtype }) => supportsProduct('liabilities', type, subtype))
      .map(({ account_key }) => account_key),
  )
  const shown = (snapshot.liabilities ?? [])
    .filter(({ account_key }) => shared.has(account_key))
    .map((liability) => toLiability(accountIdOf(ids, item_id, liability.account_key), liability))
  const held = new Map((await listLiabilities(tx, sealer, item_id)).map((row) => [row.account_id, row]))
  const updated: Record<string, readonly string[]> = {}
  for (const row of shown) {
    const before = held.get(row.account_id)
    const fields = before === undefined ? [] : changedFields(before.document, row.document)
    if (fields.length > 0) updated[row.account_id] = fields
  }
  await replaceLiabilities(tx, sealer, item_id, shown)
  return {
    account_ids_with_new_liabilities: shown
      .filter(({ account_id }) => !held.has(account_id))
      .map(({ account_id }) => account_id),
    account_ids_with_updated_liabilities: updated,
  }
}

/** A debt as it goes out. */
function toLiability(account_id: string, liability: BankLiability): StoredLiability {
  const { kind, account_key: _, ...document } = liability
  // A source's lists are only promised not to be written to, and its words for statuses are the contract's.
  return { account_id, kind, document: { account_id, ...document } } as StoredLiability
}

function changedFields(before: object, after: object): string[] {
  const held = new Map(Object.entries(before))
  return Object.entries(after)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(held.get(name)))
    .map(([name]) => name)
}
