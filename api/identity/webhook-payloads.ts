import type { ItemWebhook } from '../item/index.ts'

/** The bank has other data on owners than before. */
export function identityDefaultUpdate(
  account_ids_with_updated_identity: Readonly<Record<string, readonly ('PHONES' | 'ADDRESSES' | 'EMAILS' | 'NAMES')[]>>,
): ItemWebhook {
  return { webhook_type: 'IDENTITY', webhook_code: 'DEFAULT_UPDATE', account_ids_with_updated_identity, error: null }
}
