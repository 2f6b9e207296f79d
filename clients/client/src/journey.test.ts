import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { InvalidInputError, isPlaidError, PlaidClient, verifyWebhook, type Transaction, type Webhook } from './index.ts'

let server: TestServer
let client: PlaidClient
beforeAll(async () => {
  server = await startTestServer()
  client = new PlaidClient({
    environment: server.url,
    clientId: server.team.client_id,
    secret: server.team.secrets.sandbox,
  })
})
afterAll(() => server.close())

async function link(): Promise<string> {
  const { public_token } = await client.sandbox.publicToken.create({
    institution_id: 'ins_109508',
    initial_products: ['transactions'],
  })
  const { access_token } = await client.item.publicToken.exchange({ public_token })
  return access_token
}

describe('against a Gingham server', () => {
  test('methods follow the URL and answer what the contract says', async () => {
    const access_token = await link()
    const { accounts, item, request_id } = await client.accounts.get({ access_token })
    expect(accounts.length).toBeGreaterThan(5)
    expect(item.institution_id).toBe('ins_109508')
    expect(request_id).toMatch(/\w+/)
    const answer = client.request('/accounts/get', { access_token })
    expect(await answer).toEqual({ accounts, item, request_id: expect.any(String) as string })
  })

  test('transactions arrive whole, and then only what is new', async () => {
    const access_token = await link()
    const status = {
      until: (page: { transactions_update_status: string }) => page.transactions_update_status !== 'NOT_READY',
    }
    await server.settle()
    await client.waitFor(() => client.transactions.sync({ access_token }), status)
    const rows = new Map<string, Transaction>()
    let cursor: string | undefined
    for await (const batch of client.transactions.syncAll(access_token, { count: 10 })) {
      for (const row of batch.added) rows.set(row.transaction_id, row)
      cursor = batch.cursor
      expect(batch.transactions_update_status).toBe('HISTORICAL_UPDATE_COMPLETE')
      expect(batch.accounts.length).toBeGreaterThan(0)
    }
    expect(rows.size).toBeGreaterThan(10)
    for await (const batch of client.transactions.syncAll(access_token, { cursor })) expect(batch).toBe('nothing new')
  })

  test('institutions can be walked over their pages', async () => {
    const names: string[] = []
    for await (const institution of client.institutions.get({ count: 2, offset: 0, country_codes: ['US'] })) {
      names.push(institution.name)
      if (names.length === 5) break
    }
    expect(new Set(names).size).toBe(5)
  })

  test('transactions can be walked by date, however small the pages', async () => {
    const access_token = await link()
    await server.settle()
    const request = { access_token, start_date: new Date('2026-01-01'), end_date: '2026-03-15' }
    const { transactions, total_transactions } = await client.waitFor(() =>
      client.transactions.get({ ...request, options: { count: 500 } }),
    )
    const walked: string[] = []
    for await (const row of client.transactions.get({ ...request, options: { count: 7 } }))
      walked.push(row.transaction_id)
    expect(walked).toEqual(transactions.map(({ transaction_id }) => transaction_id))
    expect(walked).toHaveLength(total_transactions)
    expect(walked.length).toBeGreaterThan(14)
  })

  test('a report can be waited for, and had as a PDF', async () => {
    const { access_token } = await server.link({ initial_products: ['assets'] })
    const { asset_report_token } = await client.assetReport.create({
      access_tokens: [access_token],
      days_requested: 30,
    })
    await server.settle()
    const { report } = await client.waitFor(() => client.assetReport.get({ asset_report_token }))
    expect(report.items).toHaveLength(1)
    const file = await client.assetReport.pdf.get({ asset_report_token })
    expect(file.contentType).toBe('application/pdf')
    expect(new TextDecoder().decode(await file.bytes()).slice(0, 5)).toBe('%PDF-')
  })

  test('an error has its class', async () => {
    const error: unknown = await client.accounts
      .get({ access_token: 'access-sandbox-nothing' })
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(InvalidInputError)
    expect(isPlaidError(error, 'INVALID_ACCESS_TOKEN')).toBe(true)
  })

  test('webhooks verify, and stop verifying when one byte differs', async () => {
    const arrived: { body: string; headers: Record<string, string | string[] | undefined> }[] = []
    const receiver = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        arrived.push({ body, headers: request.headers })
        response.end()
      })
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    const webhook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/webhook`
    const access_token = await link()
    await client.item.webhook.update({ access_token, webhook })
    await server.settle()
    receiver.close()
    const now = server.clock.now()
    const webhooks: Webhook[] = []
    for (const { body, headers } of arrived) webhooks.push(await verifyWebhook({ body, headers, client, now }))
    expect(webhooks.map(({ webhook_code }) => webhook_code)).toContain('WEBHOOK_UPDATE_ACKNOWLEDGED')
    const [first] = arrived
    await expect(
      verifyWebhook({ body: `${first?.body} `, headers: first?.headers ?? {}, client, now }),
    ).rejects.toMatchObject({ code: 'BODY_CHANGED' })
  })
})
