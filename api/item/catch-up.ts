import { listFedProducts, requestFeed } from '../bank-feed/index.ts'
import type { Db } from '../database.ts'
import { findState, requestUpdate } from '../transactions/index.ts'

/**
 * What was missed is asked for now, of every product that is fetched again and again: while a login was broken, or of
 * accounts that were not shared.
 * @param follows_selection whether the person has just chosen other accounts
 */
export async function catchUp(tx: Db, item_id: string, now_ms: number, follows_selection = false): Promise<void> {
  const state = await findState(tx, item_id)
  if (state !== undefined) await requestUpdate(tx, state, now_ms, { follows_selection })
  for (const product of await listFedProducts(tx, item_id)) await requestFeed(tx, item_id, product, now_ms)
}
