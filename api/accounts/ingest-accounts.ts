import type { Db } from '../database.ts'
import type { Ids, Sealer } from '@gingham/store'
import type { BankAccount } from '@gingham/sources'
import type { Account } from './account.schema.ts'
import { listAccounts, removeAccounts, saveAccounts } from './accounts.store.ts'

/** The account's id in this Item: derived, so that the same login under the same seed gives the same ids. */
export function accountIdOf(ids: Ids, item_id: string, account_key: string): string {
  return ids.derive('account', item_id, account_key)
}

/**
 * Brings an Item's accounts in line with what the bank shows. An account keeps its id for as long as the bank keeps
 * its key, and what was verified of it: the bank knows nothing of that.
 */
export async function ingestAccounts(
  tx: Db,
  { ids, sealer }: { ids: Ids; sealer: Sealer },
  item_id: string,
  accounts: readonly BankAccount[],
): Promise<void> {
  const held = new Map((await listAccounts(tx, item_id)).map((account) => [account.account_id, account.document]))
  const rows = accounts.map((account, position) => {
    const account_id = accountIdOf(ids, item_id, account.account_key)
    return {
      account_id,
      item_id,
      account_key: account.account_key,
      position,
      type: account.type,
      subtype: account.subtype,
      document: JSON.stringify({ ...toAccount(account_id, account), ...verificationOf(held.get(account_id)) }),
      private_sealed: sealer.seal(JSON.stringify({ numbers: account.numbers, owners: account.owners })),
    }
  })
  const shown = new Set(rows.map(({ account_id }) => account_id))
  await saveAccounts(tx, rows)
  await removeAccounts(
    tx,
    [...held.keys()].filter((account_id) => !shown.has(account_id)),
  )
}

function toAccount(account_id: string, account: BankAccount): Account {
  const { balances, mask, name, official_name, type, subtype, holder_category, persistent_account_id } = account
  return {
    account_id,
    balances,
    holder_category,
    mask,
    name,
    official_name,
    ...(persistent_account_id === null ? {} : { persistent_account_id }),
    subtype: subtype as Account['subtype'],
    type,
  }
}

/** What we found out about an account's numbers ourselves. */
function verificationOf(account: Account | undefined): Partial<Account> {
  const { verification_status, verification_name, verification_insights } = account ?? {}
  return {
    ...(verification_status === undefined ? {} : { verification_status }),
    ...(verification_name === undefined ? {} : { verification_name }),
    ...(verification_insights === undefined ? {} : { verification_insights }),
  }
}
