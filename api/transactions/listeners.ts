import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { sendItemWebhook } from '../item/index.ts'
import { listProcessorListeners } from '../processor/index.ts'
import type { ItemAndState } from './require-state.ts'
import { turnOn } from './transactions.store.ts'

/** What a listener can turn on: the webhooks of /transactions/sync and of /transactions/recurring/get. */
export type ListenerSwitch = 'is_sync_active' | 'is_recurring_active'

/** Who hears of an Item's transactions: its app, of all accounts; a processor, of the one that its token opens. */
export interface TransactionListener {
  /** The only account that it hears of; null for all. */
  account_id: string | null
  /** Whether it has called /transactions/sync before. */
  is_sync_active: boolean
  /** Whether it has called /transactions/recurring/get before. */
  is_recurring_active: boolean
  /** False when it was on before. */
  turnOn(tx: Db, name: ListenerSwitch): Promise<boolean>
  /** Sends TRANSACTIONS webhooks, each in the same transaction as the change that it tells of. */
  send(tx: Db, webhook_code: string, details: Record<string, unknown>): Promise<void>
}

/** The app that has linked the Item. */
export function appListener(house: House, { item, state }: ItemAndState): TransactionListener {
  return {
    account_id: null,
    is_sync_active: state.is_sync_active === 1,
    is_recurring_active: state.is_recurring_active === 1,
    turnOn: (tx, name) => turnOn(tx, item.item_id, name),
    send: (tx, webhook_code, details) =>
      sendItemWebhook(tx, house, item, { webhook_type: 'TRANSACTIONS', webhook_code, ...details }),
  }
}

/** Everybody who hears of the Item, its app first. */
export async function listListeners(tx: Db, house: House, found: ItemAndState): Promise<TransactionListener[]> {
  return [appListener(house, found), ...(await listProcessorListeners(tx, house, found.item))]
}
