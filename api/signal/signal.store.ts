import type { Db } from '../database.ts'
import type { Updateable } from 'kysely'
import type { SignalTransactionsTable } from './signal.tables.ts'

/** Whose transaction it is. */
export type TransactionKey = Pick<SignalTransactionsTable, 'client_id' | 'environment' | 'client_transaction_id'>

export type NewSignalTransaction = Omit<
  SignalTransactionsTable,
  'is_initiated' | 'decision' | 'return_code' | 'returned_ms'
>

export function findSignalTransaction(db: Db, key: TransactionKey): Promise<SignalTransactionsTable | undefined> {
  return db
    .selectFrom('signal_transactions')
    .selectAll()
    .where('client_id', '=', key.client_id)
    .where('environment', '=', key.environment)
    .where('client_transaction_id', '=', key.client_transaction_id)
    .executeTakeFirst()
}

/**
 * Keeps a transaction under an id that is free. One that was only scheduled, for the same account, may be evaluated.
 * False when the id is in use.
 */
export async function keepSignalTransaction(db: Db, transaction: NewSignalTransaction): Promise<boolean> {
  const { evaluated_ms, amount_units, result } = transaction
  const added = await db
    .insertInto('signal_transactions')
    .values({ ...transaction, is_initiated: null, decision: null, return_code: null, returned_ms: null })
    .onConflict((conflict) =>
      conflict
        .columns(['client_id', 'environment', 'client_transaction_id'])
        .doUpdateSet({ evaluated_ms, amount_units, result })
        .where('signal_transactions.evaluated_ms', 'is', null)
        .where('signal_transactions.account_id', '=', transaction.account_id),
    )
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

export async function updateSignalTransaction(
  db: Db,
  key: TransactionKey,
  change: Updateable<SignalTransactionsTable>,
): Promise<void> {
  await db
    .updateTable('signal_transactions')
    .set(change)
    .where('client_id', '=', key.client_id)
    .where('environment', '=', key.environment)
    .where('client_transaction_id', '=', key.client_transaction_id)
    .execute()
}

/** How often debits of an account came back with one of these codes. One that was never sent, as is known by now, did not. */
export async function countReturns(db: Db, account_id: string, codes: readonly string[]): Promise<number> {
  const { count } = await db
    .selectFrom('signal_transactions')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('account_id', '=', account_id)
    .where('return_code', 'in', codes)
    .where((where) => where.or([where('is_initiated', 'is', null), where('is_initiated', '=', 1)]))
    .executeTakeFirstOrThrow()
  return count
}
