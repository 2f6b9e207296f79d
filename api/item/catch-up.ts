import { listFedProducts, requestFeed } from '../bank-feed/index.ts'
import type { Db } from '../database.ts'
import { findState, requestUpdate } from '../transactions/index.ts'

/** What was missed while a login was broken is asked for now, of every product that is fetched again and again. */
export async function catchUp(tx: Db, item_id: string, now_ms: number): Promise<void> {
  const state = await findState(tx, item_id)
  if (state !== undefined) await requestUpdate(tx, state, now_ms)
  for (const product of await listFedProducts(tx, item_id)) await requestFeed(tx, item_id, product, now_ms)
}
