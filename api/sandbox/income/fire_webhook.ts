import { Type } from 'typebox'
import { apiError, OneOf } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { findItem, requireWebhookUrl } from '../../item/index.ts'
import { newsOf, sendPayrollNews } from '../../payroll/index.ts'
import { requireSandbox } from '../require-sandbox.ts'

export const fireWebhook = defineEndpoint({
  path: '/sandbox/income/fire_webhook',
  summary: 'Sends a webhook of payroll income without its cause',
  description:
    'To try what an app does when the webhook comes. Only the webhook is made; the data stays as it is. It goes to the address of this request, and only names the Item.',
  request: Type.Object({
    item_id: Type.String({ description: 'The Item that the webhook names.' }),
    user_id: Type.Optional(Type.String({ description: 'The user that it names; the Item’s own unless given.' })),
    webhook: Type.String({ description: 'Where it goes.' }),
    verification_status: Type.Optional(
      OneOf(
        [
          'VERIFICATION_STATUS_PROCESSING_COMPLETE',
          'VERIFICATION_STATUS_PROCESSING_FAILED',
          'VERIFICATION_STATUS_PENDING_APPROVAL',
        ],
        {
          description:
            'What INCOME_VERIFICATION tells; VERIFICATION_STATUS_PROCESSING_COMPLETE unless given. Risk signals have no such status.',
        },
      ),
    ),
    webhook_code: OneOf(
      [
        'INCOME_VERIFICATION',
        'USER_INCOME_VERIFICATION',
        'INCOME_VERIFICATION_RISK_SIGNALS',
        'USER_INCOME_VERIFICATION_RISK_SIGNALS',
      ],
      { description: 'What the webhook tells; codes with USER_ are those of users without a user_token.' },
    ),
  }),
  response: Type.Object({}),
  errors: ['SANDBOX_ONLY', 'ITEM_NOT_FOUND'],
  examples: [
    {
      title: 'The data has been read',
      request: {
        item_id: 'p7QxW3mVbLk2nZr9TjYc5sDfGh8aXe4uKoB1i',
        webhook: 'https://app.example/webhooks',
        webhook_code: 'INCOME_VERIFICATION',
        verification_status: 'VERIFICATION_STATUS_PROCESSING_COMPLETE',
      },
      response: {},
    },
  ],
  async handle(call, { item_id, user_id, webhook, webhook_code, verification_status }) {
    requireSandbox(call)
    const { db, house, team } = call
    requireWebhookUrl(webhook, 'webhook')
    const item = await findItem(db, item_id)
    const isOwn = item?.client_id === team.client_id && item.environment === team.environment
    if (item === undefined || !isOwn || item.removed_ms !== null) throw apiError('ITEM_NOT_FOUND')
    const news = newsOf(webhook_code, verification_status ?? 'VERIFICATION_STATUS_PROCESSING_COMPLETE')
    await sendPayrollNews(db, house, { ...item, webhook, user_id: user_id ?? item.user_id }, news)
    return {}
  },
})
