import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { exampleUserId, namesUser, requireUser, userErrors } from '../../../user/index.ts'
import { startWatch, stopWatch } from '../watch-income.ts'

export const update = defineEndpoint({
  path: '/credit/bank_income/webhook/update',
  summary: 'Watches a user’s income, or stops to',
  description:
    'While a user is watched, the banks of its Items with bank income are asked once a day. When a regular income has come or gone, or pays a quarter more or less, the webhook `INCOME: BANK_INCOME_REFRESH_UPDATE` goes to your team’s address. Nobody is watched at first.',
  request: Type.Object({
    ...namesUser,
    enable_webhooks: Type.Boolean({ description: 'Whether the user is watched from now on.' }),
  }),
  response: Type.Object({}),
  errors: userErrors,
  examples: [
    { title: 'Watch a user', request: { user_id: exampleUserId, enable_webhooks: true }, response: {} },
    { title: 'Stop watching', request: { user_id: exampleUserId, enable_webhooks: false }, response: {} },
  ],
  async handle(call, { enable_webhooks, ...names }) {
    const { user_id } = await requireUser(call, names)
    if (enable_webhooks) {
      const { client_id, environment } = call.team
      await startWatch(call.db, { client_id, environment, user_id }, call.now_ms)
    } else {
      await stopWatch(call.db, user_id)
    }
    return {}
  },
})
