import type { BankAccount } from '@gingham/sources'
import { accountIdOf, ingestAccounts } from '../accounts/index.ts'
import type { Call } from '../house/house.ts'
import { countUp } from '../house/teams.store.ts'
import { mintToken } from '../house/tokens.store.ts'
import { insertItem } from './item.store.ts'

/** The kind of source of such Items: there is none, they are never fetched. */
const NO_SOURCE = 'numbers'
const ACCOUNT_KEY = 'account'

/** An account that is known by its numbers alone. */
export interface ItemOfNumbers {
  account_number: string
  routing_number: string
  wire_routing_number: string | null
  subtype: 'checking' | 'savings'
  products: readonly string[]
  /** How the numbers were obtained. */
  auth_method: 'TRANSFER_MIGRATED'
}

/**
 * Makes an Item with one account of account numbers: no login, no institution, no history. Needs a call that may write.
 * Returns its ids and a token that opens it.
 */
export async function createItemOfNumbers(
  call: Call,
  numbers: ItemOfNumbers,
): Promise<{ item_id: string; account_id: string; access_token: string }> {
  const { db, house, team, now_ms, today } = call
  const item_id = house.ids.derive('item', team.environment, await countUp(db, 'items'))
  await insertItem(db, house.sealer, {
    item_id,
    client_id: team.client_id,
    environment: team.environment,
    institution_id: null,
    source: NO_SOURCE,
    connection: { source: NO_SOURCE, institution_id: '', username: '', secret: '', connected_on: today, seed: '' },
    account_keys: null,
    webhook: null,
    products: numbers.products,
    consented_products: [],
    product_options: {},
    auth_method: numbers.auth_method,
    update_type: 'background',
    created_ms: now_ms,
    consent_expires_ms: null,
  })
  await ingestAccounts(db, house, item_id, [toAccount(numbers)])
  const access_token = await mintToken(db, house.ids, team, { kind: 'access', subject: item_id, now_ms })
  return { item_id, account_id: accountIdOf(house.ids, item_id, ACCOUNT_KEY), access_token }
}

function toAccount({ account_number, routing_number, wire_routing_number, subtype }: ItemOfNumbers): BankAccount {
  return {
    account_key: ACCOUNT_KEY,
    name: subtype === 'checking' ? 'Checking' : 'Savings',
    official_name: null,
    mask: account_number.slice(-4),
    type: 'depository',
    subtype,
    holder_category: 'unrecognized',
    balances: { available: null, current: null, limit: null, iso_currency_code: 'USD', unofficial_currency_code: null },
    persistent_account_id: null,
    numbers: {
      ach: {
        account: account_number,
        routing: routing_number,
        wire_routing: wire_routing_number,
        is_tokenized_account_number: false,
      },
      eft: null,
      international: null,
      bacs: null,
    },
    owners: [],
  }
}
