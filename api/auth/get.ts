import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import {
  Account,
  exampleChecking,
  listAccounts,
  listPrivateDetails,
  selectAccounts,
  supportsProduct,
  type StoredAccount,
} from '../accounts/index.ts'
import { defineEndpoint } from '../house/house.ts'
import {
  AccessToken,
  exampleAccessToken,
  exampleItem,
  Item,
  productErrors,
  requireItemWith,
  toWireItem,
  type StoredItem,
} from '../item/index.ts'
import { AuthGetNumbers } from './numbers.schema.ts'
import { recordAuthMethod } from './record-auth-method.ts'
import { toNumbers } from './to-numbers.ts'

export const get = defineEndpoint({
  path: '/auth/get',
  summary: 'Account and routing numbers of an Item',
  description:
    'Numbers of checking, savings and cash management accounts, and those accounts: others of the Item are left out of the answer, also when they are asked for. Which of the four kinds of numbers an account has follows from its country. While an account waits for its micro-deposits the answer is PRODUCT_NOT_READY.',
  request: Type.Object({
    access_token: AccessToken,
    options: Type.Optional(
      Type.Object(
        {
          account_ids: Type.Optional(
            Type.Array(Type.String(), { description: 'Only these accounts. All of them unless given.' }),
          ),
        },
        { description: 'What to answer with.' },
      ),
    ),
  }),
  response: Type.Object({
    accounts: Type.Array(Account, { description: 'Accounts that can have numbers, in the bank’s order.' }),
    numbers: AuthGetNumbers,
    item: Item,
  }),
  errors: [...productErrors, 'INVALID_ACCOUNT_ID', 'NO_AUTH_ACCOUNTS', 'PRODUCT_NOT_READY'],
  examples: [
    {
      title: 'A checking account in the United States',
      request: { access_token: exampleAccessToken },
      response: {
        accounts: [exampleChecking],
        numbers: {
          ach: [
            {
              account_id: exampleChecking.account_id,
              account: '6120014482291',
              is_tokenized_account_number: false,
              routing: '011401533',
              wire_routing: '021000021',
              can_transfer_in: false,
              can_transfer_out: false,
            },
          ],
          eft: [],
          international: [],
          bacs: [],
        },
        item: {
          ...exampleItem,
          auth_method: 'INSTANT_AUTH',
          billed_products: ['auth', 'transactions'],
          products: ['auth', 'transactions'],
        },
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token, options }) {
    const item = await requireItemWith(call, access_token, 'auth')
    const asked = selectAccounts(await listAccounts(call.db, item.item_id), options?.account_ids)
    const eligible = asked.filter(({ document }) => canHaveNumbers(item, document))
    if (eligible.length === 0) throw apiError('NO_AUTH_ACCOUNTS')
    if (eligible.some(isUnverified)) throw apiError('PRODUCT_NOT_READY')
    const details = await listPrivateDetails(call.db, call.house.sealer, item.item_id)
    const numbered = eligible.map(({ account_id }) => ({ account_id, numbers: details.get(account_id)!.numbers }))
    return {
      accounts: eligible.map(({ document }) => document),
      numbers: toNumbers(numbered, call.team.environment === 'sandbox'),
      item: toWireItem(call.house.sources, await recordAuthMethod(call, item)),
    }
  },
})

/**
 * Whether the Item's way to numbers leads to this account. Micro-deposits verify one account at a time: those that were
 * sent none have no numbers.
 */
function canHaveNumbers({ auth_method }: StoredItem, { type, subtype, verification_status }: Account): boolean {
  if (!supportsProduct('auth', type, subtype)) return false
  const isByDeposit = auth_method === 'AUTOMATED_MICRODEPOSITS' || auth_method === 'SAME_DAY_MICRODEPOSITS'
  return !isByDeposit || verification_status !== undefined
}

const UNVERIFIED: readonly Account['verification_status'][] = [
  'unsent',
  'pending_automatic_verification',
  'pending_manual_verification',
  'verification_expired',
  'verification_failed',
]

/** Whether micro-deposits have not shown yet, or never will, that the account is the person's. */
function isUnverified({ document }: StoredAccount): boolean {
  return UNVERIFIED.includes(document.verification_status)
}
