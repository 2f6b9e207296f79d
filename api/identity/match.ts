import { Type } from 'typebox'
import { AccountSelection } from '../accounts/index.ts'
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
import { matchAccounts } from './match-accounts.ts'
import { exampleMatch, exampleMatchUser } from './match.example.ts'
import { AccountIdentityMatchScore, IdentityMatchUser } from './match.schema.ts'

export const match = defineEndpoint({
  path: '/identity/match',
  summary: 'How well a user fits the owners of an Item’s accounts',
  description:
    'Compares name, telephone number, e-mail and postal address with what the bank has on file, without showing that. Each score is 0 to 100; 70 is where a match usually begins. Of several owners the best fit counts, each field for itself. Balances are null in the answer.',
  request: Type.Object({
    access_token: AccessToken,
    user: Type.Optional(IdentityMatchUser),
    options: Type.Optional(AccountSelection),
  }),
  response: Type.Object({
    accounts: Type.Array(AccountIdentityMatchScore, { description: 'In the order in which the bank lists them.' }),
    item: Item,
  }),
  errors: [...productErrors, 'INVALID_ACCOUNT_ID'],
  examples: [
    {
      title: 'A user whose data is spelled differently at the bank',
      request: { access_token: exampleAccessToken, user: exampleMatchUser },
      response: {
        accounts: [exampleMatch],
        item: { ...exampleItem, billed_products: ['identity_match'], products: ['identity_match'] },
      },
    },
    {
      title: 'The name alone',
      request: { access_token: exampleAccessToken, user: { legal_name: 'Imogen Vale' } },
      response: {
        accounts: [
          {
            ...exampleMatch,
            legal_name: { ...exampleMatch.legal_name, score: 100 },
            phone_number: { score: null },
            email_address: { score: null },
            address: { score: null, is_postal_code_match: null },
          },
        ],
        item: { ...exampleItem, billed_products: ['identity_match'], products: ['identity_match'] },
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token, user, options }) {
    const healthy = await requireHealthyItem(call, access_token)
    const { accounts, item } = await matchAccounts(call, healthy, user, options?.account_ids)
    return { accounts, item: toWireItem(call.house.sources, item) }
  },
})
