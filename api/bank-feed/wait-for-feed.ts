import type { Call } from '../house/house.ts'
import type { FedProduct } from './bank-feed.tables.ts'
import { findFeed } from './bank-feed.store.ts'
import { requestFeed, startFeed } from './feed-jobs.ts'

/**
 * Whether a product's data of an Item is there: at once, or after the bank was asked, now instead of when it was due.
 * Who wants to be told of the first data by a webhook does not wait, and nobody waits for what they asked for so.
 * Asking the bank is a job: it must not be waited for inside a transaction, so only read-only handlers come here.
 */
export async function waitForFeed(
  call: Call,
  item_id: string,
  product: FedProduct,
  { is_async = false }: { is_async?: boolean | undefined } = {},
): Promise<boolean> {
  const { house, now_ms } = call
  const before = await findFeed(call.db, item_id, product)
  if (before?.status === 'READY') return true
  if (before?.is_async === 1) return false
  if (before === undefined && is_async) {
    const due_ms = now_ms + house.settings.update_delay_ms.historical
    await call.write((tx) => startFeed(tx, { item_id, product, due_ms, is_async: true }))
    // The handler ends in an error, after which nobody else wakes the queue.
    house.jobs.wake()
    return false
  }
  await call.write((tx) =>
    before === undefined
      ? startFeed(tx, { item_id, product, due_ms: now_ms })
      : requestFeed(tx, item_id, product, now_ms),
  )
  await house.jobs.runDue(item_id)
  return (await findFeed(call.db, item_id, product))?.status === 'READY'
}
