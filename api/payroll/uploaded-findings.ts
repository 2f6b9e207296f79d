import type { DocumentFindings } from '@gingham/sources'
import type { Ids } from '@gingham/store'
import type { KnownPayroll } from './payroll.store.ts'

/** An uploaded document with what was found in it. */
export interface UploadedFindings extends DocumentFindings {
  document_id: string
}

/** The documents of an Item, in the order of the upload; none where the person logged in, or before they are read. */
export function uploadedFindings(ids: Ids, item_id: string, payroll: KnownPayroll | null): UploadedFindings[] {
  return (payroll?.findings ?? []).map((findings, position) => ({
    document_id: uploadedDocumentId(ids, item_id, position),
    ...findings,
  }))
}

/** Those that are no row of the pay data and no statement: they could not be read, or were not to be. */
export function unreadUploads(uploads: readonly UploadedFindings[], payroll: KnownPayroll | null): UploadedFindings[] {
  const { accounts = [], bank_statements = [] } = payroll ?? {}
  const rows = [
    ...accounts.flatMap(({ pay_stubs, w2s, form1099s }) => [...pay_stubs, ...w2s, ...form1099s]),
    ...bank_statements,
  ]
  const read = new Set(rows.map(({ document_key }) => document_key))
  return uploads.filter(({ document_key }) => document_key === null || !read.has(document_key))
}

/** What kind of document a person has uploaded; null where nobody can tell. */
export function kindOfUpload({ document_key }: UploadedFindings): 'stub' | 'w2' | '1099' | 'statement' | null {
  return (['stub', 'w2', '1099', 'statement'] as const).find((kind) => document_key?.startsWith(`${kind}/`)) ?? null
}

/** The id of an uploaded document. @param position counted from 0 in the order of the upload */
export function uploadedDocumentId(ids: Ids, item_id: string, position: number): string {
  return ids.derive('uploaded_document', item_id, position)
}
