import type { BankAccount } from '@gingham/sources'
import { ingestAccounts, listAccounts } from '../accounts/index.ts'
import { applicationIdOf } from '../application/index.ts'
import { updateAccountConsent } from '../consent/index.ts'
import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { listConnections } from './connected-applications.store.ts'
import { updateItem, type Item } from './item.store.ts'
import { sharedAccounts } from './shared-accounts.ts'
import { newAccountsAvailableWebhook, userAccountRevokedWebhook } from './webhook-payloads.ts'
import { sendItemWebhook } from './webhook.ts'

/**
 * Institutions that tell when a person stops sharing one account. Elsewhere the account just is not there any more.
 * Source: https://plaid.com/docs/api/items/#user_account_revoked
 */
const TELLS_OF_REVOKED_ACCOUNTS: ReadonlySet<string> = new Set(['ins_13'])

/**
 * Takes in the accounts that the bank shows, as far as they are shared, and tells the app of accounts that were never
 * seen before and are not, and of those that the person has stopped sharing at the bank. The Item's row must be locked.
 * Answers the Item as it is then: accounts may be shared that were not there before.
 */
export async function takeInAccounts(tx: Db, house: House, before: Item, shown: readonly BankAccount[]): Promise<Item> {
  const keys = shown.map(({ account_key }) => account_key)
  const item = await noticeNewAccounts(tx, house, before, keys)
  const held = await listAccounts(tx, item.item_id)
  await ingestAccounts(tx, house, item.item_id, sharedAccounts(item, shown))
  const gone = TELLS_OF_REVOKED_ACCOUNTS.has(item.institution_id ?? '')
    ? held.filter(({ account_key }) => !keys.includes(account_key))
    : []
  for (const { account_id } of gone) await sendItemWebhook(tx, house, item, userAccountRevokedWebhook(account_id))
  const isChanged = gone.length > 0 || item.account_keys?.length !== before.account_keys?.length
  if (isChanged) await updateAccountConsent(tx, item, house.clock.now(), 'DATA_PROVIDER')
  return item
}

/** Accounts that are shared without being asked for are no news: they come with the next answer. The Item as it is then. */
async function noticeNewAccounts(tx: Db, house: House, item: Item, keys: readonly string[]): Promise<Item> {
  const { item_id, known_account_keys, account_keys } = item
  const unseen = known_account_keys === null ? keys : keys.filter((key) => !known_account_keys.includes(key))
  if (unseen.length === 0) return item
  await updateItem(tx, item_id, { known_account_keys: [...(known_account_keys ?? []), ...unseen] })
  const unshared = account_keys === null ? [] : unseen.filter((key) => !account_keys.includes(key))
  if (known_account_keys === null || account_keys === null || unshared.length === 0) return item
  if (await sharesNewAccounts(tx, house, item)) {
    const shared = [...account_keys, ...unshared]
    await updateItem(tx, item_id, { account_keys: shared })
    return { ...item, account_keys: shared }
  }
  await sendItemWebhook(tx, house, item, newAccountsAvailableWebhook())
  return item
}

/** Whether the person has said at the institution that accounts which come up later are shared: by scopes without a no to that. */
async function sharesNewAccounts(tx: Db, { ids }: House, item: Item): Promise<boolean> {
  const own = applicationIdOf(ids, item)
  const connection = (await listConnections(tx, item)).find(({ application_id }) => application_id === own)
  const scopes = connection?.disconnected_ms === null ? connection.scopes : null
  return scopes !== null && scopes.new_accounts !== false
}
