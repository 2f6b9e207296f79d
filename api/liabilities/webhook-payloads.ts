import type { ItemWebhook } from '../item/index.ts'
import type { LiabilityChanges } from './ingest-liabilities.ts'

/** There are new debts, or something about a debt has changed. */
export function liabilitiesDefaultUpdate({
  account_ids_with_new_liabilities,
  account_ids_with_updated_liabilities,
}: LiabilityChanges): ItemWebhook {
  return {
    webhook_type: 'LIABILITIES',
    webhook_code: 'DEFAULT_UPDATE',
    error: null,
    account_ids_with_new_liabilities,
    account_ids_with_updated_liabilities,
  }
}
