import type { SentFile, WrongFiles } from './payroll.protocol.ts'

/** How a link token lets people share their pay: at least one of the two. */
export interface PayrollTerms {
  /** By logging in to a payroll provider. */
  has_login: boolean
  /** By uploading documents. */
  has_upload: boolean
}

export interface PayrollView {
  view_name: 'UPLOAD_DOCUMENTS'
  wrong: WrongFiles | null
}

/** Its result is `item_created`, or `effect_failed`. */
export interface PayrollEffect {
  type: 'create_item_of_documents'
  files: readonly SentFile[]
}
