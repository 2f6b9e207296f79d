import { startFeed, type BankFeed } from '../bank-feed/index.ts'
import type { Call } from '../house/house.ts'
import { sendItemWebhook } from '../item/index.ts'
import { ingestLiabilities } from './ingest-liabilities.ts'
import { liabilitiesDefaultUpdate } from './webhook-payloads.ts'

/** Begins to fetch an Item's debts, the first time soon. No webhook tells of the first data: whoever asks, waits for it. */
export function startLiabilities(
  { db, house, now_ms }: Pick<Call, 'db' | 'house' | 'now_ms'>,
  item_id: string,
): Promise<void> {
  return startFeed(db, { item_id, product: 'liabilities', due_ms: now_ms + house.settings.update_delay_ms.initial })
}

/** Takes in what a bank shows of debts, and tells of changes. */
export const liabilitiesFeed: BankFeed = {
  product: 'liabilities',
  async takeIn(tx, house, update) {
    const changes = await ingestLiabilities(tx, house, update)
    const { account_ids_with_new_liabilities: added, account_ids_with_updated_liabilities: updated } = changes
    if (update.is_first || added.length + Object.keys(updated).length === 0) return
    await sendItemWebhook(tx, house, update.item, liabilitiesDefaultUpdate(changes))
  },
}
