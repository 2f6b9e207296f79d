import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { exampleItem } from '../../item/index.ts'
import { refreshItems } from '../refresh-items.ts'
import { refreshResponse } from '../refresh.schema.ts'
import { requireUser } from '../require-user.ts'
import { exampleUserId } from '../user.example.ts'
import { UserId, userIdErrors } from '../user.schema.ts'

export const refresh = defineEndpoint({
  path: '/user/transactions/refresh',
  summary: 'Asks the banks of a user for new transactions now',
  description:
    'As `/transactions/refresh` for each Item of the user that has Transactions. Items may fail one by one: `results` says which.',
  request: Type.Object({ user_id: UserId }),
  response: refreshResponse,
  errors: userIdErrors,
  examples: [
    {
      title: 'A user with one Item',
      request: { user_id: exampleUserId },
      response: {
        user_id: exampleUserId,
        results: [{ item_id: exampleItem.item_id, product: 'transactions', error: null }],
      },
    },
  ],
  readonly: true,
  async handle(call, { user_id }) {
    const user = await requireUser(call, { user_id })
    return { user_id, results: await refreshItems(call, user.user_id, ['transactions']) }
  },
})
