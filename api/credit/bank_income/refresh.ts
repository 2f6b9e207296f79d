import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { exampleUserId, namesUser, userErrors } from '../../user/index.ts'
import { requireLatestBankIncome } from './require-bank-income.ts'
import { DAYS_REQUESTED_MAX, startBankIncome } from './start-bank-income.ts'

export const refresh = defineEndpoint({
  path: '/credit/bank_income/refresh',
  summary: 'Makes a new report of the Items of the last one',
  description:
    'Answers at once; the webhook `INCOME: BANK_INCOME_REFRESH_COMPLETE` tells your team’s address when the report is there, or that no bank has answered. Plaid has deprecated this endpoint, and answers it with an error: with Plaid, send the user through Link’s update mode.',
  request: Type.Object({
    ...namesUser,
    options: Type.Optional(
      Type.Object(
        {
          days_requested: Type.Optional(
            Type.Integer({
              minimum: 1,
              maximum: DAYS_REQUESTED_MAX,
              description: `Days of history, 1 to ${DAYS_REQUESTED_MAX}. As many as the last report has unless given.`,
            }),
          ),
        },
        { description: 'How the report is to be made.' },
      ),
    ),
  }),
  response: Type.Object({}),
  errors: [...userErrors, 'INCOME_VERIFICATION_NOT_FOUND'],
  examples: [
    {
      title: 'Half a year anew',
      request: { user_id: exampleUserId, options: { days_requested: 180 } },
      response: {},
    },
  ],
  // DIFFERENCE: Plaid has removed what stood behind this endpoint; here it works as it was documented before.
  async handle(call, { options = {}, ...names }) {
    const { item_ids, days_requested, user_id, link_session_id } = await requireLatestBankIncome(call, names)
    const { client_id, environment } = call.team
    const bank_income_id = await startBankIncome(call.db, call.house, call.now_ms, {
      client_id,
      environment,
      user_id,
      link_session_id,
      item_ids,
      days_requested: options.days_requested ?? days_requested,
      is_refresh: true,
    })
    call.settle(bank_income_id)
    return {}
  },
})
