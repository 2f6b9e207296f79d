import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import {
  AccessToken,
  exampleAccessToken,
  exampleItem,
  Item,
  productErrors,
  requireHealthyItem,
  toWireItem,
} from '../../item/index.ts'
import { exampleChecking, exampleCreditCard } from '../account.example.ts'
import { Account, MinLastUpdatedDatetime } from '../account.schema.ts'
import { AccountIds } from '../select-accounts.ts'
import { readBalances } from './read-balances.ts'

export const get = defineEndpoint({
  path: '/accounts/balance/get',
  summary: 'The accounts of an Item, with balances as of this moment',
  description:
    'Asks the bank before it answers, so it takes as long as the bank takes; `/accounts/get` answers from what is held. Every Item that has an institution can be asked, whatever its products. What the bank says is kept: `/accounts/get` shows it from then on.',
  request: Type.Object({
    access_token: AccessToken,
    options: Type.Optional(
      Type.Object(
        {
          account_ids: AccountIds,
          min_last_updated_datetime: Type.Optional(MinLastUpdatedDatetime),
        },
        { description: 'Which accounts to answer with, and how old a balance may be.' },
      ),
    ),
  }),
  response: Type.Object({
    accounts: Type.Array(Account, { description: 'In the order in which the bank lists them.' }),
    item: Item,
  }),
  errors: [
    ...productErrors,
    'INVALID_ACCOUNT_ID',
    'INSTITUTION_DOWN',
    'LAST_UPDATED_DATETIME_OUT_OF_RANGE',
    'ITEM_CONCURRENTLY_DELETED',
  ],
  examples: [
    {
      title: 'Balances of all accounts',
      request: { access_token: exampleAccessToken },
      response: { accounts: [exampleChecking, exampleCreditCard], item: exampleItem },
    },
    {
      title: 'A credit card of Capital One, not older than noon',
      request: {
        access_token: exampleAccessToken,
        options: {
          account_ids: [exampleCreditCard.account_id],
          min_last_updated_datetime: '2026-03-15T12:00:00Z',
        },
      },
      response: {
        accounts: [
          {
            ...exampleCreditCard,
            balances: { ...exampleCreditCard.balances, last_updated_datetime: '2026-03-15T16:20:00Z' },
          },
        ],
        item: { ...exampleItem, institution_id: 'ins_128026', institution_name: 'Capital One' },
      },
    },
  ],
  // Nothing is locked while the bank is asked: only what it said is written, in a transaction of its own.
  readonly: true,
  async handle(call, { access_token, options = {} }) {
    const healthy = await requireHealthyItem(call, access_token)
    const { accounts, item } = await readBalances(call, healthy, options)
    return { accounts, item: toWireItem(call.house.sources, item) }
  },
})
