import type { Connection } from '@gingham/sources'
import { ingestAccounts } from '../../accounts/index.ts'
import type { Call } from '../../house/house.ts'
import { findState, requestUpdate } from '../../transactions/index.ts'
import {
  lockItem,
  mintPublicToken,
  openConnection,
  sharedAccounts,
  updateConnection,
  updateItem,
} from '../../item/index.ts'

/**
 * Update mode: the Item gets the new login, its error goes, and, where the person chose accounts anew, its accounts
 * follow. access_token and item_id stay. Null when the Item was removed meanwhile.
 */
export async function repairItem(
  call: Call,
  item_id: string,
  connection: Connection,
  account_keys: readonly string[] | null,
): Promise<{ item_id: string; public_token: string } | null> {
  const { db, house, now_ms, today } = call
  const item = await lockItem(db, item_id)
  if (item === undefined || item.removed_ms !== null) return null
  // What a simulated login shows follows from the day on which it was first made, and from its refreshes.
  const { connected_on, refreshed_on } = openConnection(house.sealer, item)
  const renewed = { ...connection, connected_on, ...(refreshed_on && { refreshed_on }) }
  const shared = account_keys ?? item.account_keys
  await updateConnection(db, house.sealer, item_id, renewed)
  await updateItem(db, item_id, { account_keys: shared, error: null })
  const snapshot = await house.sources.ofKind(connection.source).fetch(renewed, { now_ms, today })
  await ingestAccounts(db, house, item_id, sharedAccounts({ account_keys: shared }, snapshot.accounts))
  const state = await findState(db, item_id)
  // What was missed while the login was broken is made up for now.
  if (item.error !== null && state !== undefined) await requestUpdate(db, state, now_ms)
  call.settle(item_id)
  return { item_id, public_token: await mintPublicToken(call, item_id) }
}
