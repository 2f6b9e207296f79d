import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import {
  exampleBrokerage,
  exampleHolding,
  exampleSecurity,
  Holding,
  InvestmentAccount,
  InvestmentsAuthAccountDetails401k,
  InvestmentsAuthDataSources,
  InvestmentsAuthGetNumbers,
  InvestmentsAuthOwner,
  readTransferDetails,
  Security,
} from '../../../investments/index.ts'
import { exampleProcessorToken } from '../../processor.example.ts'
import { processorErrors, ProcessorToken } from '../../processor.schema.ts'
import { requireAccountFor } from '../../require-account.ts'
import { sole } from '../../sole.ts'

export const get = defineEndpoint({
  path: '/processor/investments/auth/get',
  summary: 'What is needed to move the holdings of the account that a processor token opens',
  description: 'What `/investments/auth/get` answers, of one account.',
  request: Type.Object({ processor_token: ProcessorToken }),
  response: Type.Object({
    account: InvestmentAccount,
    holdings: Type.Array(Holding, { description: 'In the bank’s order.' }),
    securities: Type.Array(Security, { description: 'Each security that a holding is of, once.' }),
    owners: Type.Array(InvestmentsAuthOwner, { description: 'One entry, of the account.' }),
    numbers: InvestmentsAuthGetNumbers,
    data_sources: InvestmentsAuthDataSources,
    account_details_401k: Type.Optional(
      Type.Array(InvestmentsAuthAccountDetails401k, {
        description: 'What a 401k account costs and what is paid in; absent where the account is none.',
      }),
    ),
    is_investments_fallback_item: Type.Optional(
      Type.Boolean({ description: 'Whether the portfolio was typed in by the person instead of told by the bank.' }),
    ),
  }),
  errors: [...processorErrors, 'NO_INVESTMENT_AUTH_ACCOUNTS', 'PRODUCT_NOT_READY', 'MANUAL_VERIFICATION_REQUIRED'],
  examples: [
    {
      title: 'A brokerage account in the United States',
      request: { processor_token: exampleProcessorToken },
      response: {
        account: exampleBrokerage,
        holdings: [exampleHolding],
        securities: [exampleSecurity],
        owners: [{ account_id: exampleBrokerage.account_id, names: ['Jane Example'] }],
        numbers: {
          acats: [{ account_id: exampleBrokerage.account_id, account: 'TR6120', dtc_numbers: ['0226'] }],
        },
        data_sources: { numbers: 'INSTITUTION', owners: 'INSTITUTION', holdings: 'INSTITUTION' },
        is_investments_fallback_item: false,
      },
    },
  ],
  readonly: true,
  async handle(call, { processor_token }) {
    const open = await requireAccountFor(call, processor_token, 'investments_auth')
    const { accounts, item: _item, ...details } = await readTransferDetails(call, open.item, [open.account_id])
    return { account: sole(accounts), ...details, is_investments_fallback_item: false }
  },
})
