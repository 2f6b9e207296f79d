import type { BankAccount } from '@gingham/sources'
import { ingestAccounts, listAccounts } from '../accounts/index.ts'
import { updateAccountConsent } from '../consent/index.ts'
import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
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
 */
export async function takeInAccounts(tx: Db, house: House, item: Item, shown: readonly BankAccount[]): Promise<void> {
  const keys = shown.map(({ account_key }) => account_key)
  await noticeNewAccounts(tx, house, item, keys)
  const held = await listAccounts(tx, item.item_id)
  await ingestAccounts(tx, house, item.item_id, sharedAccounts(item, shown))
  if (!TELLS_OF_REVOKED_ACCOUNTS.has(item.institution_id ?? '')) return
  const gone = held.filter(({ account_key }) => !keys.includes(account_key))
  for (const { account_id } of gone) await sendItemWebhook(tx, house, item, userAccountRevokedWebhook(account_id))
  if (gone.length > 0) await updateAccountConsent(tx, item, house.clock.now(), 'DATA_PROVIDER')
}

/** Accounts that are shared without being asked for are no news: they come with the next answer. */
async function noticeNewAccounts(tx: Db, house: House, item: Item, keys: readonly string[]): Promise<void> {
  const { item_id, known_account_keys, account_keys } = item
  const unseen = known_account_keys === null ? keys : keys.filter((key) => !known_account_keys.includes(key))
  if (unseen.length === 0) return
  await updateItem(tx, item_id, { known_account_keys: [...(known_account_keys ?? []), ...unseen] })
  const mustAsk = account_keys !== null && unseen.some((key) => !account_keys.includes(key))
  if (known_account_keys !== null && mustAsk) await sendItemWebhook(tx, house, item, newAccountsAvailableWebhook())
}
