import type { Db } from '../database.ts'
import type { Team } from '../house/teams.store.ts'
import type { BankTransferEventsTable, BankTransfersTable } from './bank-transfer.tables.ts'
import type { TransferStatus, TransferType } from './transfer-status.ts'

/** An event with what it tells of its transfer. */
export type StoredEvent = BankTransferEventsTable &
  Pick<BankTransfersTable, 'account_id' | 'type' | 'amount' | 'iso_currency_code'>

export async function insertEvent(tx: Db, event: BankTransferEventsTable): Promise<void> {
  await tx.insertInto('bank_transfer_events').values(event).execute()
}

/** Up to `count` events after a number, oldest first. */
export function listEventsAfter(db: Db, team: Team, after_id: number, count: number): Promise<StoredEvent[]> {
  return ofTeam(db, team).where('event.event_id', '>', after_id).orderBy('event.event_id', 'asc').limit(count).execute()
}

/** Which events; both ends of the time are included. */
export interface EventFilter {
  start_ms?: number
  end_ms?: number
  bank_transfer_id?: string
  account_id?: string
  type?: TransferType
  event_types?: readonly TransferStatus[]
  origination_account_id?: string
}

/** Events that fit, newest first. */
export function listEvents(
  db: Db,
  team: Team,
  filter: EventFilter,
  { count, offset }: { count: number; offset: number },
): Promise<StoredEvent[]> {
  const { start_ms, end_ms, bank_transfer_id, account_id, type, event_types, origination_account_id } = filter
  let query = ofTeam(db, team)
  if (start_ms !== undefined) query = query.where('event.occurred_ms', '>=', start_ms)
  if (end_ms !== undefined) query = query.where('event.occurred_ms', '<=', end_ms)
  if (bank_transfer_id !== undefined) query = query.where('event.bank_transfer_id', '=', bank_transfer_id)
  if (account_id !== undefined) query = query.where('transfer.account_id', '=', account_id)
  if (type !== undefined) query = query.where('transfer.type', '=', type)
  if (event_types !== undefined) query = query.where('event.event_type', 'in', event_types)
  if (origination_account_id !== undefined) {
    query = query.where('event.origination_account_id', '=', origination_account_id)
  }
  return query.orderBy('event.event_id', 'desc').limit(count).offset(offset).execute()
}

function ofTeam(db: Db, { client_id, environment }: Team) {
  return db
    .selectFrom('bank_transfer_ledgers as ledger')
    .innerJoin('bank_transfer_events as event', 'event.origination_account_id', 'ledger.origination_account_id')
    .innerJoin('bank_transfers as transfer', 'transfer.bank_transfer_id', 'event.bank_transfer_id')
    .selectAll('event')
    .select(['transfer.account_id', 'transfer.type', 'transfer.amount', 'transfer.iso_currency_code'])
    .where('ledger.client_id', '=', client_id)
    .where('ledger.environment', '=', environment)
}
