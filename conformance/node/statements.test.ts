import { createHash } from 'node:crypto'
import { type PlaidApi, Products } from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { officialClient } from './official-client.ts'

/** The journey of a lender who reads statements, with the official client from npm: only the base URL is changed. */
let server: TestServer
let receiver: WebhookReceiver
let plaid: PlaidApi

beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
  plaid = officialClient(server)
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

describe('the official client from npm', () => {
  test('lists statements, downloads one whole, and asks for more of them', async () => {
    const created = await plaid.sandboxPublicTokenCreate({
      institution_id: 'ins_109508',
      initial_products: [Products.Statements],
      options: { webhook: receiver.url, statements: { start_date: '2026-02-01', end_date: '2026-02-28' } },
    })
    const { access_token, item_id } = (await plaid.itemPublicTokenExchange({ public_token: created.data.public_token }))
      .data
    const monthsOf = async () => {
      const { data } = await plaid.statementsList({ access_token })
      return data.accounts[0]!.statements.map(({ year, month }) => `${year}-${month}`)
    }
    expect(await monthsOf()).toEqual(['2026-2'])

    const { data: listed } = await plaid.statementsList({ access_token })
    const { statement_id } = listed.accounts[0]!.statements[0]!
    const file = await plaid.statementsDownload({ access_token, statement_id }, { responseType: 'arraybuffer' })
    const bytes = Buffer.from(file.data as ArrayBuffer)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(file.headers['plaid-content-hash']).toBe(createHash('sha256').update(bytes).digest('hex'))

    await plaid.statementsRefresh({ access_token, start_date: '2025-12-01', end_date: '2026-01-31' })
    await server.settle()
    expect(receiver.take().map(({ body }) => [body.webhook_code, body.item_id, body['result']])).toEqual([
      ['STATEMENTS_REFRESH_COMPLETE', item_id, 'SUCCESS'],
    ])
    expect(await monthsOf()).toEqual(['2026-2', '2026-1', '2025-12'])

    await expect(plaid.statementsDownload({ access_token, statement_id: 'none' })).rejects.toMatchObject({
      response: { status: 400, data: { error_code: 'INVALID_FIELD' } },
    })
  })
})
