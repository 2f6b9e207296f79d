import { apiError } from '@gingham/api-kit'
import type { BankOwner } from '@gingham/sources'
import { listAccounts, listPrivateDetails, selectAccounts, type PrivateDetails } from '../accounts/index.ts'
import type { Call } from '../house/house.ts'
import { addProduct, requireProduct, type StoredItem } from '../item/index.ts'
import { sandboxNumbers } from './known-numbers.data.ts'
import { matchOwners } from './matching/match-owners.ts'
import { phoneParts } from './matching/match-phone.ts'
import type { AccountIdentityMatchScore, IdentityMatchUser } from './match.schema.ts'
import { listOwners } from './read-owners.ts'

/** No balance is told with a match. Source: https://plaid.com/docs/api/products/identity/#identitymatch */
const NO_BALANCES = {
  available: null,
  current: null,
  limit: null,
  iso_currency_code: null,
  unofficial_currency_code: null,
}

/**
 * How well the owners of a healthy Item's accounts fit a user, all accounts unless some are named. The first call adds
 * the product. Only for read-only handlers.
 *
 * DIFFERENCE: at Plaid the user may be left out when an identity verification has told who it is. No verification is
 * compared with accounts here, so the user is needed.
 * @throws PRODUCTS_NOT_SUPPORTED, INVALID_ACCOUNT_ID, INVALID_FIELD for no user or a telephone number that is none
 */
export async function matchAccounts(
  call: Call,
  healthy: StoredItem,
  user: IdentityMatchUser | undefined,
  account_ids: readonly string[] | undefined,
): Promise<{ accounts: AccountIdentityMatchScore[]; item: StoredItem }> {
  if (user === undefined) throw apiError('INVALID_FIELD', { message: 'user is needed: there is nothing to compare' })
  if (user.phone_number && phoneParts(user.phone_number) === null) {
    throw apiError('INVALID_FIELD', { message: 'user.phone_number must be a telephone number, best in E.164' })
  }
  const known = healthy.institution_id === null ? await requireKnownOwners(call, healthy) : undefined
  const item =
    known === undefined
      ? await requireProduct(call, healthy, 'identity_match', account_ids)
      : await addToNumbers(call, healthy, account_ids)
  const accounts = await listOwners(call, item, account_ids)
  return {
    accounts: accounts.map(({ owners, ...account }) => ({
      ...account,
      balances: NO_BALANCES,
      ...matchOwners(user, known ?? owners),
    })),
    item,
  }
}

async function addToNumbers(call: Call, { item_id }: StoredItem, account_ids: readonly string[] | undefined) {
  selectAccounts(await listAccounts(call.db, item_id), account_ids)
  return call.write((tx) => addProduct(tx, item_id, 'identity_match'))
}

/** The owners of an Item of typed account numbers, which no bank tells: they must be known from elsewhere. */
async function requireKnownOwners({ db, house }: Call, item: StoredItem): Promise<readonly BankOwner[]> {
  const [details] = (await listPrivateDetails(db, house.sealer, item.item_id)).values()
  const owners = details && ownersOf(details.numbers, item.environment)
  if (owners !== undefined) return owners
  throw apiError('PRODUCTS_NOT_SUPPORTED', { message: 'nobody knows who owns the account with these numbers' })
}

/** DIFFERENCE: Plaid knows about a third of such accounts from other Items; here it is one account in the sandbox. */
function ownersOf({ ach }: PrivateDetails['numbers'], environment: string): readonly BankOwner[] | undefined {
  if (ach === null || environment !== 'sandbox') return undefined
  return sandboxNumbers.find(({ routing, account }) => routing === ach.routing && account === ach.account)?.owners
}
