import { Type } from 'typebox'
import { apiError, OneOf } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { findTeamWebhookAddress } from '../../house/team-webhooks.ts'
import { requireWebhookUrl } from '../../item/index.ts'
import { exampleUserId } from '../../user/index.ts'
import { requireSandbox } from '../require-sandbox.ts'

export const fireWebhook = defineEndpoint({
  path: '/sandbox/bank_income/fire_webhook',
  summary: 'Sends a webhook of Bank Income',
  description:
    'With the user_id that you give, whether or not there is such a user: nothing else happens. It goes to `webhook_override`, or to your team’s address.',
  request: Type.Object({
    webhook_override: Type.Optional(Type.String({ description: 'Where it goes, in place of your team’s address.' })),
    webhook_code: OneOf(['BANK_INCOME_REFRESH_UPDATE', 'BANK_INCOME_REFRESH_COMPLETE'], {
      description: 'Income has changed, or a new report is there.',
    }),
    webhook_fields: Type.Object(
      {
        user_id: Type.String({ description: 'The user that it tells of.' }),
        bank_income_refresh_complete_result: Type.Optional(
          OneOf(['SUCCESS', 'FAILURE'], {
            description: 'What BANK_INCOME_REFRESH_COMPLETE says of the report. Default SUCCESS.',
          }),
        ),
      },
      {
        title: 'SandboxBankIncomeWebhookFireRequestWebhookFields',
        description: 'What the webhook says.',
      },
    ),
  }),
  response: Type.Object({}),
  errors: ['SANDBOX_ONLY', 'SANDBOX_WEBHOOK_INVALID'],
  examples: [
    {
      title: 'A changed income',
      request: {
        webhook_override: 'https://app.example/webhooks',
        webhook_code: 'BANK_INCOME_REFRESH_UPDATE',
        webhook_fields: { user_id: exampleUserId },
      },
      response: {},
    },
  ],
  async handle(call, { webhook_override, webhook_code, webhook_fields }) {
    requireSandbox(call)
    if (webhook_override !== undefined) requireWebhookUrl(webhook_override, 'webhook_override')
    const { client_id, environment } = call.team
    const url = webhook_override ?? (await findTeamWebhookAddress(call.db, call.team))
    if (url === null) throw apiError('SANDBOX_WEBHOOK_INVALID')
    const { user_id, bank_income_refresh_complete_result: result = 'SUCCESS' } = webhook_fields
    const details = webhook_code === 'BANK_INCOME_REFRESH_COMPLETE' ? { user_id, result } : { user_id }
    await call.house.outbox.send(call.db, {
      client_id,
      environment,
      item_id: null,
      url,
      payload: { webhook_type: 'INCOME', webhook_code, ...details, environment },
    })
    return {}
  },
})
