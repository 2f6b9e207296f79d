import { Type } from 'typebox'
import { CivilDate, PageCount, PageOffset, rawObject } from '@gingham/api-kit'
import { Account, exampleCreditCard } from '../../accounts/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import {
  COUNT_DEFAULT,
  COUNT_MAX,
  examplePosted,
  IncludePersonalFinanceCategory,
  readDays,
  requireDays,
  Transaction,
  transactionOptions,
} from '../../transactions/index.ts'
import { exampleProcessorToken } from '../processor.example.ts'
import { processorErrors, ProcessorToken } from '../processor.schema.ts'
import { requireAccountFor } from '../require-account.ts'
import { sole } from '../sole.ts'

const Options = Type.Object(
  {
    ...transactionOptions,
    count: Type.Optional(PageCount(COUNT_DEFAULT, COUNT_MAX)),
    offset: Type.Optional(PageOffset()),
    include_personal_finance_category_beta: Type.Optional(IncludePersonalFinanceCategory),
  },
  { description: 'What to answer, and how.' },
)

export const get = defineEndpoint({
  path: '/processor/transactions/get',
  summary: 'The transactions, in a range of days, of the account that a processor token opens',
  description:
    'What `/transactions/get` answers, of one account, newest first. Raise `offset` by the number of transactions received until it reaches `total_transactions`.',
  request: Type.Object({
    processor_token: ProcessorToken,
    start_date: CivilDate('First day, included.'),
    end_date: CivilDate('Last day, included.'),
    options: Type.Optional(Options),
  }),
  response: Type.Object({
    account: Account,
    transactions: Type.Array(Transaction, { description: 'Newest first, in an order that stays the same.' }),
    total_transactions: Type.Integer({ description: 'How many there are in these days, on this page or not.' }),
  }),
  errors: [...processorErrors, 'PRODUCT_NOT_READY'],
  examples: [
    {
      title: 'Two weeks of a credit card',
      request: { processor_token: exampleProcessorToken, start_date: '2026-03-01', end_date: '2026-03-14' },
      response: { account: exampleCreditCard, transactions: [examplePosted], total_transactions: 1 },
    },
  ],
  readonly: true,
  async handle(call, { processor_token, start_date, end_date, options }) {
    requireDays(start_date, end_date)
    const { item, account_id } = await requireAccountFor(call, processor_token, 'transactions')
    const request = { start_date, end_date, ...options, account_ids: [account_id] }
    const { accounts, transactions, total_transactions } = await readDays(call, item, request)
    return { account: rawObject<Account>(sole(accounts).text), transactions, total_transactions }
  },
})
