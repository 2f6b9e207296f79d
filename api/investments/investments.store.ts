import type { Db } from '../database.ts'
import type { Sealer } from '@gingham/store'
import type { BankInvestmentAccount } from '@gingham/sources'
import type { HoldingsTable, InvestmentTransactionsTable, SecuritiesTable } from './investments.tables.ts'

/** Rows written by one statement, below the engines' limit of parameters. */
const ROWS_PER_INSERT = 100

/** An investment account's particulars, with its numbers opened. */
export interface InvestmentParticulars {
  account_id: string
  margin_loan_amount: number | null
  numbers: BankInvestmentAccount['numbers']
}

/** Particulars of the Item's investment accounts, by account_id. */
export async function listParticulars(
  db: Db,
  sealer: Sealer,
  item_id: string,
): Promise<Map<string, InvestmentParticulars>> {
  const rows = await db
    .selectFrom('investment_accounts')
    .select(['account_id', 'margin_loan_amount', 'numbers_sealed'])
    .where('item_id', '=', item_id)
    .execute()
  return new Map(
    rows.map(({ account_id, margin_loan_amount, numbers_sealed }) => [
      account_id,
      {
        account_id,
        margin_loan_amount,
        numbers: JSON.parse(sealer.open(numbers_sealed)) as InvestmentParticulars['numbers'],
      },
    ]),
  )
}

/** Puts these in the place of what is held. */
export async function replaceParticulars(
  db: Db,
  sealer: Sealer,
  item_id: string,
  particulars: readonly InvestmentParticulars[],
): Promise<void> {
  await db.deleteFrom('investment_accounts').where('item_id', '=', item_id).execute()
  if (particulars.length === 0) return
  const rows = particulars.map(({ account_id, margin_loan_amount, numbers }) => ({
    item_id,
    account_id,
    margin_loan_amount,
    numbers_sealed: sealer.seal(JSON.stringify(numbers)),
  }))
  await db.insertInto('investment_accounts').values(rows).execute()
}

/** Holdings in the bank's order. */
export function listHoldings(
  db: Db,
  item_id: string,
): Promise<Pick<HoldingsTable, 'account_id' | 'security_id' | 'document'>[]> {
  return db
    .selectFrom('holdings')
    .select(['account_id', 'security_id', 'document'])
    .where('item_id', '=', item_id)
    .orderBy('position')
    .execute()
}

/** Puts these in the place of what is held. */
export async function replaceHoldings(db: Db, item_id: string, rows: readonly HoldingsTable[]): Promise<void> {
  await db.deleteFrom('holdings').where('item_id', '=', item_id).execute()
  for (const page of pagesOf(rows)) await db.insertInto('holdings').values(page).execute()
}

/** Writes securities as new ones or over what is held of them. */
export async function saveSecurities(db: Db, rows: readonly SecuritiesTable[]): Promise<void> {
  for (const page of pagesOf(rows)) {
    await db
      .insertInto('securities')
      .values(page)
      .onConflict((conflict) =>
        conflict
          .columns(['item_id', 'security_id'])
          .doUpdateSet((excluded) => ({ document: excluded.ref('excluded.document') })),
      )
      .execute()
  }
}

/** The documents of some of an Item's securities, in the order of their ids. */
export async function listSecurities(db: Db, item_id: string, security_ids: readonly string[]): Promise<string[]> {
  if (security_ids.length === 0) return []
  const rows = await db
    .selectFrom('securities')
    .select('document')
    .where('item_id', '=', item_id)
    .where('security_id', 'in', security_ids)
    .orderBy('security_id')
    .execute()
  return rows.map(({ document }) => document)
}

export function listTransactionDocuments(
  db: Db,
  item_id: string,
): Promise<Pick<InvestmentTransactionsTable, 'investment_transaction_id' | 'date' | 'document'>[]> {
  return db
    .selectFrom('investment_transactions')
    .select(['investment_transaction_id', 'date', 'document'])
    .where('item_id', '=', item_id)
    .execute()
}

/** Writes rows as new ones or over what is held of them. */
export async function saveTransactions(db: Db, rows: readonly InvestmentTransactionsTable[]): Promise<void> {
  for (const page of pagesOf(rows)) {
    await db
      .insertInto('investment_transactions')
      .values(page)
      .onConflict((conflict) =>
        conflict.columns(['item_id', 'investment_transaction_id']).doUpdateSet((excluded) => ({
          account_id: excluded.ref('excluded.account_id'),
          security_id: excluded.ref('excluded.security_id'),
          date: excluded.ref('excluded.date'),
          document: excluded.ref('excluded.document'),
        })),
      )
      .execute()
  }
}

export async function removeTransactions(db: Db, item_id: string, ids: readonly string[]): Promise<void> {
  for (const page of pagesOf(ids)) {
    await db
      .deleteFrom('investment_transactions')
      .where('item_id', '=', item_id)
      .where('investment_transaction_id', 'in', page)
      .execute()
  }
}

/** Days of an Item's investment history, of some of its accounts. */
export interface InvestmentDays {
  item_id: string
  /** Not empty. */
  account_ids: readonly string[]
  /** YYYY-MM-DD, inclusive. */
  start_date: string
  end_date: string
}

/** How many transactions the days hold. */
export async function countDays(db: Db, days: InvestmentDays): Promise<number> {
  const { count } = await daysQuery(db, days)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** A page of the days, newest first, in an order that never shifts. */
export function listDays(
  db: Db,
  days: InvestmentDays,
  { limit, offset }: { limit: number; offset: number },
): Promise<Pick<InvestmentTransactionsTable, 'security_id' | 'document'>[]> {
  return daysQuery(db, days)
    .select(['security_id', 'document'])
    .orderBy('date', 'desc')
    .orderBy('investment_transaction_id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
}

function daysQuery(db: Db, { item_id, account_ids, start_date, end_date }: InvestmentDays) {
  return db
    .selectFrom('investment_transactions')
    .where('item_id', '=', item_id)
    .where('date', '>=', start_date)
    .where('date', '<=', end_date)
    .where('account_id', 'in', account_ids)
}

/** Forgets all that is held of an Item's investments. */
export async function removeItemInvestments(db: Db, item_id: string): Promise<void> {
  for (const table of ['investment_accounts', 'securities', 'holdings', 'investment_transactions'] as const) {
    await db.deleteFrom(table).where('item_id', '=', item_id).execute()
  }
}

function pagesOf<Row>(rows: readonly Row[]): Row[][] {
  const pages: Row[][] = []
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT)
    pages.push(rows.slice(start, start + ROWS_PER_INSERT))
  return pages
}
