import { Type } from 'typebox'
import { AccountSelection, exampleChecking } from '../accounts/index.ts'
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
import { AccountIdentity } from './identity.schema.ts'
import { exampleOwner } from './owner.example.ts'
import { readOwners } from './read-owners.ts'

export const get = defineEndpoint({
  path: '/identity/get',
  summary: 'Who owns the accounts of an Item',
  description:
    'Names, telephone numbers, e-mail and postal addresses as the bank has them on file, for accounts of every type. Only names are certain: what the bank does not tell is an empty list.',
  request: Type.Object({
    access_token: AccessToken,
    options: Type.Optional(AccountSelection),
  }),
  response: Type.Object({
    accounts: Type.Array(AccountIdentity, { description: 'In the order in which the bank lists them.' }),
    item: Item,
  }),
  errors: [...productErrors, 'INVALID_ACCOUNT_ID'],
  examples: [
    {
      title: 'A checking account and its owner',
      request: { access_token: exampleAccessToken },
      response: {
        accounts: [{ ...exampleChecking, owners: [exampleOwner] }],
        item: { ...exampleItem, billed_products: ['identity'], products: ['identity'] },
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token, options }) {
    const healthy = await requireHealthyItem(call, access_token)
    const { accounts, item } = await readOwners(call, healthy, options?.account_ids)
    return { accounts, item: toWireItem(call.house.sources, item) }
  },
})
