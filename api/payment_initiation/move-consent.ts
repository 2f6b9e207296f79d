import { toInstant } from '@gingham/clock'
import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import type { ConsentStatus } from './consent-status.ts'
import { changeConsent, type StoredConsent } from './consents.store.ts'

/**
 * Takes a consent one step further and tells of it, in the caller's transaction; false, and nothing sent, when there is
 * no such step from where it is.
 */
export async function moveConsent(
  tx: Db,
  house: House,
  consent: StoredConsent,
  new_status: ConsentStatus,
): Promise<boolean> {
  const { consent_id, client_id, environment, webhook, status: old_status } = consent
  if (!(await changeConsent(tx, consent_id, new_status))) return false
  if (webhook === null) return true
  // Source: https://plaid.com/docs/api/products/payment-initiation/#consent_status_update
  await house.outbox.send(tx, {
    client_id,
    environment,
    item_id: null,
    url: webhook,
    in_order_with: consent_id,
    payload: {
      webhook_type: 'PAYMENT_INITIATION',
      webhook_code: 'CONSENT_STATUS_UPDATE',
      consent_id,
      old_status,
      new_status,
      timestamp: toInstant(house.clock.now()),
      environment,
    },
  })
  return true
}
