import type { ConnectedAccount } from './protocol.ts'

/** The screen on which documents are uploaded. Types only, for the browser as well. */
export interface UploadPane {
  view_name: 'UPLOAD_DOCUMENTS'
  /** The account that bank statements shall prove; null where documents are about one's pay. */
  account: ConnectedAccount | null
  /** What is wrong with the files that were sent; null before any were. */
  wrong: WrongFiles | null
  files_max: number
  /** How large one file may be. */
  bytes_max: number
  /** What may be chosen, as an `accept` attribute has it. */
  accept: string
  is_sandbox: boolean
}

/** What is wrong with files: there are none or too many, one is too large, one is of another kind, or they did not get through. */
export type WrongFiles = 'count' | 'size' | 'type' | 'upload'

/** A file as the page sends it; `data` is base64. */
export interface SentFile {
  name: string
  content_type: string
  data: string
}

export type DocumentsAction =
  /** Instead of logging in. */
  { type: 'upload_documents' } | { type: 'submit_documents'; files: readonly SentFile[] }

export type DocumentsEventName = 'SUBMIT_DOCUMENTS' | 'SUBMIT_DOCUMENTS_ERROR' | 'SUBMIT_DOCUMENTS_SUCCESS'
