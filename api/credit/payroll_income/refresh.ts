import { Type } from 'typebox'
import { OneOf } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { requireWebhookUrl } from '../../item/index.ts'
import { refreshPayroll, refreshStatuses, requirePayrollItems } from '../../payroll/index.ts'
import { exampleUserToken, namesUser, requireUser, userErrors } from '../../user/index.ts'
import { examplePayrollItemId } from './payroll-income.example.ts'

export const refresh = defineEndpoint({
  path: '/credit/payroll_income/refresh',
  summary: 'Asks the payroll providers of a user for news',
  description:
    'New pay stubs and forms are there with the answer SUCCESSFUL, and `INCOME: INCOME_VERIFICATION` tells of them; NOT_FOUND means that there is nothing new. USER_PRESENCE_REQUIRED means that a login has ended, or that the data came from uploaded documents: the user must go through Link again, which `INCOME: INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED` tells as well. Of several Items, the answer is that of the one that most needs something to be done.',
  request: Type.Object({
    ...namesUser,
    options: Type.Optional(
      Type.Object(
        {
          item_ids: Type.Optional(
            Type.Array(Type.String(), { description: 'Only these Items of the user. All of them unless given.' }),
          ),
          webhook: Type.Optional(Type.String({ description: 'Where to send the webhooks of this refresh instead.' })),
        },
        { title: 'CreditPayrollIncomeRefreshRequestOptions', description: 'Which Items, and who is told.' },
      ),
    ),
  }),
  response: Type.Object({
    verification_refresh_status: OneOf(refreshStatuses, { description: 'What came of it.' }),
  }),
  errors: [...userErrors, 'INCOME_VERIFICATION_NOT_FOUND', 'ITEM_NOT_FOUND'],
  examples: [
    {
      title: 'A payday has passed',
      request: { user_token: exampleUserToken, options: { item_ids: [examplePayrollItemId] } },
      response: { verification_refresh_status: 'SUCCESSFUL' },
    },
  ],
  readonly: true,
  async handle(call, { options = {}, ...names }) {
    const { user_id } = await requireUser(call, names)
    if (options.webhook !== undefined) requireWebhookUrl(options.webhook, 'options.webhook')
    const items = await requirePayrollItems(call, user_id, options.item_ids)
    return { verification_refresh_status: await refreshPayroll(call, items, options.webhook ?? null) }
  },
})
