import type { Db } from '../database.ts'
import { joinDocuments, prepareQuery, type Sealer } from '@gingham/store'
import type { BankAccount } from '@gingham/sources'
import type { Account } from './account.schema.ts'
import type { AccountsTable } from './accounts.tables.ts'

/** What an account row holds. */
export class StoredAccount {
  readonly account_id: string
  readonly account_key: string
  /** The document as stored, to be sent without being written again. */
  readonly text: string

  constructor({ account_id, account_key, document }: Pick<AccountsTable, 'account_id' | 'account_key' | 'document'>) {
    this.account_id = account_id
    this.account_key = account_key
    this.text = document
  }

  /** The account; read anew each time, since most calls only send it on. */
  get document(): Account {
    return JSON.parse(this.text) as Account
  }
}

const listRows = prepareQuery((db: Db, item_id: string) =>
  db
    .selectFrom('accounts')
    .select(['account_id', 'account_key', 'document'])
    .where('item_id', '=', item_id)
    .orderBy('position'),
)

const joinRows = prepareQuery((db: Db, item_id: string) =>
  db
    .selectFrom((from) =>
      from
        .selectFrom('accounts')
        .select(['document', 'position'])
        .where('item_id', '=', item_id)
        .orderBy('position')
        .as('rows'),
    )
    .select(joinDocuments(db, 'position').as('text')),
)

/** The documents of all of the Item's accounts in the bank's order, joined with commas. */
export async function joinAccounts(db: Db, item_id: string): Promise<string | Uint8Array> {
  const [row] = await joinRows(db, item_id)
  return row?.text ?? ''
}

/** What only /auth/get, /identity/get and their like may see of an account. */
export type PrivateDetails = Pick<BankAccount, 'numbers' | 'owners'>

/** The Item's accounts in the bank's order. */
export async function listAccounts(db: Db, item_id: string): Promise<StoredAccount[]> {
  return (await listRows(db, item_id)).map((row) => new StoredAccount(row))
}

/** Numbers and owners of the Item's accounts, by account_id. */
export async function listPrivateDetails(
  db: Db,
  sealer: Sealer,
  item_id: string,
): Promise<Map<string, PrivateDetails>> {
  const rows = await db
    .selectFrom('accounts')
    .select(['account_id', 'private_sealed'])
    .where('item_id', '=', item_id)
    .execute()
  return new Map(rows.map((row) => [row.account_id, JSON.parse(sealer.open(row.private_sealed)) as PrivateDetails]))
}

/** Writes accounts as new ones or over what is held of them. */
export async function saveAccounts(db: Db, rows: readonly AccountsTable[]): Promise<void> {
  for (const row of rows) {
    const { account_id: _, ...columns } = row
    await db
      .insertInto('accounts')
      .values(row)
      .onConflict((conflict) => conflict.column('account_id').doUpdateSet(columns))
      .execute()
  }
}

/** Keeps what was verified of an account. Updates from the bank leave it as it is. */
export async function saveVerification(
  db: Db,
  { account_id, document }: Pick<StoredAccount, 'account_id' | 'document'>,
  verification: Pick<Account, 'verification_status' | 'verification_name' | 'verification_insights'>,
): Promise<void> {
  const changed = JSON.stringify({ ...document, ...verification })
  await db.updateTable('accounts').set({ document: changed }).where('account_id', '=', account_id).execute()
}

/** Forgets accounts that the bank no longer shows or that the person no longer shares. */
export async function removeAccounts(db: Db, account_ids: readonly string[]): Promise<void> {
  if (account_ids.length > 0) await db.deleteFrom('accounts').where('account_id', 'in', account_ids).execute()
}

/** Forgets every account of an Item, numbers and owners included. */
export async function removeItemAccounts(db: Db, item_id: string): Promise<void> {
  await db.deleteFrom('accounts').where('item_id', '=', item_id).execute()
}
