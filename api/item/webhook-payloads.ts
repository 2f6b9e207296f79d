import { apiError, type ErrorBody } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import { toWebhookError, type ItemWebhook } from './webhook.ts'

const itemWebhook = (webhook_code: string, details: Record<string, unknown> = {}): ItemWebhook => ({
  webhook_type: 'ITEM',
  webhook_code,
  ...details,
})

/** The Item has become unhealthy. */
export function itemErrorWebhook(error: ErrorBody): ItemWebhook {
  return itemWebhook('ERROR', { error: toWebhookError(error) })
}

/** The Item is healthy again, and not by this application's doing. */
export function loginRepairedWebhook(): ItemWebhook {
  return itemWebhook('LOGIN_REPAIRED')
}

/** The bank shows an account that the person has not shared yet. */
export function newAccountsAvailableWebhook(): ItemWebhook {
  return itemWebhook('NEW_ACCOUNTS_AVAILABLE', { error: null })
}

/** The Item will end in a week, because the bank moves to another way of connecting, or the consent ends. */
export function pendingDisconnectWebhook(
  reason: 'INSTITUTION_MIGRATION' | 'INSTITUTION_TOKEN_EXPIRATION',
  disconnect_ms: number,
): ItemWebhook {
  return itemWebhook('PENDING_DISCONNECT', { reason, disconnect_time: toInstant(disconnect_ms) })
}

/** The person's consent ends in a week: outside of the United States and Canada. */
export function pendingExpirationWebhook(consent_expires_ms: number): ItemWebhook {
  return itemWebhook('PENDING_EXPIRATION', { consent_expiration_time: toInstant(consent_expires_ms) })
}

/** The person withdrew the application's permission for the whole Item. @param docs_url where errors are described */
export function userPermissionRevokedWebhook(docs_url: string): ItemWebhook {
  return itemWebhook('USER_PERMISSION_REVOKED', {
    error: toWebhookError(apiError('USER_PERMISSION_REVOKED').toBody(docs_url)),
  })
}

/** The person withdrew the permission for one account, at the bank. */
export function userAccountRevokedWebhook(account_id: string): ItemWebhook {
  return itemWebhook('USER_ACCOUNT_REVOKED', { account_id })
}

/** Webhooks go to a new address from now on: sent there. */
export function webhookUpdateAcknowledged(new_webhook_url: string): ItemWebhook {
  return itemWebhook('WEBHOOK_UPDATE_ACKNOWLEDGED', { error: null, new_webhook_url })
}
