import type { Updateable } from 'kysely'
import type { BankPayroll, DocumentFindings, DocumentRiskSignal, UploadedStatement } from '@gingham/sources'
import { hashToken, type Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import type { PayrollDocumentsTable, PayrollItemsTable } from './payroll.tables.ts'

export type ParsingConfig = readonly ('ocr' | 'risk_signals')[]

/** What was told, with what was found in documents on the way. */
export interface KnownPayroll extends BankPayroll {
  /** One for each uploaded document, in order; absent where a payroll provider told everything. */
  findings?: readonly DocumentFindings[]
  /** Bank statements among the uploaded documents; absent where nothing was uploaded. */
  bank_statements?: readonly UploadedStatement[]
  /** What banks show of the pay of uploaded pay stubs, by document_key; absent until they were looked at. */
  deposit_signals?: Readonly<Record<string, readonly DocumentRiskSignal[]>>
}

/** The pay data of an Item with its seal open. */
export interface StoredPayroll extends Omit<PayrollItemsTable, 'payroll_sealed' | 'parsing_config'> {
  parsing_config: ParsingConfig
  payroll: KnownPayroll | null
}

/** Does nothing for an Item that has its row. False then. */
export async function insertPayrollItem(
  tx: Db,
  {
    item_id,
    flow,
    parsing_config,
    income_verification_id,
  }: Pick<StoredPayroll, 'item_id' | 'flow' | 'parsing_config' | 'income_verification_id'>,
): Promise<boolean> {
  const result = await tx
    .insertInto('payroll_items')
    .values({
      item_id,
      flow,
      status: 'PROCESSING',
      parsing_config: JSON.stringify(parsing_config),
      risk_status: null,
      income_verification_id,
      payroll_sealed: null,
      updated_ms: null,
    })
    .onConflict((conflict) => conflict.column('item_id').doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function findPayroll(db: Db, sealer: Sealer, item_id: string): Promise<StoredPayroll | undefined> {
  const row = await db.selectFrom('payroll_items').selectAll().where('item_id', '=', item_id).executeTakeFirst()
  return row === undefined ? undefined : toPayroll(sealer, row)
}

export async function updatePayroll(
  tx: Db,
  sealer: Sealer,
  item_id: string,
  change: Partial<Omit<StoredPayroll, 'item_id' | 'flow' | 'income_verification_id'>>,
): Promise<void> {
  const { payroll, parsing_config, ...columns } = change
  const set: Updateable<PayrollItemsTable> = { ...columns }
  if (payroll !== undefined) set.payroll_sealed = payroll === null ? null : sealer.seal(JSON.stringify(payroll))
  if (parsing_config !== undefined) set.parsing_config = JSON.stringify(parsing_config)
  await tx.updateTable('payroll_items').set(set).where('item_id', '=', item_id).execute()
}

/** A file as a person has uploaded it. */
export interface UploadedDocument extends Omit<PayrollDocumentsTable, 'file_sealed'> {
  file: Buffer
}

export async function insertDocument(tx: Db, sealer: Sealer, { file, ...columns }: UploadedDocument): Promise<void> {
  const file_sealed = sealer.seal(file.toString('base64'))
  await tx
    .insertInto('payroll_documents')
    .values({ ...columns, file_sealed })
    .execute()
}

/** The documents that were uploaded for an Item, in order. */
export async function listDocuments(db: Db, sealer: Sealer, item_id: string): Promise<UploadedDocument[]> {
  const rows = await db
    .selectFrom('payroll_documents')
    .selectAll()
    .where('item_id', '=', item_id)
    .orderBy('position')
    .execute()
  return rows.map(({ file_sealed, ...columns }) => ({
    ...columns,
    file: Buffer.from(sealer.open(file_sealed), 'base64'),
  }))
}

/** Notes that an address was used; false when it was before. */
export async function useAddress(tx: Db, address: string, item_id: string, used_ms: number): Promise<boolean> {
  const result = await tx
    .insertInto('payroll_downloads')
    .values({ address_hash: hashToken(address), item_id, used_ms })
    .onConflict((conflict) => conflict.column('address_hash').doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Forgets downloads whose addresses have run out by themselves. */
export async function deleteDownloadsBefore(tx: Db, used_ms: number): Promise<void> {
  await tx.deleteFrom('payroll_downloads').where('used_ms', '<', used_ms).execute()
}

/** Deletes what is known of the pay of an Item that ends. */
export async function removeItemPayroll(tx: Db, item_id: string): Promise<void> {
  for (const table of ['payroll_downloads', 'payroll_documents', 'payroll_items'] as const) {
    await tx.deleteFrom(table).where('item_id', '=', item_id).execute()
  }
}

function toPayroll(sealer: Sealer, { payroll_sealed, parsing_config, ...columns }: PayrollItemsTable): StoredPayroll {
  return {
    ...columns,
    parsing_config: JSON.parse(parsing_config) as ParsingConfig,
    payroll: payroll_sealed === null ? null : (JSON.parse(sealer.open(payroll_sealed)) as KnownPayroll),
  }
}
