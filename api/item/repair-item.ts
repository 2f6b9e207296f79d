import type { Connection } from '@gingham/sources'
import { ingestAccounts, listAccounts } from '../accounts/index.ts'
import { grantConsent, updateAccountConsent } from '../consent/index.ts'
import type { Call } from '../house/house.ts'
import { catchUp } from './catch-up.ts'
import { consentDaysOf } from './consent-days.ts'
import { mintPublicToken } from './create-item.ts'
import { recordActivity } from './item-activities.store.ts'
import { deadlinesOf } from './item-life.ts'
import { listItemsOfLogin, lockItem, openConnection, updateConnection, updateItem, type Item } from './item.store.ts'
import { moveItem } from './move-item.ts'
import { sharedAccounts } from './shared-accounts.ts'

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
  const renewed = await renewLogin(call, item, connection, true)
  const shared = account_keys ?? item.account_keys
  const snapshot = await house.sources.ofKind(connection.source).fetch(renewed, { now_ms, today })
  const known_account_keys = snapshot.accounts.map(({ account_key }) => account_key)
  await updateItem(db, item_id, { account_keys: shared, known_account_keys })
  const before = await listAccounts(db, item_id)
  const after = sharedAccounts({ account_keys: shared }, snapshot.accounts)
  await ingestAccounts(db, house, item_id, after)
  const hasSelected = account_keys !== null && !isSameChoice(before, after)
  if (item.error !== null || hasSelected) await catchUp(db, item_id, now_ms, hasSelected)
  if (item.consent_expires_ms !== null) await grantConsent(db, item, now_ms, 'END_USER')
  else if (account_keys !== null) await updateAccountConsent(db, item, now_ms, 'END_USER')
  await recordActivity(db, item, { activity: 'ITEM_UPDATE', created_ms: now_ms })
  await repairOthers(call, item, connection)
  call.settle(item_id)
  return { item_id, public_token: await mintPublicToken(call, item_id) }
}

function isSameChoice(one: readonly { account_key: string }[], other: readonly { account_key: string }[]): boolean {
  const keys = new Set(one.map(({ account_key }) => account_key))
  return one.length === other.length && other.every(({ account_key }) => keys.has(account_key))
}

/**
 * Other Items of the same login are well again, too, and their webhook says so.
 * DIFFERENCE: only those of the same team; in the sandbox, where everybody logs in as the same test user, only those of
 * the same user.
 */
async function repairOthers(call: Call, item: Item, connection: Connection): Promise<void> {
  for (const other of await listItemsOfLogin(call.db, item)) {
    const isSamePerson = item.environment !== 'sandbox' || (item.user_id !== null && item.user_id === other.user_id)
    if (other.item_id === item.item_id || other.error === null || !isSamePerson) continue
    await renewLogin(call, other, connection, false)
    await catchUp(call.db, other.item_id, call.now_ms)
    call.settle(other.item_id)
  }
}

/** Gives an Item a new login. */
async function renewLogin(
  { db, house, now_ms }: Call,
  item: Item,
  connection: Connection,
  is_own: boolean,
): Promise<Connection> {
  // What a simulated login shows follows from the day on which it was first made, from its refreshes and from what was made
  // by hand.
  const { connected_on, refreshed_on, created_transactions } = openConnection(house.sealer, item)
  const renewed = {
    ...connection,
    connected_on,
    ...(refreshed_on && { refreshed_on }),
    ...(created_transactions && { created_transactions }),
  }
  await updateConnection(db, house.sealer, item.item_id, renewed)
  const deadlines = deadlinesOf(item.environment, consentDaysOf(house, item.institution_id), now_ms)
  await moveItem(db, house, item.item_id, { type: 'repaired', is_own, deadlines })
  return renewed
}
