import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NewTeam } from '@gingham/api'
import type {
  InstitutionsAnswer,
  ItemAnswer,
  ItemsAnswer,
  RequestsAnswer,
  TeamAnswer,
  WebhookAnswer,
  WebhooksAnswer,
} from '@gingham/dashboard'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '../testing.ts'

let server: TestServer
let receiver: WebhookReceiver
let other: NewTeam
beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
  other = await server.addTeam('Other')
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const keysOf = (team: NewTeam, environment: 'sandbox' | 'production' = 'sandbox') => ({
  'plaid-client-id': team.client_id,
  'plaid-secret': team.secrets[environment],
})

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what the route answers
async function get<Answer>(path: string, headers: Record<string, string> = keysOf(server.team)) {
  const response = await fetch(`${server.url}/dashboard/api/${path}`, { headers })
  return { status: response.status, body: (await response.json()) as Answer & { error_code?: string } }
}

async function post(path: string, headers: Record<string, string> = keysOf(server.team)) {
  const response = await fetch(`${server.url}/dashboard/api/${path}`, { method: 'POST', headers })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** A fresh Item with a webhook that the receiver takes. */
const link = () => server.link({ options: { webhook: receiver.url } })
const readItem = async (item_id: string) => (await get<ItemAnswer>(`items/${item_id}`)).body
const readWebhook = async (id: string) => (await get<WebhookAnswer>(`webhooks/${id}`)).body

const lists = ['team', 'items', 'webhooks', 'requests', 'institutions']

describe('who may look', () => {
  test.each(lists)('%s needs keys, and the right ones', async (path) => {
    const none = await get(path, {})
    expect([none.status, none.body.error_code]).toEqual([400, 'MISSING_FIELDS'])
    const wrong = await get(path, { ...keysOf(server.team), 'plaid-secret': other.secrets.sandbox })
    expect([wrong.status, wrong.body.error_code]).toEqual([400, 'INVALID_API_KEYS'])
  })

  test('another team, and another environment of the same team, see and touch nothing of it', async () => {
    const { item_id } = await link()
    await post(`items/${item_id}/fire_webhook?webhook_code=DEFAULT_UPDATE`)
    await server.settle()
    const [webhook] = (await readItem(item_id)).webhooks
    expect(webhook).toBeDefined()
    for (const keys of [keysOf(other), keysOf(server.team, 'production')]) {
      expect((await get<ItemsAnswer>('items', keys)).body.items).toEqual([])
      expect((await get<WebhooksAnswer>('webhooks', keys)).body.webhooks).toEqual([])
      expect((await get<RequestsAnswer>('requests', keys)).body.requests).toEqual([])
      expect((await get<TeamAnswer>('team', keys)).body.counts).toEqual({
        items: 0,
        unhealthy_items: 0,
        webhooks: 0,
        failed_webhooks: 0,
      })
      expect((await get(`items/${item_id}`, keys)).status).toBe(404)
      expect((await get(`webhooks/${webhook!.webhook_id}`, keys)).status).toBe(404)
      expect((await post(`webhooks/${webhook!.webhook_id}/send`, keys)).status).toBe(404)
      for (const action of ['reset_login', 'refresh', 'remove', 'fire_webhook'])
        expect((await post(`items/${item_id}/${action}`, keys)).status).toBe(404)
    }
    expect((await readItem(item_id)).item).toMatchObject({ error: null, removed_ms: null })
  })

  test('nothing that is answered carries a secret or an access token', async () => {
    const { item_id, access_token } = await link()
    const paths = [...lists, `items/${item_id}`]
    for (const path of paths) {
      const text = JSON.stringify((await get(path)).body)
      expect(text).not.toContain(access_token)
      expect(text).not.toContain(server.team.secrets.sandbox)
      expect(text).not.toMatch(/access-sandbox-|_sealed|hash/)
    }
  })
})

describe('items', () => {
  test('shows an Item with its institution, accounts and transactions', async () => {
    const { item_id, access_token } = await link()
    const { items } = (await get<ItemsAnswer>('items')).body
    const listed = items.find((item) => item.item_id === item_id)
    expect(listed).toMatchObject({
      institution: { institution_id: 'ins_109508' },
      products: ['transactions'],
      error: null,
      account_count: 14,
      removed_ms: null,
    })
    const { item, accounts, transactions, fireable } = await readItem(item_id)
    expect(item.webhook).toBe(receiver.url)
    expect(accounts).toHaveLength(14)
    expect(accounts[0]?.balances.current).toBe(110)
    expect(transactions?.status).toBe('HISTORICAL_UPDATE_COMPLETE')
    const { body } = await server.call('/transactions/sync', { access_token, count: 500 })
    expect(transactions?.count).toBe(body.added.length)
    expect(fireable.codes).toContain('SYNC_UPDATES_AVAILABLE')
    const logo = await fetch(new URL(item.institution?.logo_url ?? '', `${server.url}/dashboard/`))
    expect(logo.headers.get('content-type')).toBe('image/png')
  })

  test('acts through the public API: a login is reset, an Item removed', async () => {
    const { item_id, access_token } = await link()
    expect(await post(`items/${item_id}/reset_login`)).toMatchObject({ status: 200, body: { reset_login: true } })
    expect((await readItem(item_id)).item.error).toMatchObject({ error_code: 'ITEM_LOGIN_REQUIRED' })
    expect(await post(`items/${item_id}/refresh`)).toMatchObject({
      status: 400,
      body: { error_code: 'ITEM_LOGIN_REQUIRED' },
    })
    expect((await post(`items/${item_id}/remove`)).status).toBe(200)
    expect((await readItem(item_id)).item.removed_ms).toBe(server.clock.now())
    expect((await server.call('/accounts/get', { access_token })).status).toBe(400)
  })

  test('leaves no token behind', async () => {
    const { item_id } = await link()
    const count = async () =>
      (await server.house.store.db.selectFrom('tokens').selectAll().where('subject', '=', item_id).execute()).length
    const before = await count()
    await post(`items/${item_id}/refresh`)
    await post(`items/${item_id}/fire_webhook?webhook_code=NO_SUCH_CODE`)
    expect(await count()).toBe(before)
  })

  test('answers what the API answers to a webhook that there is not, and 404 to other actions', async () => {
    const { item_id } = await link()
    const { status, body } = await post(`items/${item_id}/fire_webhook?webhook_code=NO_SUCH_CODE`)
    expect([status, body['error_type']]).toEqual([400, 'INVALID_REQUEST'])
    expect((await post(`items/${item_id}/explode`)).status).toBe(404)
  })
})

describe('webhooks', () => {
  test('shows what was sent, each attempt, and what came of it', async () => {
    const { item_id } = await link()
    receiver.answerWith(503)
    await post(`items/${item_id}/fire_webhook?webhook_code=DEFAULT_UPDATE`)
    await server.settle()
    receiver.answerWith(200)
    const [listed] = (await readItem(item_id)).webhooks.filter(({ webhook_code }) => webhook_code === 'DEFAULT_UPDATE')
    expect(listed).toMatchObject({ state: 'pending', attempt_count: 1, url: receiver.url })
    const { body, attempts } = await readWebhook(listed!.webhook_id)
    expect(JSON.parse(body)).toMatchObject({ webhook_code: 'DEFAULT_UPDATE', item_id })
    expect(attempts).toMatchObject([{ attempt: 1, status: 503, error: null }])
    server.clock.advance(30_000)
    await server.settle()
    expect((await readWebhook(listed!.webhook_id)).attempts.map(({ status }) => status)).toEqual([503, 200])
    expect((await readWebhook(listed!.webhook_id)).webhook.state).toBe('delivered')
  })

  test('sends one again, to the byte, as a webhook of its own', async () => {
    const { item_id } = await link()
    await post(`items/${item_id}/fire_webhook?webhook_code=SYNC_UPDATES_AVAILABLE`)
    await server.settle()
    const [first] = (await readItem(item_id)).webhooks
    receiver.take()
    expect((await post(`webhooks/${first!.webhook_id}/send`)).body).toEqual({ sent: true })
    await server.settle()
    const { body } = await readWebhook(first!.webhook_id)
    expect(receiver.take().map(({ text }) => text)).toEqual([body])
    const codes = (await readItem(item_id)).webhooks.map(({ webhook_code, state }) => [webhook_code, state])
    expect(codes.filter(([code]) => code === first!.webhook_code)).toEqual(
      Array.from({ length: 2 }, () => [first!.webhook_code, 'delivered']),
    )
  })
})

describe('requests', () => {
  test('shows the latest first, errors with their codes, and refused bodies, too', async () => {
    await server.call('/categories/get')
    const { body } = await server.call('/accounts/get', { access_token: 'access-sandbox-none' })
    await server.call('/accounts/get')
    const { requests } = (await get<RequestsAnswer>('requests')).body
    expect(requests.slice(0, 2)).toMatchObject([
      { path: '/accounts/get', status: 400, error_code: 'MISSING_FIELDS' },
      { path: '/accounts/get', status: 400, error_code: 'INVALID_ACCESS_TOKEN', request_id: body.request_id },
    ])
    expect(requests[0]?.duration_ms).toBeGreaterThan(0)
    expect(requests[0]?.duration_ms).toBeLessThan(10_000)
    expect(requests[0]?.answered_ms).toBe(server.clock.now())
  })

  test('remembers 500 of a team, however many another one makes', async () => {
    await server.call('/item/get', { access_token: 'mine' })
    for (let index = 0; index < 505; index += 1)
      await server.post('/item/get', { client_id: other.client_id, secret: other.secrets.sandbox })
    const mine = (await get<RequestsAnswer>('requests')).body.requests
    const theirs = (await get<RequestsAnswer>('requests', keysOf(other))).body.requests
    expect(mine[0]?.path).toBe('/item/get')
    expect(mine[0]?.error_code).toBe('INVALID_ACCESS_TOKEN')
    expect(theirs).toHaveLength(500)
  })
})

test('the team: its environment follows from the secret, and its Items are counted', async () => {
  const { body } = await get<TeamAnswer>('team')
  const { items } = (await get<ItemsAnswer>('items')).body
  expect(body).toMatchObject({ name: 'Test', environment: 'sandbox', base_url: 'http://localhost:4000' })
  expect(body.counts.items).toBe(items.filter(({ removed_ms }) => removed_ms === null).length)
  expect(body.counts.webhooks).toBeGreaterThan(0)
  expect((await get<TeamAnswer>('team', keysOf(server.team, 'production'))).body.environment).toBe('production')
})

test('institutions: all of them, with how they fare', async () => {
  const { institutions } = (await get<InstitutionsAnswer>('institutions')).body
  expect(institutions).toHaveLength(server.house.sources.institutions.length)
  expect(institutions.find(({ institution_id }) => institution_id === 'ins_132361')?.health).toBe('DOWN')
})

test('the page itself is found without the slash', async () => {
  const answer = await fetch(`${server.url}/dashboard`, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, 'dashboard/'])
})
