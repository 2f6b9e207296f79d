import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import type { TransactionListener } from '../transactions/index.ts'
import { mayRead } from './permissions.ts'
import { listProcessorTokens, turnOnFor, type ProcessorToken } from './processor-tokens.store.ts'
import { sendProcessorWebhook, type ItemOwner } from './webhook.ts'

/** A processor as one who hears of its account's transactions, unless it may not read them. */
export function processorListener(house: House, owner: ItemOwner, token: ProcessorToken): TransactionListener {
  const { processor_token_id, account_id, is_sync_active, is_recurring_active } = token
  return {
    account_id,
    is_sync_active: is_sync_active === 1,
    is_recurring_active: is_recurring_active === 1,
    turnOn: (tx, name) => turnOnFor(tx, processor_token_id, name),
    async send(tx, webhook_code, details) {
      const product = webhook_code === 'RECURRING_TRANSACTIONS_UPDATE' ? 'recurring_transactions' : 'transactions'
      if (!mayRead(token, product)) return
      await sendProcessorWebhook(tx, house, owner, token, { webhook_type: 'TRANSACTIONS', webhook_code, ...details })
    },
  }
}

/** The processors of an Item, with a webhook or without. */
export async function listProcessorListeners(
  tx: Db,
  house: House,
  item: ItemOwner & { item_id: string },
): Promise<TransactionListener[]> {
  const tokens = await listProcessorTokens(tx, item.item_id)
  return tokens.map((token) => processorListener(house, item, token))
}
