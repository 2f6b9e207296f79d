import type { Db } from '../database.ts'
import type { Team } from '../house/teams.store.ts'
import type { BankTransferSweepsTable } from './bank-transfer.tables.ts'

export type StoredSweep = BankTransferSweepsTable

export async function insertSweep(tx: Db, sweep: StoredSweep): Promise<void> {
  await tx.insertInto('bank_transfer_sweeps').values(sweep).execute()
}

/** The team's sweep with this id; those of others are as unknown as none. */
export function findSweep(
  db: Db,
  { client_id, environment }: Team,
  sweep_id: string,
): Promise<StoredSweep | undefined> {
  return db
    .selectFrom('bank_transfer_sweeps as sweep')
    .innerJoin('bank_transfer_ledgers as ledger', 'ledger.origination_account_id', 'sweep.origination_account_id')
    .selectAll('sweep')
    .where('sweep.sweep_id', '=', sweep_id)
    .where('ledger.client_id', '=', client_id)
    .where('ledger.environment', '=', environment)
    .executeTakeFirst()
}

/** Sweeps of an origination account, newest first. */
export function listSweeps(
  db: Db,
  origination_account_id: string,
  { start_ms, end_ms }: { start_ms?: number; end_ms?: number },
  count: number,
): Promise<StoredSweep[]> {
  let query = db
    .selectFrom('bank_transfer_sweeps')
    .selectAll()
    .where('origination_account_id', '=', origination_account_id)
  if (start_ms !== undefined) query = query.where('created_ms', '>=', start_ms)
  if (end_ms !== undefined) query = query.where('created_ms', '<=', end_ms)
  return query.orderBy('through_event_id', 'desc').limit(count).execute()
}
