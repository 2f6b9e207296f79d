import type { Ids } from '@gingham/store'
import type { Db } from '../database.ts'
import type { Team } from '../house/teams.store.ts'
import type { BankTransferLedgersTable } from './bank-transfer.tables.ts'

export type Ledger = BankTransferLedgersTable

/**
 * What an origination account holds at first: 10,000.00, so that credits can be tried before any debit.
 * DIFFERENCE: what Plaid's sandbox starts with is not documented.
 */
const OPENING_CENTS = 1_000_000

export function findLedger(db: Db, { client_id, environment }: Team): Promise<Ledger | undefined> {
  return db
    .selectFrom('bank_transfer_ledgers')
    .selectAll()
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .executeTakeFirst()
}

/** The team's ledger, opened when it is needed first. */
export async function openLedger(tx: Db, ids: Ids, { client_id, environment }: Team): Promise<Ledger> {
  await tx
    .insertInto('bank_transfer_ledgers')
    .values({
      origination_account_id: ids.uuid(),
      client_id,
      environment,
      available_cents: OPENING_CENTS,
      unswept_cents: 0,
      last_event_id: 0,
      sweep_due_ms: null,
    })
    .onConflict((conflict) => conflict.columns(['client_id', 'environment']).doNothing())
    .execute()
  return (await findLedger(tx, { client_id, environment }))!
}

/**
 * The ledger with its row locked until the transaction ends: steps of a team's transfers come one after the other, so
 * that events are seen in the order of their numbers and no reader can pass one by.
 */
export async function lockLedger(tx: Db, origination_account_id: string): Promise<Ledger> {
  await tx
    .updateTable('bank_transfer_ledgers')
    .set({ origination_account_id })
    .where('origination_account_id', '=', origination_account_id)
    .execute()
  return tx
    .selectFrom('bank_transfer_ledgers')
    .selectAll()
    .where('origination_account_id', '=', origination_account_id)
    .executeTakeFirstOrThrow()
}

export async function updateLedger(
  tx: Db,
  { origination_account_id, available_cents, unswept_cents, last_event_id, sweep_due_ms }: Ledger,
): Promise<void> {
  await tx
    .updateTable('bank_transfer_ledgers')
    .set({ available_cents, unswept_cents, last_event_id, sweep_due_ms })
    .where('origination_account_id', '=', origination_account_id)
    .execute()
}
