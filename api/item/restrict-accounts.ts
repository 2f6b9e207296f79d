import { apiError } from '@gingham/api-kit'
import { accountIdOf, ingestAccounts, listAccounts } from '../accounts/index.ts'
import { updateAccountConsent } from '../consent/index.ts'
import type { Call } from '../house/house.ts'
import { catchUp } from './catch-up.ts'
import type { Login } from './item-activities.store.ts'
import { listItemsOfLogin, lockItem, openConnection, updateItem, type Item } from './item.store.ts'
import type { Scopes } from './scopes.schema.ts'
import { sharedAccounts } from './shared-accounts.ts'
import { userAccountRevokedWebhook } from './webhook-payloads.ts'
import { sendItemWebhook } from './webhook.ts'

/**
 * Brings the accounts of an application's Items in line with scopes, and tells each Item of accounts that it has lost.
 * @throws INVALID_ACCOUNT_ID for an account that the login does not have
 */
export async function restrictAccounts(
  call: Call,
  login: Login,
  items: readonly Item[],
  { accounts = [], new_accounts }: Scopes,
): Promise<void> {
  const keys = await accountKeysOf(call, login)
  const authorised = new Map<string, boolean>()
  for (const { unique_id, authorized } of accounts) {
    const account_key = keys.get(unique_id)
    if (account_key === undefined) {
      throw apiError('INVALID_ACCOUNT_ID', { message: `the login has no account ${unique_id}` })
    }
    authorised.set(account_key, authorized !== false)
  }
  for (const { item_id } of items) {
    await shareAnew(call, item_id, (shared) => keysAfter(shared, authorised), new_accounts === false)
  }
}

/** Accounts that are not named stay as they are. */
function keysAfter(shared: readonly string[], authorised: ReadonlyMap<string, boolean>): string[] {
  const regained = [...authorised].flatMap(([key, isAuthorised]) =>
    isAuthorised && !shared.includes(key) ? [key] : [],
  )
  return [...shared.filter((key) => authorised.get(key) !== false), ...regained]
}

/** The bank's key behind every name that an account of the login goes by. */
async function accountKeysOf({ db, house }: Call, login: Login): Promise<Map<string, string>> {
  const keys = new Map<string, string>()
  for (const { item_id, known_account_keys } of await listItemsOfLogin(db, login)) {
    for (const account_key of known_account_keys ?? []) {
      keys.set(account_key, account_key).set(accountIdOf(house.ids, item_id, account_key), account_key)
    }
    for (const { account_id, account_key, document } of await listAccounts(db, item_id)) {
      keys.set(account_id, account_key)
      const { persistent_account_id } = document
      if (typeof persistent_account_id === 'string') keys.set(persistent_account_id, account_key)
    }
  }
  return keys
}

/** @param keeps_out_new whether accounts that come up later are not shared, even if every account was so far */
async function shareAnew(
  call: Call,
  item_id: string,
  change: (shared: readonly string[]) => string[],
  keeps_out_new: boolean,
): Promise<void> {
  const { db, house, now_ms, today } = call
  const item = await lockItem(db, item_id)
  if (item === undefined || item.removed_ms !== null) return
  const held = await listAccounts(db, item_id)
  const before = item.account_keys ?? held.map(({ account_key }) => account_key)
  const after = change(before)
  const isSame = after.length === before.length && after.every((key) => before.includes(key))
  if (isSame && !(keeps_out_new && item.account_keys === null)) return
  await updateItem(db, item_id, { account_keys: after })
  if (isSame) return
  const snapshot = await house.sources.ofKind(item.source).fetch(openConnection(house.sealer, item), { now_ms, today })
  await ingestAccounts(db, house, item_id, sharedAccounts({ account_keys: after }, snapshot.accounts))
  for (const { account_id } of held.filter(({ account_key }) => !after.includes(account_key))) {
    await sendItemWebhook(db, house, item, userAccountRevokedWebhook(account_id))
  }
  await updateAccountConsent(db, item, now_ms, 'DATA_PROVIDER')
  await catchUp(db, item_id, now_ms)
  call.settle(item_id)
}
