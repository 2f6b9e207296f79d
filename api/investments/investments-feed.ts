import { toCivilDate } from '@gingham/clock'
import type { BankFeed } from '../bank-feed/index.ts'
import { startFeed } from '../bank-feed/index.ts'
import type { Call } from '../house/house.ts'
import { sendItemWebhook } from '../item/index.ts'
import { ingestInvestments } from './ingest-investments.ts'
import { holdingsDefaultUpdate, investmentsTransactionsUpdate } from './webhook-payloads.ts'

/**
 * Begins to fetch an Item's investments, the first time soon.
 * Items that have Investments from the start are not told when the first data is there: whoever asks, waits for it.
 */
export function startInvestments(
  { db, house, now_ms }: Pick<Call, 'db' | 'house' | 'now_ms'>,
  item_id: string,
): Promise<void> {
  return startFeed(db, { item_id, product: 'investments', due_ms: now_ms + house.settings.update_delay_ms.initial })
}

/** Takes in what a bank shows of investments, and tells of changes. Only those who have Investments are told. */
export const investmentsFeed: BankFeed = {
  product: 'investments',
  async takeIn(tx, house, update) {
    const { item, is_first, is_async, now_ms } = update
    const changes = await ingestInvestments(tx, house, update, toCivilDate(now_ms))
    if (!item.products.includes('investments')) return
    const send = (webhook: ReturnType<typeof holdingsDefaultUpdate>) => sendItemWebhook(tx, house, item, webhook)
    if (is_first) {
      if (is_async) await send(investmentsTransactionsUpdate('HISTORICAL_UPDATE', changes))
      return
    }
    if (changes.new_holdings + changes.updated_holdings > 0) await send(holdingsDefaultUpdate(changes))
    if (changes.new_investments_transactions + changes.cancelled_investments_transactions > 0)
      await send(investmentsTransactionsUpdate('DEFAULT_UPDATE', changes))
  },
}
