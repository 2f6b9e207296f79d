import { Type } from 'typebox'
import { rawArray } from '@gingham/api-kit'
import { Account, AccountSelection, exampleChecking, exampleCreditCard } from '../accounts/index.ts'
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
import { exampleCardLiability } from './liability.example.ts'
import { LiabilitiesObject } from './liability.schema.ts'
import { readLiabilities } from './read-liabilities.ts'

export const get = defineEndpoint({
  path: '/liabilities/get',
  summary: 'The debts of an Item: cards, student loans, mortgages',
  description:
    'Terms, latest statement and payment, and what is due when, as of the last update. Updates come once a day; the webhook `LIABILITIES: DEFAULT_UPDATE` tells what has changed. The first call of an Item that was linked without Liabilities adds the product and waits for the bank.',
  request: Type.Object({
    access_token: AccessToken,
    options: Type.Optional(AccountSelection),
  }),
  response: Type.Object({
    accounts: Type.Array(Account, { description: 'The accounts that were asked for, of every type.' }),
    item: Item,
    liabilities: LiabilitiesObject,
  }),
  errors: [...productErrors, 'NO_LIABILITY_ACCOUNTS', 'INVALID_ACCOUNT_ID', 'PRODUCT_NOT_READY'],
  examples: [
    {
      title: 'A card',
      request: { access_token: exampleAccessToken },
      response: {
        accounts: [exampleChecking, exampleCreditCard],
        item: { ...exampleItem, billed_products: ['liabilities'], products: ['liabilities'] },
        liabilities: { credit: [exampleCardLiability], mortgage: null, student: null },
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token, options }) {
    const healthy = await requireHealthyItem(call, access_token)
    const { accounts, item, liabilities } = await readLiabilities(call, healthy, options?.account_ids)
    return {
      accounts: rawArray<Account>(accounts.map(({ text }) => text)),
      item: toWireItem(call.house.sources, item),
      liabilities,
    }
  },
})
