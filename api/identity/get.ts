import { Type } from 'typebox'
import { exampleChecking, listAccounts, listPrivateDetails, selectAccounts } from '../accounts/index.ts'
import { defineEndpoint } from '../house/house.ts'
import {
  AccessToken,
  exampleAccessToken,
  exampleItem,
  Item,
  productErrors,
  requireItemWith,
  toWireItem,
} from '../item/index.ts'
import { AccountIdentity, type Owner } from './identity.schema.ts'
import { exampleOwner } from './owner.example.ts'

export const get = defineEndpoint({
  path: '/identity/get',
  summary: 'Who owns the accounts of an Item',
  description:
    'Names, telephone numbers, e-mail and postal addresses as the bank has them on file, for accounts of every type. Only names are certain: what the bank does not tell is an empty list.',
  request: Type.Object({
    access_token: AccessToken,
    options: Type.Optional(
      Type.Object(
        {
          account_ids: Type.Optional(
            Type.Array(Type.String(), { description: 'Only these accounts. All of them unless given.' }),
          ),
        },
        { description: 'What to answer with.' },
      ),
    ),
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
    const item = await requireItemWith(call, access_token, 'identity')
    const accounts = selectAccounts(await listAccounts(call.db, item.item_id), options?.account_ids)
    const details = await listPrivateDetails(call.db, call.house.sealer, item.item_id)
    return {
      accounts: accounts.map(({ account_id, document }) => ({
        ...document,
        // Sealed in the shape of the wire, which a source's types only promise not to write to.
        owners: details.get(account_id)!.owners as Owner[],
      })),
      item: toWireItem(call.house.sources, item),
    }
  },
})
