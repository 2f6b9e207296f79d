import type { ErrorCode } from '@gingham/api-kit'
import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import type { AssetReportAuditCopiesTable, AssetReportsTable } from './asset-report.tables.ts'
import { statesBefore, type ReportState, type ReportType } from './report-state.ts'
import type { AssetReportUser, Cause, ReportAnswer } from './report.schema.ts'

/** Why a report could not be made. */
export interface Failure {
  key: ErrorCode
  causes: readonly Cause[]
}

/** A report's row with its JSON read and its seal open. */
export interface StoredReport extends Omit<
  AssetReportsTable,
  | 'item_ids'
  | 'excluded_account_ids'
  | 'user_sealed'
  | 'has_fast'
  | 'has_investments'
  | 'requires_all_items'
  | 'failure'
> {
  item_ids: readonly string[]
  excluded_account_ids: readonly string[]
  user: AssetReportUser
  has_fast: boolean
  has_investments: boolean
  requires_all_items: boolean
  failure: Failure | null
}

export async function insertReport(db: Db, sealer: Sealer, report: StoredReport): Promise<void> {
  const { item_ids, excluded_account_ids, user, has_fast, has_investments, requires_all_items, failure, ...columns } =
    report
  await db
    .insertInto('asset_reports')
    .values({
      ...columns,
      item_ids: JSON.stringify(item_ids),
      excluded_account_ids: JSON.stringify(excluded_account_ids),
      user_sealed: sealer.seal(JSON.stringify(user)),
      has_fast: Number(has_fast),
      has_investments: Number(has_investments),
      requires_all_items: Number(requires_all_items),
      failure: failure === null ? null : JSON.stringify(failure),
    })
    .execute()
}

export async function findReport(db: Db, sealer: Sealer, asset_report_id: string): Promise<StoredReport | undefined> {
  const row = await db
    .selectFrom('asset_reports')
    .selectAll()
    .where('asset_report_id', '=', asset_report_id)
    .executeTakeFirst()
  return row === undefined ? undefined : toReport(sealer, row)
}

/** The report on a user's Items that was asked for last, made or not. */
export async function findLatestReportOfUser(
  db: Db,
  sealer: Sealer,
  user_id: string,
): Promise<StoredReport | undefined> {
  const row = await db
    .selectFrom('asset_reports')
    .selectAll()
    .where('user_id', '=', user_id)
    .orderBy('created_ms', 'desc')
    .orderBy('asset_report_id')
    .executeTakeFirst()
  return row === undefined ? undefined : toReport(sealer, row)
}

function toReport(sealer: Sealer, { user_sealed, ...row }: AssetReportsTable): StoredReport {
  return {
    ...row,
    item_ids: JSON.parse(row.item_ids) as string[],
    excluded_account_ids: JSON.parse(row.excluded_account_ids) as string[],
    user: JSON.parse(sealer.open(user_sealed)) as AssetReportUser,
    has_fast: row.has_fast === 1,
    has_investments: row.has_investments === 1,
    requires_all_items: row.requires_all_items === 1,
    failure: row.failure === null ? null : (JSON.parse(row.failure) as Failure),
  }
}

/** Moves a report on; false when it is not in a state to go there from, or gone. */
export async function moveReport(
  tx: Db,
  asset_report_id: string,
  state: ReportState,
  failure: Failure | null = null,
): Promise<boolean> {
  const result = await tx
    .updateTable('asset_reports')
    .set({ state, failure: failure === null ? null : JSON.stringify(failure) })
    .where('asset_report_id', '=', asset_report_id)
    .where('state', 'in', statesBefore(state))
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Keeps what a version of a report says. Written once: there is no way to write over it. */
export async function insertDocument(
  tx: Db,
  sealer: Sealer,
  asset_report_id: string,
  report_type: ReportType,
  document: ReportAnswer,
): Promise<void> {
  await tx
    .insertInto('asset_report_documents')
    .values({ asset_report_id, report_type, document_sealed: sealer.seal(JSON.stringify(document)) })
    .execute()
}

export async function findDocument(
  db: Db,
  sealer: Sealer,
  asset_report_id: string,
  report_type: ReportType,
): Promise<ReportAnswer | undefined> {
  const row = await db
    .selectFrom('asset_report_documents')
    .select('document_sealed')
    .where('asset_report_id', '=', asset_report_id)
    .where('report_type', '=', report_type)
    .executeTakeFirst()
  return row === undefined ? undefined : (JSON.parse(sealer.open(row.document_sealed)) as ReportAnswer)
}

/** Forgets a report, what it says and who may audit it. Returns the ids of the audit copies. */
export async function deleteReport(tx: Db, asset_report_id: string): Promise<string[]> {
  const copies = await tx
    .deleteFrom('asset_report_audit_copies')
    .where('asset_report_id', '=', asset_report_id)
    .returning('audit_copy_id')
    .execute()
  await tx.deleteFrom('asset_report_documents').where('asset_report_id', '=', asset_report_id).execute()
  await tx.deleteFrom('asset_reports').where('asset_report_id', '=', asset_report_id).execute()
  return copies.map(({ audit_copy_id }) => audit_copy_id)
}

export async function insertAuditCopy(tx: Db, copy: AssetReportAuditCopiesTable): Promise<void> {
  await tx.insertInto('asset_report_audit_copies').values(copy).execute()
}

export function findAuditCopy(db: Db, audit_copy_id: string): Promise<AssetReportAuditCopiesTable | undefined> {
  return db
    .selectFrom('asset_report_audit_copies')
    .selectAll()
    .where('audit_copy_id', '=', audit_copy_id)
    .executeTakeFirst()
}

/** Puts another report behind an audit copy. */
export async function updateAuditCopy(tx: Db, audit_copy_id: string, asset_report_id: string): Promise<void> {
  await tx
    .updateTable('asset_report_audit_copies')
    .set({ asset_report_id })
    .where('audit_copy_id', '=', audit_copy_id)
    .execute()
}

export async function deleteAuditCopy(tx: Db, audit_copy_id: string): Promise<void> {
  await tx.deleteFrom('asset_report_audit_copies').where('audit_copy_id', '=', audit_copy_id).execute()
}
