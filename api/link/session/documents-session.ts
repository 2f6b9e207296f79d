import type { SentFile, WrongFiles } from './documents.protocol.ts'
import type { ConnectedAccount } from './protocol.ts'

/** How a link token lets people share their pay: at least one of the two. */
export interface PayrollTerms {
  /** By logging in to a payroll provider. */
  has_login: boolean
  /** By uploading documents. */
  has_upload: boolean
}

/** The account that a bank statement is to be about. */
export interface ProofTerms {
  /** Null where numbers were typed: no bank stands behind them. */
  institution_id: string | null
  account: ConnectedAccount
}

export interface UploadView {
  view_name: 'UPLOAD_DOCUMENTS'
  wrong: WrongFiles | null
}

/** Documents make an Item, or are kept for the account to prove. The result of either is `item_created`, or `effect_failed`. */
export interface DocumentsEffect {
  type: 'create_item_of_documents' | 'prove_account'
  files: readonly SentFile[]
}
