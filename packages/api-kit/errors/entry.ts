/** One row of the error catalogue. */
export interface CatalogueEntry {
  error_type: ErrorType
  error_code: string
  /** HTTP status. */
  status: 208 | 400 | 403 | 404 | 412 | 429 | 500 | 503
  /** For developers; a thrower may put a more exact one in its place. */
  error_message: string
  /** For the end user; null when there is nothing that the user could do with it. */
  display_message: string | null
  /** When it happens, for the reference page. */
  fires_when: string
}

/** Families of errors. */
export const errorTypes = [
  'INVALID_REQUEST',
  'INVALID_RESULT',
  'INVALID_INPUT',
  'INSTITUTION_ERROR',
  'RATE_LIMIT_EXCEEDED',
  'API_ERROR',
  'ITEM_ERROR',
  'ASSET_REPORT_ERROR',
  'BASE_REPORT_ERROR',
  'RECAPTCHA_ERROR',
  'OAUTH_ERROR',
  'PAYMENT_ERROR',
  'BANK_TRANSFER_ERROR',
  'INCOME_VERIFICATION_ERROR',
  'MICRODEPOSITS_ERROR',
  'SANDBOX_ERROR',
  'PARTNER_ERROR',
  'SIGNAL_ERROR',
  'TRANSACTIONS_ERROR',
  'TRANSACTION_ERROR',
  'TRANSFER_ERROR',
  'CHECK_REPORT_ERROR',
  'CONSUMER_REPORT_ERROR',
  'USER_ERROR',
] as const
export type ErrorType = (typeof errorTypes)[number]

/** What the per-type files write down: the type and the code stand once, in the file's name and the key. */
export type EntryDraft = Omit<CatalogueEntry, 'error_type' | 'error_code'> & { error_code?: string }

/** Completes the drafts of one error type; a key is the code unless the code exists under two types. */
export function entriesOf<Keys extends string>(
  error_type: ErrorType,
  drafts: Record<Keys, EntryDraft>,
): Record<Keys, CatalogueEntry> {
  const entries = {} as Record<Keys, CatalogueEntry>
  for (const key of Object.keys(drafts) as Keys[]) {
    entries[key] = { error_code: key, ...drafts[key], error_type }
  }
  return entries
}
