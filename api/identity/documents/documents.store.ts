import type { Sealer } from '@gingham/store'
import type { StatementReading } from '@gingham/sources'
import type { Db } from '../../database.ts'
import type { IdentityDocumentsTable } from '../identity.tables.ts'
import type { Ownership } from './ownership.ts'

/** What reading a document has brought. */
export interface Findings extends Ownership, Pick<StatementReading, 'page_count' | 'risk'> {}

/** A document with its seals open. */
export interface StoredDocument extends Omit<
  IdentityDocumentsTable,
  'file_sealed' | 'findings_sealed' | 'has_risk_signals'
> {
  /** Null once it was read. */
  file: Buffer | null
  /** Null until it was read. */
  findings: Findings | null
  /** Whether the app asked to look for signs of tampering. */
  has_risk_signals: boolean
}

export async function insertDocument(
  tx: Db,
  sealer: Sealer,
  { file, has_risk_signals, ...columns }: Omit<StoredDocument, 'file' | 'findings'> & { file: Buffer },
): Promise<void> {
  const file_sealed = sealer.seal(file.toString('base64'))
  await tx
    .insertInto('identity_documents')
    .values({ ...columns, has_risk_signals: has_risk_signals ? 1 : 0, file_sealed, findings_sealed: null })
    .execute()
}

/** Every document of an Item, in the order of the uploads. */
export async function listDocuments(db: Db, sealer: Sealer, item_id: string): Promise<StoredDocument[]> {
  const rows = await db
    .selectFrom('identity_documents')
    .selectAll()
    .where('item_id', '=', item_id)
    .orderBy('position')
    .execute()
  return rows.map(({ file_sealed, findings_sealed, has_risk_signals, ...columns }) => ({
    ...columns,
    file: file_sealed === null ? null : Buffer.from(sealer.open(file_sealed), 'base64'),
    findings: findings_sealed === null ? null : (JSON.parse(sealer.open(findings_sealed)) as Findings),
    has_risk_signals: has_risk_signals === 1,
  }))
}

/** Keeps what a document says, in place of the document. */
export async function saveFindings(
  tx: Db,
  sealer: Sealer,
  document_id: string,
  findings: Findings,
  updated_ms: number,
): Promise<void> {
  await tx
    .updateTable('identity_documents')
    .set({ file_sealed: null, findings_sealed: sealer.seal(JSON.stringify(findings)), updated_ms })
    .where('document_id', '=', document_id)
    .execute()
}

export async function countDocuments(db: Db, item_id: string): Promise<number> {
  const { count } = await db
    .selectFrom('identity_documents')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('item_id', '=', item_id)
    .executeTakeFirstOrThrow()
  return Number(count)
}
