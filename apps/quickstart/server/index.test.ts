import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openLab, type QuickstartLab, type Visitor } from '../testing.ts'
import { startQuickstart } from './index.ts'

let lab: QuickstartLab
beforeAll(async () => {
  lab = await openLab()
})
afterAll(() => lab.close())

/** A visit with an Item of user_good at First Platypus Bank. */
async function linkedVisit(): Promise<Visitor> {
  const visitor = lab.visit()
  const { error } = await visitor.step('link_without_link')
  expect(error).toBeNull()
  return visitor
}

/** The first webhook that fits. */
async function awaitWebhook(visitor: Visitor, webhook_code: string) {
  for await (const webhook of visitor.webhooks()) if (webhook.webhook_code === webhook_code) return webhook
  throw new Error(`no ${webhook_code}`)
}

describe('a visit', () => {
  test('begins with how the quickstart is set up', async () => {
    const visitor = lab.visit()
    const response = await visitor.fetch('/api/setup')
    expect(response.headers.get('set-cookie')).toMatch(/^gingham_quickstart=[\w-]+; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(await response.json()).toEqual({
      has_keys: true,
      missing: [],
      api_url: lab.api.url,
      is_own_server: true,
      environment: 'local',
      link_script_url: `${lab.api.url}/link/v2/stable/link-initialize.js`,
      products: ['auth', 'transactions', 'identity'],
      item_products: ['auth', 'transactions', 'identity'],
      country_codes: ['US'],
      webhook_url: `${lab.quickstart.url}/webhook`,
      redirect_uri: null,
      legacy: null,
      has_sandbox: true,
      item_id: null,
      made: [],
    })
  })

  test('is known again by its cookie', async () => {
    const visitor = await linkedVisit()
    const { item_id } = await visitor.setup()
    expect(item_id).toMatch(/^\w{20,}$/)
    expect((await visitor.setup()).item_id).toBe(item_id)
    expect((await lab.visit().setup()).item_id).toBeNull()
  })

  test('never shows one browser what another has linked', async () => {
    await linkedVisit()
    const stranger = lab.visit()
    const { error, exchanges } = await stranger.step('get_accounts')
    expect(error).toMatchObject({ code: 'NOTHING_LINKED' })
    expect(exchanges).toEqual([])
  })
})

describe('the steps', () => {
  test('read everything that the products give', async () => {
    const visitor = await linkedVisit()
    const item = await visitor.step('get_item')
    expect(item.result?.institution).toMatchObject({ name: 'First Platypus Bank', logo: expect.any(String) })
    expect(item.result?.item.webhook).toBe(`${lab.quickstart.url}/webhook`)
    const accounts = await visitor.step('get_accounts')
    expect(accounts.result?.accounts[0]).toMatchObject({ name: 'Plaid Checking', mask: '0000' })
    const auth = await visitor.step('get_auth')
    expect(auth.result?.numbers.ach[0]).toMatchObject({ account: '1111222233330000', routing: '011401533' })
    const identity = await visitor.step('get_identity')
    expect(identity.result?.accounts[0]?.owners[0]?.names).toEqual(['Alberta Bobbeth Charleson'])
    const balances = await visitor.step('get_balances')
    expect(balances.result?.accounts).toHaveLength(accounts.result?.accounts.length ?? -1)
  })

  test('sync two years of transactions, then only what is new', async () => {
    const visitor = await linkedVisit()
    await awaitWebhook(visitor, 'HISTORICAL_UPDATE')
    const whole = await visitor.step('sync_transactions')
    const dates = whole.result?.added.map(({ date }) => date).toSorted() ?? []
    expect(dates.length).toBeGreaterThan(300)
    // 730 days before 15 March 2026; the default would be 90.
    expect(dates[0]! < '2024-05-01').toBe(true)
    expect(whole.result?.status).toBe('HISTORICAL_UPDATE_COMPLETE')
    const next = await visitor.step('sync_transactions', { cursor: whole.result!.cursor })
    expect(next.result).toMatchObject({ added: [], modified: [], removed: [] })
    const recurring = await visitor.step('get_recurring')
    expect(recurring.result?.outflow_streams.length).toBeGreaterThan(0)
  })

  test('read investments and liabilities where they are among the products', async () => {
    const wealthy = await openLab({ environment: { PLAID_PRODUCTS: 'investments,liabilities' } })
    const visitor = wealthy.visit()
    expect((await visitor.step('link_without_link')).error).toBeNull()
    const { result: investments } = await visitor.step('get_holdings')
    const known = new Set(investments?.securities.map(({ security_id }) => security_id))
    expect(investments?.holdings.length).toBeGreaterThan(0)
    expect(investments?.holdings.filter(({ security_id }) => !known.has(security_id))).toEqual([])
    const { result: debts } = await visitor.step('get_liabilities')
    expect(debts?.liabilities.credit?.[0]?.aprs.length).toBeGreaterThan(0)
    expect(debts?.liabilities.student?.[0]).toMatchObject({ interest_rate_percentage: expect.any(Number) })
    expect(debts?.liabilities.mortgage?.[0]).toMatchObject({ next_monthly_payment: expect.any(Number) })
    await wealthy.close()
  })

  test('tell what went over the wire, with placeholders for every secret', async () => {
    const visitor = lab.visit()
    const linked = await visitor.step('link_without_link')
    const accounts = await visitor.step('get_accounts')
    const exchanges = [...linked.exchanges, ...accounts.exchanges]
    expect(exchanges.map(({ path, status }) => [path, status])).toEqual([
      ['/sandbox/public_token/create', 200],
      ['/item/public_token/exchange', 200],
      ['/accounts/get', 200],
    ])
    expect(JSON.parse(exchanges[2]!.request_body)).toEqual({ access_token: '$ACCESS_TOKEN' })
    expect(exchanges[2]!.request_headers).toEqual({
      'content-type': 'application/json',
      'plaid-client-id': '$PLAID_CLIENT_ID',
      'plaid-secret': '$PLAID_SECRET',
      'plaid-version': '2020-09-14',
    })
    expect(JSON.parse(exchanges[2]!.response_body!)).toMatchObject({ request_id: exchanges[2]!.request_id })
    const everything = JSON.stringify([linked, accounts])
    expect(everything).not.toMatch(/(access|public)-sandbox-/)
    expect(everything).not.toContain(lab.api.team.secrets.sandbox)
    expect(everything).not.toContain(lab.api.team.client_id)
  })

  test('make a link_token for Link, and one for update mode', async () => {
    const visitor = lab.visit()
    const created = await visitor.step('create_link_token')
    expect(created.result?.link_token).toMatch(/^link-sandbox-/)
    expect(JSON.parse(created.exchanges[0]!.request_body)).toMatchObject({
      products: ['auth', 'transactions', 'identity'],
      transactions: { days_requested: 730 },
      webhook: `${lab.quickstart.url}/webhook`,
    })
    await visitor.step('link_without_link')
    const update = await visitor.step('create_link_token', { purpose: 'update' })
    expect(update.result?.link_token).toMatch(/^link-sandbox-/)
    expect(JSON.parse(update.exchanges[0]!.request_body)).not.toHaveProperty('products')
  })

  test('pass on what the API refuses, with its code and request_id', async () => {
    const visitor = await linkedVisit()
    expect((await visitor.step('reset_login')).error).toBeNull()
    const { error, result, exchanges } = await visitor.step('get_auth')
    expect(result).toBeNull()
    expect(error).toMatchObject({ type: 'ITEM_ERROR', code: 'ITEM_LOGIN_REQUIRED', status: 400 })
    expect(error?.request_id).toBe(exchanges[0]?.request_id)
    expect((await visitor.step('get_item')).result?.item.error?.error_code).toBe('ITEM_LOGIN_REQUIRED')
  })

  test('end with removal', async () => {
    const visitor = await linkedVisit()
    expect((await visitor.step('remove_item')).error).toBeNull()
    expect((await visitor.setup()).item_id).toBeNull()
  })

  test('say so when no API answers', async () => {
    const away = await openLab({ environment: { PLAID_BASE_URL: 'http://127.0.0.1:1' } })
    const { error, exchanges } = await away.visit().step('create_link_token')
    expect(error).toMatchObject({ code: 'NETWORK_ERROR' })
    expect(exchanges.at(-1)).toMatchObject({ status: null, response_body: null })
    await away.close()
  })

  test('say which keys are missing', async () => {
    const keyless = await openLab({ environment: { PLAID_CLIENT_ID: '', PLAID_SECRET: ' ' } })
    const visitor = keyless.visit()
    expect(await visitor.setup()).toMatchObject({ has_keys: false, missing: ['PLAID_CLIENT_ID', 'PLAID_SECRET'] })
    expect((await visitor.step('create_link_token')).error).toMatchObject({ code: 'MISSING_KEYS' })
    await keyless.close()
  })
})

describe('webhooks', () => {
  test('arrive, verified, also those that came before the Item was known here', async () => {
    const visitor = await linkedVisit()
    const { item_id } = await visitor.setup()
    const webhook = await awaitWebhook(visitor, 'INITIAL_UPDATE')
    expect(webhook).toMatchObject({ webhook_type: 'TRANSACTIONS', item_id, refusal: null })
    expect(JSON.parse(webhook.body)).toMatchObject({ item_id, environment: 'sandbox' })
  })

  test('arrive in the visit of their Item only', async () => {
    const visitor = await linkedVisit()
    const other = await linkedVisit()
    await other.step('fire_webhook', { webhook_code: 'NEW_ACCOUNTS_AVAILABLE' })
    const { item_id } = await other.setup()
    expect((await awaitWebhook(other, 'NEW_ACCOUNTS_AVAILABLE')).item_id).toBe(item_id)
    await visitor.step('fire_webhook', { webhook_code: 'NEW_ACCOUNTS_AVAILABLE' })
    const { item_id: own } = await visitor.setup()
    expect((await awaitWebhook(visitor, 'NEW_ACCOUNTS_AVAILABLE')).item_id).toBe(own)
  })

  test('are refused, and shown as refused, when nobody has signed them', async () => {
    const visitor = await linkedVisit()
    const { item_id } = await visitor.setup()
    const forged = { webhook_type: 'ITEM', webhook_code: 'FORGED', item_id }
    const response = await fetch(`${lab.quickstart.url}/webhook`, { method: 'POST', body: JSON.stringify(forged) })
    expect(response.status).toBe(400)
    expect((await awaitWebhook(visitor, 'FORGED')).refusal).toMatchObject({ code: 'MISSING_HEADER' })
  })
})

describe('the server', () => {
  test('answers its own page only', async () => {
    const visitor = lab.visit()
    const answer = await visitor.fetch('/api/setup', { headers: { 'sec-fetch-site': 'cross-site' } })
    expect(answer.status).toBe(403)
    const form = await visitor.fetch('/api/steps/create_link_token', { method: 'POST', body: new URLSearchParams() })
    expect(form.status).toBe(415)
  })

  test('answers to its own names only, so that no other site can point its name here', async () => {
    const { port } = new URL(lab.quickstart.url)
    const status = await new Promise((resolve) => {
      const asked = httpRequest({ port, path: '/api/setup', headers: { host: 'evil.example' } }, (response) =>
        resolve(response.statusCode),
      )
      asked.end()
    })
    expect(status).toBe(403)
  })

  test('serves the page under a strict policy, also where banks send people back to', async () => {
    for (const path of ['/', '/oauth-response.html?oauth_state_id=1']) {
      const response = await fetch(lab.quickstart.url + path)
      expect(await response.text()).toContain('<title>Page</title>')
      expect(response.headers.get('content-security-policy')).toContain(`script-src 'self' ${lab.api.url};`)
    }
    expect((await fetch(`${lab.quickstart.url}/../package.json`)).status).toBe(404)
  })

  test.each([
    ['/api/steps/nothing', '{}', 404],
    ['/api/steps/get_item', '[]', 400],
    ['/api/steps/get_item', '{', 400],
    ['/api/steps/get_item', `{"a":"${'x'.repeat(1_048_576)}"}`, 413],
  ])('refuses %s with a body like %.10s', async (path, body, status) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
    expect((await lab.visit().fetch(path, init)).status).toBe(status)
  })

  test('does not start without its page, or on a port that is taken', async () => {
    await expect(startQuickstart({ environment: {}, port: 0, page_folder: '/nowhere' })).rejects.toThrow(
      'npm run build',
    )
    const { port } = new URL(lab.quickstart.url)
    const started = startQuickstart({ environment: {}, port: Number(port), page_folder: lab.page_folder })
    await expect(started).rejects.toThrow('EADDRINUSE')
  })
})
