import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import type { ProcessorToken } from './processor-tokens.store.ts'

/** The team and environment of the Item that a processor token opens. */
export interface ItemOwner {
  client_id: string
  environment: string
}

/**
 * Sends a webhook to a processor, in the same transaction as the change that it tells of: as an Item's, with account_id
 * in place of item_id. Without an address, nothing.
 */
export async function sendProcessorWebhook(
  tx: Db,
  house: Pick<House, 'outbox'>,
  { client_id, environment }: ItemOwner,
  { item_id, account_id, webhook }: Pick<ProcessorToken, 'item_id' | 'account_id' | 'webhook'>,
  { webhook_type, webhook_code, ...details }: { webhook_type: string; webhook_code: string; [key: string]: unknown },
): Promise<void> {
  if (webhook === null) return
  const payload = { webhook_type, webhook_code, account_id, ...details, environment }
  await house.outbox.send(tx, { client_id, environment, item_id, url: webhook, payload })
}
