import { Type } from 'typebox'
import { Account, AccountSelection, exampleChecking } from '../accounts/index.ts'
import { defineEndpoint } from '../house/house.ts'
import {
  AccessToken,
  exampleAccessToken,
  exampleItem,
  Item,
  productErrors,
  requireHealthyItem,
  toWireItem,
} from '../item/index.ts'
import { AuthGetNumbers } from './numbers.schema.ts'
import { readNumbers } from './read-numbers.ts'

export const get = defineEndpoint({
  path: '/auth/get',
  summary: 'Account and routing numbers of an Item',
  description:
    'Numbers of checking, savings and cash management accounts, and those accounts: others of the Item are left out of the answer, also when they are asked for. Which of the four kinds of numbers an account has follows from its country. While an account waits for its micro-deposits the answer is PRODUCT_NOT_READY.',
  request: Type.Object({
    access_token: AccessToken,
    options: Type.Optional(AccountSelection),
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
    const { item, ...numbers } = await readNumbers(
      call,
      await requireHealthyItem(call, access_token),
      options?.account_ids,
    )
    return { ...numbers, item: toWireItem(call.house.sources, item) }
  },
})
