import type { ItemWebhook } from '../item/index.ts'

/** The bank shows numbers for accounts that had none, or other numbers than before. */
export function authDefaultUpdate(
  account_ids_with_new_auth: readonly string[],
  account_ids_with_updated_auth: Readonly<Record<string, readonly ('ACCOUNT_NUMBER' | 'ROUTING_NUMBER')[]>>,
): ItemWebhook {
  return {
    webhook_type: 'AUTH',
    webhook_code: 'DEFAULT_UPDATE',
    account_ids_with_new_auth,
    account_ids_with_updated_auth,
    error: null,
  }
}

/** An automated micro-deposit has shown that the account is the person's. */
export function automaticallyVerified(account_id: string): ItemWebhook {
  return { webhook_type: 'AUTH', webhook_code: 'AUTOMATICALLY_VERIFIED', account_id, error: null }
}

/** An automated micro-deposit was not found on the account in time. */
export function verificationExpired(account_id: string): ItemWebhook {
  return { webhook_type: 'AUTH', webhook_code: 'VERIFICATION_EXPIRED', account_id, error: null }
}

/** A verification of same-day micro-deposits by text message has ended. */
export function smsMicrodepositsVerification(
  account_id: string,
  status: 'MANUALLY_VERIFIED' | 'VERIFICATION_FAILED',
): ItemWebhook {
  return { webhook_type: 'AUTH', webhook_code: 'SMS_MICRODEPOSITS_VERIFICATION', status, account_id }
}
