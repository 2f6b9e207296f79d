import { Type } from 'typebox'
import { apiError, CivilDate } from '@gingham/api-kit'
import { defineEndpoint } from '../../../house/house.ts'
import {
  exampleBrokerage,
  exampleBuy,
  exampleSecurity,
  InvestmentAccount,
  investmentPageOptions,
  InvestmentTransaction,
  readInvestmentDays,
  Security,
} from '../../../investments/index.ts'
import { exampleProcessorToken } from '../../processor.example.ts'
import { processorErrors, ProcessorToken } from '../../processor.schema.ts'
import { requireAccountFor } from '../../require-account.ts'
import { sole } from '../../sole.ts'

export const get = defineEndpoint({
  path: '/processor/investments/transactions/get',
  summary: 'What happened on the investment account that a processor token opens, newest first',
  description:
    'What `/investments/transactions/get` answers, of one account. The webhook that `async_update` waits for goes to the Item’s app: with it, call again until the history is there.',
  request: Type.Object({
    processor_token: ProcessorToken,
    start_date: CivilDate('First day, included.'),
    end_date: CivilDate('Last day, included.'),
    options: Type.Optional(
      Type.Object(
        {
          ...investmentPageOptions,
          account_ids: Type.Optional(
            Type.Array(Type.String(), {
              description: 'Says nothing new: it can name the account that the token opens, and no other.',
            }),
          ),
        },
        { description: 'What to answer, and how.' },
      ),
    ),
  }),
  response: Type.Object({
    account: InvestmentAccount,
    securities: Type.Array(Security, { description: 'Each security that a row of this page is about, once.' }),
    investment_transactions: Type.Array(InvestmentTransaction, { description: 'Newest first.' }),
    total_investment_transactions: Type.Integer({
      description: 'How many there are in these days, on this page or not.',
    }),
    is_investments_fallback_item: Type.Optional(
      Type.Boolean({ description: 'Whether the portfolio was typed in by the person instead of told by the bank.' }),
    ),
  }),
  errors: [...processorErrors, 'NO_INVESTMENT_ACCOUNTS', 'PRODUCT_NOT_READY'],
  examples: [
    {
      title: 'Two weeks',
      request: { processor_token: exampleProcessorToken, start_date: '2026-03-01', end_date: '2026-03-14' },
      response: {
        account: exampleBrokerage,
        investment_transactions: [exampleBuy],
        securities: [exampleSecurity],
        total_investment_transactions: 1,
        is_investments_fallback_item: false,
      },
    },
  ],
  readonly: true,
  async handle(call, { processor_token, start_date, end_date, options }) {
    const { item, account_id } = await requireAccountFor(call, processor_token, 'investments')
    if (options?.account_ids?.some((asked) => asked !== account_id)) throw apiError('INVALID_ACCOUNT_ID')
    const request = { start_date, end_date, ...options, account_ids: [account_id] }
    const { accounts, securities, investment_transactions, total_investment_transactions } = await readInvestmentDays(
      call,
      item,
      request,
    )
    return {
      account: sole(accounts),
      securities,
      investment_transactions,
      total_investment_transactions,
      is_investments_fallback_item: false,
    }
  },
})
