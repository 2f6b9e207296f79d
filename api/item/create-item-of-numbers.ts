import type { BankAccount } from '@gingham/sources'
import { accountIdOf, ingestAccounts } from '../accounts/index.ts'
import { grantConsent } from '../consent/index.ts'
import type { Call } from '../house/house.ts'
import { countUp } from '../house/teams.store.ts'
import { mintToken } from '../house/tokens.store.ts'
import { insertItem } from './item.store.ts'

/** The kind of source of such Items: there is none, they are never fetched. */
const NO_SOURCE = 'numbers'
const ACCOUNT_KEY = 'account'

type Numbers = BankAccount['numbers']

/** An account that is known by its numbers alone: those of the United States, or of Canada. */
export interface AccountOfNumbers {
  numbers: Pick<Numbers, 'ach'> | Pick<Numbers, 'eft'>
  subtype: 'checking' | 'savings'
}

/** How an Item of such an account is made. */
export interface ItemOfNumbersRequest extends AccountOfNumbers {
  products: readonly string[]
  consented_products?: readonly string[]
  /** Where the Item's webhooks go; null for nowhere. */
  webhook?: string | null
  /** The user that it belongs to; nobody unless given. */
  user_id?: string | null
  /** How the numbers were obtained. */
  auth_method:
    | 'TRANSFER_MIGRATED'
    | 'SAME_DAY_MICRODEPOSITS'
    | 'INSTANT_MICRODEPOSITS'
    | 'DATABASE_MATCH'
    | 'DATABASE_INSIGHTS'
}

/**
 * Makes an Item with one account of account numbers: no login, no institution, no history, and no token yet. Needs a
 * call that may write.
 */
export async function insertItemOfNumbers(
  call: Call,
  request: ItemOfNumbersRequest,
): Promise<{ item_id: string; account_id: string }> {
  const { db, house, team, now_ms, today } = call
  const item_id = house.ids.derive('item', team.environment, await countUp(db, 'items'))
  await insertItem(db, house.sealer, {
    item_id,
    client_id: team.client_id,
    environment: team.environment,
    user_id: request.user_id ?? null,
    institution_id: null,
    source: NO_SOURCE,
    connection: { source: NO_SOURCE, institution_id: '', username: '', secret: '', connected_on: today, seed: '' },
    account_keys: null,
    webhook: request.webhook ?? null,
    products: request.products,
    consented_products: request.consented_products ?? [],
    product_options: {},
    auth_method: request.auth_method,
    update_type: 'background',
    created_ms: now_ms,
    consent_expires_ms: null,
  })
  await ingestAccounts(db, house, item_id, [toAccount(request)])
  // Nobody has asked the person whose account a team has moved money with before.
  if (request.auth_method !== 'TRANSFER_MIGRATED') {
    const { products, consented_products = [] } = request
    await grantConsent(db, { item_id, products, consented_products }, now_ms, 'END_USER')
  }
  return { item_id, account_id: accountIdOf(house.ids, item_id, ACCOUNT_KEY) }
}

/** An account in the United States that a team has moved money with before. */
export interface ItemOfNumbers {
  account_number: string
  routing_number: string
  wire_routing_number: string | null
  subtype: AccountOfNumbers['subtype']
  products: readonly string[]
  auth_method: 'TRANSFER_MIGRATED'
}

/** Makes an Item of account numbers, and a token that opens it. Needs a call that may write. */
export async function createItemOfNumbers(
  call: Call,
  { account_number, routing_number, wire_routing_number, ...request }: ItemOfNumbers,
): Promise<{ item_id: string; account_id: string; access_token: string }> {
  const { db, house, team, now_ms } = call
  const ach = {
    account: account_number,
    routing: routing_number,
    wire_routing: wire_routing_number,
    is_tokenized_account_number: false,
  }
  const made = await insertItemOfNumbers(call, { ...request, numbers: { ach } })
  const access_token = await mintToken(db, house.ids, team, { kind: 'access', subject: made.item_id, now_ms })
  return { ...made, access_token }
}

function toAccount({ numbers, subtype }: AccountOfNumbers): BankAccount {
  const { ach, eft } = { ach: null, eft: null, ...numbers }
  return {
    account_key: ACCOUNT_KEY,
    name: subtype === 'checking' ? 'Checking' : 'Savings',
    official_name: null,
    mask: (ach ?? eft)?.account.slice(-4) ?? null,
    type: 'depository',
    subtype,
    holder_category: 'unrecognized',
    balances: {
      available: null,
      current: null,
      limit: null,
      iso_currency_code: eft === null ? 'USD' : 'CAD',
      unofficial_currency_code: null,
    },
    persistent_account_id: null,
    numbers: { ach, eft, international: null, bacs: null },
    owners: [],
  }
}
