import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import type { Team } from '../house/teams.store.ts'
import type { BankTransfersTable } from './bank-transfer.tables.ts'
import { blockingCodes, type Failure } from './failure.ts'
import type { TransferStatus } from './transfer-status.ts'

/** The person whose account is debited or credited. */
export interface TransferUser {
  legal_name: string
  email_address: string | null
  routing_number: string
}

/** A transfer's row with its JSON read and its seal open. */
export interface StoredTransfer extends Omit<
  BankTransfersTable,
  'user_sealed' | 'metadata' | 'ach_return_code' | 'failure_description'
> {
  user: TransferUser
  metadata: Record<string, string> | null
  failure: Failure | null
}

export async function insertTransfer(tx: Db, sealer: Sealer, transfer: StoredTransfer): Promise<void> {
  const { user, metadata, failure, ...columns } = transfer
  await tx
    .insertInto('bank_transfers')
    .values({
      ...columns,
      ...failureColumns(failure),
      user_sealed: sealer.seal(JSON.stringify(user)),
      metadata: metadata === null ? null : JSON.stringify(metadata),
    })
    .execute()
}

/** The team's transfer with this id, or undefined; those of others are as unknown as none. */
export async function findTransfer(
  db: Db,
  sealer: Sealer,
  team: Team,
  bank_transfer_id: string,
): Promise<StoredTransfer | undefined> {
  const row = await ofTeam(db, team).where('bank_transfer_id', '=', bank_transfer_id).executeTakeFirst()
  return row === undefined ? undefined : toTransfer(sealer, row)
}

/** The transfer that was created with this key. */
export async function findTransferByKey(
  db: Db,
  sealer: Sealer,
  team: Team,
  idempotency_key: string,
): Promise<StoredTransfer | undefined> {
  const row = await ofTeam(db, team).where('idempotency_key', '=', idempotency_key).executeTakeFirst()
  return row === undefined ? undefined : toTransfer(sealer, row)
}

/** Which transfers, by when they were created: both ends included. */
export interface TransferFilter {
  start_ms?: number
  end_ms?: number
  origination_account_id?: string
}

/** The team's own transfers, newest first; without micro-deposits. */
export async function listTransfers(
  db: Db,
  sealer: Sealer,
  team: Team,
  { start_ms, end_ms, origination_account_id }: TransferFilter,
  { count, offset }: { count: number; offset: number },
): Promise<StoredTransfer[]> {
  let query = ofTeam(db, team).where('kind', '=', 'transfer')
  if (start_ms !== undefined) query = query.where('created_ms', '>=', start_ms)
  if (end_ms !== undefined) query = query.where('created_ms', '<=', end_ms)
  if (origination_account_id !== undefined) {
    query = query.where('origination_account_id', '=', origination_account_id)
  }
  const rows = await query.orderBy('created_event_id', 'desc').limit(count).offset(offset).execute()
  return rows.map((row) => toTransfer(sealer, row))
}

/** Moves a transfer on. */
export async function saveStatus(
  tx: Db,
  bank_transfer_id: string,
  status: TransferStatus,
  failure: Failure | null,
): Promise<void> {
  await tx
    .updateTable('bank_transfers')
    .set({ status, ...failureColumns(failure) })
    .where('bank_transfer_id', '=', bank_transfer_id)
    .execute()
}

/** Whether a transfer of this account was returned in a way that ends its use. */
export async function isBlocked(db: Db, account_id: string): Promise<boolean> {
  const row = await db
    .selectFrom('bank_transfers')
    .select('bank_transfer_id')
    .where('account_id', '=', account_id)
    .where('ach_return_code', 'in', blockingCodes)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** How a failure stands in its columns. */
export function failureColumns(failure: Failure | null) {
  return {
    ach_return_code: failure?.ach_return_code ?? null,
    failure_description: failure?.description ?? null,
  }
}

/** The failure that columns tell of. */
export function failureIn({
  ach_return_code,
  failure_description,
}: Pick<BankTransfersTable, 'ach_return_code' | 'failure_description'>): Failure | null {
  return failure_description === null ? null : { ach_return_code, description: failure_description }
}

function ofTeam(db: Db, { client_id, environment }: Team) {
  return db
    .selectFrom('bank_transfers')
    .selectAll()
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
}

function toTransfer(sealer: Sealer, row: BankTransfersTable): StoredTransfer {
  const { user_sealed, metadata, ach_return_code, failure_description, ...columns } = row
  return {
    ...columns,
    user: JSON.parse(sealer.open(user_sealed)) as TransferUser,
    metadata: metadata === null ? null : (JSON.parse(metadata) as Record<string, string>),
    failure: failureIn({ ach_return_code, failure_description }),
  }
}
