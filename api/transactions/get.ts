import { Type } from 'typebox'
import { CivilDate, PageCount, PageOffset, rawArray } from '@gingham/api-kit'
import { Account, AccountIds, exampleChecking, exampleCreditCard } from '../accounts/index.ts'
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
import { COUNT_DEFAULT, COUNT_MAX } from './page-size.ts'
import { readDays, requireDays } from './read-days.ts'
import { examplePending, examplePosted } from './transaction.example.ts'
import { IncludePersonalFinanceCategory, transactionOptions } from './transaction-options.schema.ts'
import { Transaction } from './transaction.schema.ts'

const Options = Type.Object(
  {
    ...transactionOptions,
    account_ids: AccountIds,
    count: Type.Optional(PageCount(COUNT_DEFAULT, COUNT_MAX)),
    offset: Type.Optional(PageOffset()),
    include_personal_finance_category_beta: Type.Optional(IncludePersonalFinanceCategory),
  },
  { description: 'What to answer, and how.' },
)

export const get = defineEndpoint({
  path: '/transactions/get',
  summary: 'The transactions of a range of days, newest first',
  description:
    'Answers from what is held; no bank is asked. Raise `offset` by the number of transactions received until it reaches `total_transactions`. Pages shift when transactions arrive between two calls: to follow an Item over time, `/transactions/sync` is the better way.',
  request: Type.Object({
    access_token: AccessToken,
    start_date: CivilDate('First day, included.'),
    end_date: CivilDate('Last day, included.'),
    options: Type.Optional(Options),
  }),
  response: Type.Object({
    accounts: Type.Array(Account, { description: 'The accounts that were asked for, with balances.' }),
    transactions: Type.Array(Transaction, { description: 'Newest first, in an order that stays the same.' }),
    total_transactions: Type.Integer({ description: 'How many there are in these days, on this page or not.' }),
    item: Item,
  }),
  errors: [...productErrors, 'PRODUCT_NOT_READY', 'INVALID_ACCOUNT_ID'],
  examples: [
    {
      title: 'Two weeks',
      request: { access_token: exampleAccessToken, start_date: '2026-03-01', end_date: '2026-03-14' },
      response: {
        accounts: [exampleChecking, exampleCreditCard],
        transactions: [examplePending, examplePosted],
        total_transactions: 2,
        item: exampleItem,
      },
    },
    {
      title: 'The second page of one account, with what the bank printed',
      request: {
        access_token: exampleAccessToken,
        start_date: '2026-01-01',
        end_date: '2026-03-14',
        options: {
          account_ids: [exampleCreditCard.account_id],
          count: 1,
          offset: 1,
          include_original_description: true,
        },
      },
      response: {
        accounts: [exampleCreditCard],
        transactions: [{ ...examplePosted, original_description: 'MORNING MILL #18 PORTLAND OR' }],
        total_transactions: 2,
        item: exampleItem,
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token, start_date, end_date, options = {} }) {
    requireDays(start_date, end_date)
    const healthy = await requireHealthyItem(call, access_token)
    const { accounts, item, ...page } = await readDays(call, healthy, { start_date, end_date, ...options })
    return {
      accounts: rawArray<Account>(accounts.map(({ text }) => text)),
      ...page,
      item: toWireItem(call.house.sources, item),
    }
  },
})
