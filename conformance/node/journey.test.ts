import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { importJWK, jwtVerify } from 'jose'
import { createHash } from 'node:crypto'
import { Configuration, CountryCode, PlaidApi, Products, type Transaction } from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

/** The main journey with the official client from npm: nothing but the base URL is changed. */
let server: TestServer
let receiver: Server
let plaid: PlaidApi
const received: { body: string; verification: string }[] = []

beforeAll(async () => {
  server = await startTestServer()
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({
        body: Buffer.concat(chunks).toString(),
        verification: String(request.headers['plaid-verification']),
      })
      response.end()
    })
  })
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done))
  plaid = new PlaidApi(
    new Configuration({
      basePath: server.url,
      baseOptions: {
        headers: {
          'PLAID-CLIENT-ID': server.team.client_id,
          'PLAID-SECRET': server.team.secrets.sandbox,
          'Plaid-Version': '2020-09-14',
        },
      },
    }),
  )
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

describe('the official client from npm', () => {
  test('makes a link token', async () => {
    const { data } = await plaid.linkTokenCreate({
      client_name: 'Conformance',
      language: 'en',
      country_codes: [CountryCode.Us],
      user: { client_user_id: 'user-1' },
      products: [Products.Auth, Products.Transactions],
      transactions: { days_requested: 730 },
    })
    expect(data.link_token).toMatch(/^link-sandbox-/)
    const { data: known } = await plaid.linkTokenGet({ link_token: data.link_token })
    expect(known.metadata.client_name).toBe('Conformance')
  })

  test('links, exchanges and reads everything', async () => {
    const webhook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/webhook`
    const created = await plaid.sandboxPublicTokenCreate({
      institution_id: 'ins_109508',
      initial_products: [Products.Auth, Products.Identity, Products.Transactions],
      options: { webhook, transactions: { days_requested: 730 } },
    })
    const { data } = await plaid.itemPublicTokenExchange({ public_token: created.data.public_token })
    const { access_token } = data

    const accounts = await plaid.accountsGet({ access_token })
    expect(accounts.data.accounts.map(({ mask }) => mask).slice(0, 2)).toEqual(['0000', '1111'])
    const balances = await plaid.accountsBalanceGet({ access_token })
    expect(balances.data.accounts[0]?.balances).toMatchObject({ available: 100, current: 110 })
    const auth = await plaid.authGet({ access_token })
    expect(auth.data.numbers.ach[0]).toMatchObject({
      account: '1111222233330000',
      routing: '011401533',
      wire_routing: '021000021',
    })
    const identity = await plaid.identityGet({ access_token })
    expect(identity.data.accounts[0]?.owners[0]?.names).toEqual(['Alberta Bobbeth Charleson'])
    const item = await plaid.itemGet({ access_token })
    expect(item.data.item.billed_products).toEqual(['auth', 'identity', 'transactions'])

    const synced = await syncAll(access_token)
    expect(synced).toHaveLength(388)
    const page = await plaid.transactionsGet({
      access_token,
      start_date: '2024-03-15',
      end_date: '2026-03-15',
      options: { count: 500 },
    })
    expect(page.data.total_transactions).toBe(388)
    expect(new Set(page.data.transactions.map(({ transaction_id }) => transaction_id))).toEqual(
      new Set(synced.map(({ transaction_id }) => transaction_id)),
    )
    const recurring = await plaid.transactionsRecurringGet({ access_token })
    expect(recurring.data.outflow_streams.length).toBeGreaterThan(0)

    await server.settle()
    const codes = received.map(({ body }) => (JSON.parse(body) as { webhook_code: string }).webhook_code)
    expect(codes).toEqual(['INITIAL_UPDATE', 'HISTORICAL_UPDATE', 'SYNC_UPDATES_AVAILABLE'])
    for (const { body, verification } of received) await verify(body, verification)

    await plaid.itemRemove({ access_token })
    await expect(plaid.accountsGet({ access_token })).rejects.toMatchObject({
      response: { data: { error_code: 'ITEM_NOT_FOUND' } },
    })
  })

  test('browses institutions and categories', async () => {
    const { data } = await plaid.institutionsGet({ count: 10, offset: 0, country_codes: [CountryCode.Us] })
    expect(data.institutions).toHaveLength(10)
    const one = await plaid.institutionsGetById({
      institution_id: 'ins_109508',
      country_codes: [CountryCode.Us],
      options: { include_optional_metadata: true },
    })
    expect(one.data.institution).toMatchObject({ name: 'First Platypus Bank', logo: expect.stringMatching(/^iVBOR/) })
    const found = await plaid.institutionsSearch({ query: 'gingham', products: null, country_codes: [CountryCode.Us] })
    expect(found.data.institutions[0]?.institution_id).toBe('ins_109509')
    expect((await plaid.categoriesGet({})).data.categories).toHaveLength(602)
  })
})

async function syncAll(access_token: string): Promise<Transaction[]> {
  const added: Transaction[] = []
  let cursor: string | undefined
  for (;;) {
    const { data } = await plaid.transactionsSync({
      access_token,
      count: 100,
      ...(cursor === undefined ? {} : { cursor }),
    })
    added.push(...data.added)
    cursor = data.next_cursor
    if (!data.has_more) return added
  }
}

/** As https://plaid.com/docs/api/webhooks/webhook-verification/ tells receivers to, with keys from the API. */
async function verify(body: string, verification: string): Promise<void> {
  const header = JSON.parse(Buffer.from(verification.split('.')[0]!, 'base64url').toString()) as {
    kid: string
    alg: string
  }
  expect(header.alg).toBe('ES256')
  const { data } = await plaid.webhookVerificationKeyGet({ key_id: header.kid })
  const { payload } = await jwtVerify(verification, await importJWK({ ...data.key } as never, 'ES256'), {
    currentDate: new Date(server.clock.now()),
    maxTokenAge: '5 min',
  })
  expect(payload['request_body_sha256']).toBe(createHash('sha256').update(body).digest('hex'))
}
