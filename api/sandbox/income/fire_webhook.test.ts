import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  receiver = await startWebhookReceiver()
  server = await startTestServer()
})
afterAll(async () => {
  await server.close()
  receiver.close()
})

const fire = (body: Record<string, unknown>) =>
  server.call('/sandbox/income/fire_webhook', { webhook: receiver.url, webhook_code: 'INCOME_VERIFICATION', ...body })

describe('/sandbox/income/fire_webhook', () => {
  test.each([
    [{}, { webhook_code: 'INCOME_VERIFICATION', verification_status: 'VERIFICATION_STATUS_PROCESSING_COMPLETE' }],
    [
      { verification_status: 'VERIFICATION_STATUS_PROCESSING_FAILED', user_id: 'usr_somebody' },
      {
        webhook_code: 'INCOME_VERIFICATION',
        user_id: 'usr_somebody',
        verification_status: 'VERIFICATION_STATUS_PROCESSING_FAILED',
      },
    ],
    [
      { webhook_code: 'INCOME_VERIFICATION_RISK_SIGNALS' },
      {
        webhook_code: 'INCOME_VERIFICATION_RISK_SIGNALS',
        risk_signals_status: 'RISK_SIGNALS_PROCESSING_COMPLETE',
      },
    ],
    [
      { webhook_code: 'USER_INCOME_VERIFICATION_RISK_SIGNALS', user_id: 'usr_somebody' },
      {
        webhook_code: 'USER_INCOME_VERIFICATION_RISK_SIGNALS',
        user_id: 'usr_somebody',
        risk_signals_status: 'RISK_SIGNALS_PROCESSING_COMPLETE',
      },
    ],
  ])('sends what is asked for: %j', async (asked, told) => {
    const { item_id } = await server.link()
    const { status } = await fire({ item_id, ...asked })
    expect(status).toBe(200)
    await server.settle()
    expect(receiver.take().map(({ body }) => body)).toEqual([
      { webhook_type: 'INCOME', item_id, environment: 'sandbox', ...told },
    ])
  })

  test('answers ITEM_NOT_FOUND for an Item of nobody, of another team, and one that was removed', async () => {
    const other = await server.addTeam('Other')
    const [theirs, ours] = [await server.link({ team: other }), await server.link()]
    await server.call('/item/remove', { access_token: ours.access_token })
    for (const item_id of ['nobody', theirs.item_id, ours.item_id]) {
      expect((await fire({ item_id })).body.error_code).toBe('ITEM_NOT_FOUND')
    }
  })

  test('answers INVALID_FIELD for an address that is none, and SANDBOX_ONLY elsewhere', async () => {
    const { item_id } = await server.link()
    expect((await fire({ item_id, webhook: 'nowhere' })).body.error_code).toBe('INVALID_FIELD')
    expect((await fire({ item_id, secret: server.team.secrets.production })).body.error_code).toBe('SANDBOX_ONLY')
  })
})
