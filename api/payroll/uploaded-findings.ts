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

/** The id of an uploaded document. @param position counted from 0 in the order of the upload */
export function uploadedDocumentId(ids: Ids, item_id: string, position: number): string {
  return ids.derive('uploaded_document', item_id, position)
}
