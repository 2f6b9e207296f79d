import { Type } from 'typebox'
import { rawArray } from '@gingham/api-kit'
import { Account, exampleCreditCard } from '../accounts/index.ts'
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
import { exampleCardLiability, readLiabilities } from '../liabilities/index.ts'
import { CreditDetails, toCreditDetails } from './credit-details.schema.ts'

export const get = defineEndpoint({
  path: '/credit_details/get',
  summary: 'The credit cards of an Item, as older clients ask for them',
  description:
    'What `/liabilities/get` tells of cards, in the words of the time before it. Plaid has ended the endpoint; current clients do not know it. The first call adds Liabilities to the Item and waits for the bank.',
  request: Type.Object({ access_token: AccessToken }),
  response: Type.Object({
    accounts: Type.Array(Account, { description: 'The accounts of the Item, of every type.' }),
    item: Item,
    credit_details: Type.Array(CreditDetails, { description: 'One entry for each card.' }),
  }),
  errors: [...productErrors, 'NO_LIABILITY_ACCOUNTS', 'PRODUCT_NOT_READY'],
  examples: [
    {
      title: 'One card',
      request: { access_token: exampleAccessToken },
      response: {
        accounts: [exampleCreditCard],
        item: { ...exampleItem, billed_products: ['liabilities'], products: ['liabilities'] },
        credit_details: toCreditDetails([exampleCardLiability]),
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token }) {
    const healthy = await requireHealthyItem(call, access_token)
    const { accounts, item, liabilities } = await readLiabilities(call, healthy, undefined)
    return {
      accounts: rawArray<Account>(accounts.map(({ text }) => text)),
      item: toWireItem(call.house.sources, item),
      credit_details: toCreditDetails(liabilities.credit ?? []),
    }
  },
})
