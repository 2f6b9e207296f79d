import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { book, makeModelBank, MODEL_INSTITUTION, modelRow, type ModelBank } from './testing/model-bank.ts'

let bank: ModelBank
let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => void (receiver = await startWebhookReceiver()))
beforeEach(async () => {
  await server?.close()
  bank = makeModelBank()
  server = await startTestServer({ sources: [bank.source] })
})
afterAll(async () => {
  await server.close()
  receiver.close()
})

describe('/transactions/refresh', () => {
  test('has taken in what the bank shows when it answers, and answers nothing but a request_id', async () => {
    const { access_token } = await server.link({ institution_id: MODEL_INSTITUTION })
    book(bank, modelRow('new', '2026-03-15'))
    const { status, body } = await server.call('/transactions/refresh', { access_token })
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(['request_id'])
    const { body: page } = await server.call('/transactions/sync', { access_token })
    expect(page.added).toMatchObject([{ name: 'Shop new' }])
  })

  test('sends no webhook when nothing changed', async () => {
    const options = { webhook: receiver.url }
    const { access_token } = await server.link({ institution_id: MODEL_INSTITUTION, options })
    await server.settle()
    receiver.take()
    await server.call('/transactions/refresh', { access_token })
    await server.settle()
    expect(receiver.take()).toEqual([])
    book(bank, modelRow('new', '2026-03-15'))
    await server.call('/transactions/refresh', { access_token })
    await server.settle()
    expect(receiver.take().map(({ body }) => body.webhook_code)).toEqual(['DEFAULT_UPDATE'])
  })

  test('does not make regular updates more frequent', async () => {
    const { access_token } = await server.link({ institution_id: MODEL_INSTITUTION })
    for (let time = 0; time < 3; time += 1) await server.call('/transactions/refresh', { access_token })
    const { asked } = bank
    server.clock.advance(6 * 3_600_000)
    await server.settle()
    expect(bank.asked).toBe(asked + 1)
  })

  test('answers PRODUCT_NOT_ENABLED for an Item without Transactions', async () => {
    const { access_token } = await server.link({ institution_id: MODEL_INSTITUTION, initial_products: ['auth'] })
    for (const path of ['/transactions/refresh', '/transactions/recurring/get']) {
      const { status, body } = await server.call(path, { access_token })
      expect(status).toBe(400)
      expect(body).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'PRODUCT_NOT_ENABLED' })
    }
  })

  test('answers PRODUCTS_NOT_SUPPORTED where the institution does not offer Transactions', async () => {
    const [institution] = bank.source.institutions
    const elsewhere = { ...institution!, institution_id: 'ins_auth_only', products: ['auth'] }
    const other = await startTestServer({ sources: [{ ...bank.source, institutions: [elsewhere] }] })
    const { access_token } = await other.link({ institution_id: 'ins_auth_only', initial_products: ['auth'] })
    for (const path of ['/transactions/refresh', '/transactions/recurring/get', '/transactions/sync']) {
      const { status, body } = await other.call(path, { access_token })
      expect(status).toBe(400)
      expect(body).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'PRODUCTS_NOT_SUPPORTED' })
    }
    await other.close()
  })
})
