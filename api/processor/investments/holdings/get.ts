import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import {
  exampleBrokerage,
  exampleHolding,
  exampleSecurity,
  Holding,
  InvestmentAccount,
  readHoldings,
  Security,
} from '../../../investments/index.ts'
import { exampleProcessorToken } from '../../processor.example.ts'
import { processorErrors, ProcessorToken } from '../../processor.schema.ts'
import { requireAccountFor } from '../../require-account.ts'
import { sole } from '../../sole.ts'

export const get = defineEndpoint({
  path: '/processor/investments/holdings/get',
  summary: 'What the account that a processor token opens holds',
  description: 'What `/investments/holdings/get` answers, of one account.',
  request: Type.Object({ processor_token: ProcessorToken }),
  response: Type.Object({
    account: InvestmentAccount,
    holdings: Type.Array(Holding, { description: 'In the bank’s order.' }),
    securities: Type.Array(Security, { description: 'Each security that a holding is of, once.' }),
    is_investments_fallback_item: Type.Optional(
      Type.Boolean({ description: 'Whether the portfolio was typed in by the person instead of told by the bank.' }),
    ),
  }),
  errors: [...processorErrors, 'NO_INVESTMENT_ACCOUNTS', 'PRODUCT_NOT_READY'],
  examples: [
    {
      title: 'A brokerage account with one fund',
      request: { processor_token: exampleProcessorToken },
      response: {
        account: exampleBrokerage,
        holdings: [exampleHolding],
        securities: [exampleSecurity],
        is_investments_fallback_item: false,
      },
    },
  ],
  readonly: true,
  async handle(call, { processor_token }) {
    const { item, account_id } = await requireAccountFor(call, processor_token, 'investments')
    const { accounts, holdings, securities } = await readHoldings(call, item, [account_id])
    return { account: sole(accounts), holdings, securities, is_investments_fallback_item: false }
  },
})
