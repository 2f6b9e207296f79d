import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const user_id = 'usr_7tPqW2xKcB4mZn'
const fire = (body: Record<string, unknown>) =>
  server.call('/sandbox/bank_income/fire_webhook', { webhook_fields: { user_id }, ...body })
const update = { webhook_type: 'INCOME', webhook_code: 'BANK_INCOME_REFRESH_UPDATE', user_id, environment: 'sandbox' }

describe('/sandbox/bank_income/fire_webhook', () => {
  test('answers SANDBOX_WEBHOOK_INVALID where there is no address', async () => {
    expect((await fire({ webhook_code: 'BANK_INCOME_REFRESH_UPDATE' })).body).toMatchObject({
      error_code: 'SANDBOX_WEBHOOK_INVALID',
    })
  })

  test('sends what it is told to, to the address of the request', async () => {
    const webhook_override = receiver.url
    expect((await fire({ webhook_override, webhook_code: 'BANK_INCOME_REFRESH_UPDATE' })).status).toBe(200)
    const complete = { webhook_override, webhook_code: 'BANK_INCOME_REFRESH_COMPLETE' }
    await fire(complete)
    await fire({ ...complete, webhook_fields: { user_id, bank_income_refresh_complete_result: 'FAILURE' } })
    await server.settle()
    const completed = { ...update, webhook_code: 'BANK_INCOME_REFRESH_COMPLETE' }
    const bodies = receiver.take().map(({ body }) => body)
    expect(bodies).toHaveLength(3)
    expect(bodies).toEqual(
      expect.arrayContaining([update, { ...completed, result: 'SUCCESS' }, { ...completed, result: 'FAILURE' }]),
    )
  })

  test('sends to the team’s address otherwise', async () => {
    await server.call('/gingham/webhook_address/set', { url: receiver.url })
    await fire({ webhook_code: 'BANK_INCOME_REFRESH_UPDATE' })
    await server.settle()
    expect(receiver.take().map(({ body }) => body)).toEqual([update])
  })

  test('answers INVALID_FIELD to other codes and to no address, and SANDBOX_ONLY elsewhere', async () => {
    expect((await fire({ webhook_code: 'BANK_INCOME_COMPLETE' })).body.error_code).toBe('INVALID_FIELD')
    const wrong = await fire({ webhook_code: 'BANK_INCOME_REFRESH_UPDATE', webhook_override: 'nowhere' })
    expect(wrong.body.error_code).toBe('INVALID_FIELD')
    const production = await server.post('/sandbox/bank_income/fire_webhook', {
      client_id: server.team.client_id,
      secret: server.team.secrets.production,
      webhook_code: 'BANK_INCOME_REFRESH_UPDATE',
      webhook_fields: { user_id },
    })
    expect(production.body.error_code).toBe('SANDBOX_ONLY')
  })
})
