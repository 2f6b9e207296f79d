import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { openAccount } from '../testing.ts'
import {
  book,
  makeModelBank,
  MODEL_INSTITUTION,
  modelRow,
  type ModelBank,
} from '../../transactions/testing/model-bank.ts'

let bank: ModelBank
let server: TestServer
beforeEach(async () => {
  await server?.close()
  bank = makeModelBank()
  server = await startTestServer({ sources: [bank.source] })
})
afterAll(() => server.close())

const path = '/processor/transactions/refresh'

describe(path, () => {
  test('has what the bank shows when the answer is there', async () => {
    const { access_token } = await server.link({ institution_id: MODEL_INSTITUTION })
    const { processor_token } = await openAccount(server, access_token)
    const { body: before } = await server.call('/processor/transactions/sync', { processor_token })
    expect(before.added).toEqual([])
    book(bank, modelRow('a', '2026-03-14'))
    const { status, body } = await server.call(path, { processor_token })
    expect(status).toBe(200)
    expect(body).toEqual({ request_id: expect.any(String) })
    const { body: after } = await server.call('/processor/transactions/sync', { processor_token })
    expect(after.added).toMatchObject([{ name: 'Shop a' }])
  })

  test('answers PRODUCT_NOT_ENABLED when the Item does not have Transactions', async () => {
    const { access_token } = await server.link({ institution_id: MODEL_INSTITUTION, initial_products: ['auth'] })
    const { processor_token } = await openAccount(server, access_token)
    expect(await server.call(path, { processor_token })).toMatchObject({
      status: 400,
      body: { error_code: 'PRODUCT_NOT_ENABLED' },
    })
  })
})
