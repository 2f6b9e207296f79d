import type { Db } from '../database.ts'
import type { ErrorBody } from '@gingham/api-kit'
import type { House } from '../house/house.ts'
import { updateItem, type Item } from './item.store.ts'

/** What a webhook about an Item says besides item_id and environment. */
export interface ItemWebhook {
  webhook_type: string
  webhook_code: string
  [key: string]: unknown
}

/** Sends a webhook to the Item's address, in the same transaction as the change that it tells of. Without an address, nothing. */
export async function sendItemWebhook(
  tx: Db,
  house: Pick<House, 'outbox' | 'clock'>,
  item: Item,
  webhook: ItemWebhook,
): Promise<void> {
  if (item.webhook === null) return
  const { webhook_type, webhook_code, ...details } = webhook
  // Before the webhook: it holds the Item's row, so that webhooks of one Item are told in the order of their changes.
  await updateItem(tx, item.item_id, { last_webhook_ms: house.clock.now(), last_webhook_code: webhook_code })
  await house.outbox.send(tx, {
    client_id: item.client_id,
    environment: item.environment,
    item_id: item.item_id,
    url: item.webhook,
    payload: {
      webhook_type,
      webhook_code,
      item_id: item.item_id,
      ...(item.user_id === null ? {} : { user_id: item.user_id }),
      ...details,
      environment: item.environment,
    },
  })
}

/** An error as webhooks and Items carry it: without request_id, with its HTTP status. */
export function toWebhookError(error: ErrorBody, status = 400): ErrorBody & { status: number } {
  return { ...error, status }
}
