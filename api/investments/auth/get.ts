import { Type } from 'typebox'
import { AccountSelection } from '../../accounts/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import {
  AccessToken,
  exampleAccessToken,
  Item,
  productErrors,
  requireHealthyItem,
  toWireItem,
} from '../../item/index.ts'
import { Holding, InvestmentAccount } from '../holding.schema.ts'
import { exampleInvestmentsItem } from '../investments-item.example.ts'
import { exampleBrokerage, exampleHolding, exampleSecurity } from '../investments.example.ts'
import { Security } from '../security.schema.ts'
import {
  InvestmentsAuthAccountDetails401k,
  InvestmentsAuthDataSources,
  InvestmentsAuthGetNumbers,
  InvestmentsAuthOwner,
} from './auth.schema.ts'
import { readTransferDetails } from './read-transfer-details.ts'

export const get = defineEndpoint({
  path: '/investments/auth/get',
  summary: 'What is needed to move the holdings of an Item elsewhere',
  description:
    'Holdings, owners, and the numbers for a transfer: ACATS in the United States, ATON in Canada, plan and account for a 401k. Where the bank does not tell the numbers, MANUAL_VERIFICATION_REQUIRED says that the person has to go through Link again to give them.',
  request: Type.Object({
    access_token: AccessToken,
    options: Type.Optional(AccountSelection),
  }),
  response: Type.Object({
    accounts: Type.Array(InvestmentAccount, { description: 'The accounts that were asked for, of every type.' }),
    holdings: Type.Array(Holding, { description: 'In the bank’s order.' }),
    securities: Type.Array(Security, { description: 'Each security that a holding is of, once.' }),
    owners: Type.Array(InvestmentsAuthOwner, { description: 'One entry for each account.' }),
    numbers: InvestmentsAuthGetNumbers,
    data_sources: InvestmentsAuthDataSources,
    account_details_401k: Type.Optional(
      Type.Array(InvestmentsAuthAccountDetails401k, {
        description: 'What 401k accounts cost and what is paid in; absent where there are none.',
      }),
    ),
    item: Item,
  }),
  errors: [
    ...productErrors,
    'NO_INVESTMENT_AUTH_ACCOUNTS',
    'INVALID_ACCOUNT_ID',
    'PRODUCT_NOT_READY',
    'MANUAL_VERIFICATION_REQUIRED',
  ],
  examples: [
    {
      title: 'A brokerage account in the United States',
      request: { access_token: exampleAccessToken },
      response: {
        accounts: [exampleBrokerage],
        holdings: [exampleHolding],
        securities: [exampleSecurity],
        owners: [{ account_id: exampleBrokerage.account_id, names: ['Jane Example'] }],
        numbers: {
          acats: [{ account_id: exampleBrokerage.account_id, account: 'TR6120', dtc_numbers: ['0226'] }],
        },
        data_sources: { numbers: 'INSTITUTION', owners: 'INSTITUTION', holdings: 'INSTITUTION' },
        item: { ...exampleInvestmentsItem, billed_products: ['investments_auth'], products: ['investments_auth'] },
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token, options }) {
    const healthy = await requireHealthyItem(call, access_token)
    const { item, ...details } = await readTransferDetails(call, healthy, options?.account_ids)
    return { ...details, item: toWireItem(call.house.sources, item) }
  },
})
