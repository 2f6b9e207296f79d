import { Type, type Static } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { PlaidError } from '../item/index.ts'

export const RefreshResult = Type.Object(
  {
    item_id: Type.String({ description: 'The Item.' }),
    product: Type.String({ description: 'What was asked for: transactions, investments or liabilities.' }),
    error: Type.Optional(Nullable(PlaidError, { description: 'Why nothing was fetched; null when all is well.' })),
  },
  { title: 'RefreshResult', description: 'What came of asking for one product of one Item.' },
)
export type RefreshResult = Static<typeof RefreshResult>

export const refreshResponse = Type.Object({
  user_id: Type.String({ description: 'The user_id of the request.' }),
  results: Type.Array(RefreshResult, {
    description:
      'One for each product of each Item, the oldest Item first. Products that an Item does not have are left out.',
  }),
})
