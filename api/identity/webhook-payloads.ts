import type { ItemWebhook } from '../item/index.ts'

/** The bank has other data on owners than before. */
export function identityDefaultUpdate(
  account_ids_with_updated_identity: Readonly<Record<string, readonly ('PHONES' | 'ADDRESSES' | 'EMAILS' | 'NAMES')[]>>,
): ItemWebhook {
  return { webhook_type: 'IDENTITY', webhook_code: 'DEFAULT_UPDATE', account_ids_with_updated_identity, error: null }
}

/**
 * Uploaded bank statements were read, or could not be.
 * DIFFERENCE: what Plaid says of one that it could not read is not documented.
 * Source: https://plaid.com/docs/identity/identity-document-upload/
 */
export function documentUpdateAvailable(isRead: boolean): ItemWebhook {
  const document_status = isRead ? 'OCR_PROCESSING_COMPLETE' : 'OCR_PROCESSING_FAILED'
  return { webhook_type: 'IDENTITY', webhook_code: 'DOCUMENT_UPDATE_AVAILABLE', document_status, error: null }
}
