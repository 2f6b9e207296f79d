import type { DocumentsAction, UploadPane } from './documents.protocol.ts'
import type { UploadView } from './documents-session.ts'
import type { EffectResult, Institution, Setting, Turn } from './session.ts'
import { showItem } from './type-numbers.ts'
import { load, record, show } from './turn.ts'
import { acceptedTypes, FILE_BYTES_MAX, FILES_MAX, wrongFiles } from './uploaded-files.ts'

/** Before any file is chosen. */
export const uploadView: UploadView = { view_name: 'UPLOAD_DOCUMENTS', wrong: null }

/** Whether an institution is one where people are paid from, not one where they bank. */
export function isPayrollProvider({ products }: Pick<Institution, 'products'>): boolean {
  return products.includes('employment')
}

/** Where only documents are asked for, there is no list to choose from. */
export function beginsWithUpload({ terms }: Setting): boolean {
  return terms.to_prove !== null || (terms.payroll !== null && !terms.payroll.has_login)
}

/** What people do about documents: of their pay, or about an account. */
export function actOnDocuments(turn: Turn, setting: Setting, action: DocumentsAction): Turn {
  const { view } = turn.session
  if (action.type === 'upload_documents') {
    const isOffered = view.view_name === 'SELECT_INSTITUTION' && turn.session.has_consented
    return isOffered && setting.terms.payroll?.has_upload === true ? show(turn, setting, uploadView) : turn
  }
  if (view.view_name !== 'UPLOAD_DOCUMENTS') return turn
  const submitted = record(turn, setting, 'SUBMIT_DOCUMENTS')
  const wrong = wrongFiles(action.files, isSandbox(setting))
  if (wrong !== null) return refuse(submitted, setting, wrong)
  const type = setting.terms.to_prove === null ? 'create_item_of_documents' : 'prove_account'
  return load(submitted, setting, { type, files: action.files })
}

/** The documents are with us: they are read after Link is closed. */
export function takeUpload(turn: Turn, setting: Setting, result: EffectResult & { type: 'item_created' }): Turn {
  return showItem(record(turn, setting, 'SUBMIT_DOCUMENTS_SUCCESS'), setting, result)
}

/** The files are chosen anew. */
export function refuse(turn: Turn, setting: Setting, wrong: NonNullable<UploadView['wrong']>): Turn {
  const { error_type, error_code, error_message } = setting.describeError('INCOME_VERIFICATION_UPLOAD_ERROR')
  const noted = record(turn, setting, 'SUBMIT_DOCUMENTS_ERROR', { error_type, error_code, error_message })
  return show(noted, setting, { ...uploadView, wrong })
}

/** What the screen shows. */
export function uploadPaneOf({ wrong }: UploadView, setting: Setting): UploadPane {
  return {
    view_name: 'UPLOAD_DOCUMENTS',
    account: setting.terms.to_prove?.account ?? null,
    wrong,
    files_max: FILES_MAX,
    bytes_max: FILE_BYTES_MAX,
    accept: acceptedTypes(isSandbox(setting)),
    is_sandbox: isSandbox(setting),
  }
}

function isSandbox({ terms }: Setting): boolean {
  return terms.environment === 'sandbox'
}
