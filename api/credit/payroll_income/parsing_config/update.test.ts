import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { linkPayroll, uploadDocument } from '../testing.ts'

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

const update = (body: Record<string, unknown>) =>
  server.call('/credit/payroll_income/parsing_config/update', { parsing_config: ['ocr', 'risk_signals'], ...body })
const codes = async () => {
  await server.settle()
  return receiver.take().map(({ body }) => body.webhook_code)
}

describe('/credit/payroll_income/parsing_config/update', () => {
  test('has documents looked at that were uploaded before, once', async () => {
    const { user_token, item_id } = await uploadDocument(server, { paystub: {} }, { webhook: receiver.url })
    expect(await codes()).toEqual(['INCOME_VERIFICATION'])
    expect((await update({ user_token, item_id })).status).toBe(200)
    expect(await codes()).toEqual(['INCOME_VERIFICATION_RISK_SIGNALS'])
    await update({ user_token })
    expect(await codes()).toEqual([])
  })

  test('changes nothing of what was never a document', async () => {
    const { user_token } = await linkPayroll(server, { webhook: receiver.url })
    await codes()
    expect((await update({ user_token })).status).toBe(200)
    expect(await codes()).toEqual([])
  })

  test('names what is wrong', async () => {
    const { user_token } = await linkPayroll(server)
    const { body: other } = await server.call('/user/create', { client_user_id: 'nothing-linked' })
    const codeOf = async (body: Record<string, unknown>) => (await update(body)).body.error_code
    expect(await codeOf({ user_token: other.user_token })).toBe('INCOME_VERIFICATION_NOT_FOUND')
    expect(await codeOf({ user_token, item_id: 'nobody' })).toBe('ITEM_NOT_FOUND')
    expect(await codeOf({ user_token: 'nobody' })).toBe('INVALID_USER_TOKEN')
    expect(await codeOf({ user_id: 'nobody' })).toBe('INVALID_USER_ID')
    expect(await codeOf({ user_id: 'usr_nobody' })).toBe('USER_NOT_FOUND')
    expect(await codeOf({ user_token, parsing_config: ['reading'] })).toBe('INVALID_FIELD')
  })
})
