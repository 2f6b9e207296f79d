import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { exampleItem } from '../../item/index.ts'
import { refreshItems } from '../refresh-items.ts'
import { refreshResponse } from '../refresh.schema.ts'
import { requireUser } from '../require-user.ts'
import { exampleUserId } from '../user.example.ts'
import { UserId, userIdErrors } from '../user.schema.ts'

export const refresh = defineEndpoint({
  path: '/user/financial_data/refresh',
  summary: 'Asks the banks of a user for everything new now',
  description:
    'Transactions, investments and liabilities, of each Item of the user as far as it has them. Items may fail one by one: `results` says which.',
  request: Type.Object({ user_id: UserId }),
  response: refreshResponse,
  errors: userIdErrors,
  examples: [
    {
      title: 'A user with one Item',
      request: { user_id: exampleUserId },
      response: {
        user_id: exampleUserId,
        results: [
          { item_id: exampleItem.item_id, product: 'transactions', error: null },
          { item_id: exampleItem.item_id, product: 'liabilities', error: null },
        ],
      },
    },
  ],
  readonly: true,
  async handle(call, { user_id }) {
    const user = await requireUser(call, { user_id })
    const results = await refreshItems(call, user.user_id, ['transactions', 'investments', 'liabilities'])
    return { user_id, results }
  },
})
