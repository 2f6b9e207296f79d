import { Type } from 'typebox'
import { bankTransfersEventsUpdate } from '../../bank_transfer/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { requireWebhookUrl } from '../../item/index.ts'
import { requireSandbox } from '../require-sandbox.ts'

export const fireWebhook = defineEndpoint({
  path: '/sandbox/bank_transfer/fire_webhook',
  summary: 'Sends the webhook that tells of new bank transfer events',
  description:
    'BANK_TRANSFERS_EVENTS_UPDATE, to the address that is given, whether there are new events or not. In the sandbox this is the only way in which it is sent.',
  request: Type.Object({
    webhook: Type.String({ description: 'Where it goes: an http or https address.' }),
  }),
  response: Type.Object({}),
  errors: ['SANDBOX_ONLY'],
  examples: [{ title: 'To an app', request: { webhook: 'https://app.example/webhooks/bank-transfers' }, response: {} }],
  async handle(call, { webhook }) {
    requireSandbox(call)
    requireWebhookUrl(webhook, 'webhook')
    const { client_id, environment } = call.team
    await call.house.outbox.send(call.db, {
      client_id,
      environment,
      item_id: null,
      url: webhook,
      payload: bankTransfersEventsUpdate(environment),
    })
    return {}
  },
})
