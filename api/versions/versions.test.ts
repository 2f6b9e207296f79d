import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { endpoints, versions } from '../index.ts'

type Row = Record<string, unknown>

let server: TestServer
let access_token: string
beforeAll(async () => {
  server = await startTestServer()
  access_token = (await server.link({ initial_products: ['auth', 'identity', 'transactions'] })).access_token
})
afterAll(() => server.close())

const NOW = '2020-09-14'
const in2019 = '2019-05-29'
const in2018 = '2018-05-22'
const in2017 = '2017-03-08'

async function ask(version: string, path: string, body: Row = {}) {
  const { client_id, secrets } = server.team
  const headers = { 'plaid-version': version }
  return (await server.post(path, { client_id, secret: secrets.sandbox, ...body }, headers)).body
}

describe('numbers of /auth/get', () => {
  test('by kind', async () => {
    const { numbers } = await ask(NOW, '/auth/get', { access_token })
    expect(Object.keys(numbers)).toEqual(['ach', 'eft', 'international', 'bacs'])
    expect((await ask(in2019, '/auth/get', { access_token })).numbers).toEqual(numbers)
    expect((await ask(in2018, '/auth/get', { access_token })).numbers).toEqual({ ach: numbers.ach, eft: numbers.eft })
    expect((await ask(in2017, '/auth/get', { access_token })).numbers).toEqual(numbers.ach)
  })

  test('of a processor token: a list before 2020-09-14', async () => {
    const { account_id } = (await ask(NOW, '/auth/get', { access_token })).accounts[0]
    const { processor_token } = await ask(NOW, '/processor/token/create', {
      access_token,
      account_id,
      processor: 'dwolla',
    })
    const { ach } = (await ask(NOW, '/processor/auth/get', { processor_token })).numbers
    for (const version of [in2019, in2018, in2017])
      expect((await ask(version, '/processor/auth/get', { processor_token })).numbers).toEqual([ach])
  })
})

describe('accounts', () => {
  test('an investment account was a brokerage account before 2019-05-29', async () => {
    const types = async (version: string) =>
      (await ask(version, '/accounts/get', { access_token })).accounts.map(({ type }: Row) => type)
    const now = await types(NOW)
    expect(now).toContain('investment')
    expect(await types(in2019)).toEqual(now)
    const before = now.map((type: string) => (type === 'investment' ? 'brokerage' : type))
    expect(await types(in2018)).toEqual(before)
    expect(await types(in2017)).toEqual(before)
  })

  test('are told in the same way by every product of that time', async () => {
    const linked = await server.link({ initial_products: ['auth', 'investments', 'liabilities'] })
    const item = { access_token: linked.access_token }
    for (const path of ['/credit_details/get', '/liabilities/get', '/investments/holdings/get']) {
      const ofItem = async (version: string) => (await ask(version, path, item)).accounts as Row[]
      const now = await ofItem(in2019)
      const old = await ofItem(in2018)
      const kinds = (accounts: Row[]) => accounts.map(({ type }) => type)
      expect(kinds(now), path).toContain('investment')
      expect(kinds(old), path).toEqual(kinds(now).map((type) => (type === 'investment' ? 'brokerage' : type)))
      expect(old[0]!['balances'], path).toHaveProperty('iso_currency_code')
      expect((await ofItem(in2017))[0]!['balances'], path).not.toHaveProperty('iso_currency_code')
    }
  })

  test('have no currency in 2017', async () => {
    const balances = async (version: string) =>
      (await ask(version, '/accounts/balance/get', { access_token })).accounts[0].balances
    const { iso_currency_code, unofficial_currency_code, ...amounts } = await balances(in2018)
    expect([iso_currency_code, unofficial_currency_code]).toEqual(['USD', null])
    expect(await balances(in2017)).toEqual(amounts)
  })
})

describe('identity', () => {
  test('stands by account from 2019-05-29 on, and once for all of them before', async () => {
    const now = await ask(NOW, '/identity/get', { access_token })
    expect(now.accounts[0].owners[0].addresses[0].data).toMatchObject({ region: 'NY', postal_code: '14236' })
    const { request_id: _, ...same } = await ask(in2019, '/identity/get', { access_token })
    expect(now).toMatchObject(same)

    const { accounts, identity } = await ask(in2018, '/identity/get', { access_token })
    expect(accounts.map(({ account_id }: Row) => account_id)).toEqual(
      now.accounts.map(({ account_id }: Row) => account_id),
    )
    expect(accounts.some((account: Row) => 'owners' in account)).toBe(false)
    const [owner] = now.accounts[0].owners
    expect(identity).toMatchObject({ names: owner.names, emails: owner.emails, phone_numbers: owner.phone_numbers })
    expect(identity.addresses).toHaveLength(owner.addresses.length)
    const { region, postal_code, country: __, ...data } = owner.addresses[0].data
    expect(identity.addresses[0]).toEqual({
      accounts: now.accounts.map(({ name, mask }: Row) => `${name as string} ${mask as string}`),
      data: { ...data, state: region, zip: postal_code },
      primary: true,
    })
  })

  test('has empty texts where an address is not known, before 2019-05-29', async () => {
    const data = { street: '1 Dough Way' }
    const override_password = JSON.stringify({
      override_accounts: [
        { type: 'depository', subtype: 'checking', identity: { names: ['Ida'], addresses: [{ data }] } },
      ],
    })
    const { access_token: custom } = await server.link({
      initial_products: ['identity'],
      options: { override_username: 'user_custom', override_password },
    })
    const { identity } = await ask(in2018, '/identity/get', { access_token: custom })
    expect(identity.addresses[0].data).toEqual({ ...data, city: '', state: '', zip: '' })
  })
})

test('a transaction happened in a state, and in no currency at first', async () => {
  const first = async (version: string) =>
    (await ask(version, '/transactions/sync', { access_token, count: 1 })).added[0] as Row
  const { location, ...now } = await first(NOW)
  const { region, postal_code, country: _, ...place } = location as Row
  const older = { ...now, location: { ...place, state: region, zip: postal_code } }
  expect(await first(in2019)).toEqual({ ...now, location })
  expect(await first(in2018)).toEqual(older)
  const { iso_currency_code: __, unofficial_currency_code: ___, ...oldest } = older as Row
  expect(await first(in2017)).toEqual(oldest)
})

describe('institutions', () => {
  const find = (version: string, body: Row = {}) =>
    ask(version, '/institutions/search', { query: 'platypus', ...body }).then(
      ({ institutions }) => institutions as Row[] | undefined,
    )

  test('are found in the options’ countries before 2020-09-14, in the United States without any', async () => {
    expect(await find(NOW)).toBeUndefined()
    const american = await find(in2019)
    expect(american!.map(({ institution_id }) => institution_id)).toContain('ins_109508')
    expect(await find(in2019, { options: { country_codes: ['US'] } })).toEqual(american)
    expect(await find(in2019, { query: 'tartan-dominion' })).toEqual([])
    const [canadian] = (await find(in2019, { query: 'tartan-dominion', options: { country_codes: ['CA'] } }))!
    expect(canadian).toMatchObject({ institution_id: 'ins_43', country_codes: ['CA'] })
  })

  test('are found without a country also where the options are none, which is what is refused then', async () => {
    const answer = await ask(in2019, '/institutions/search', { query: 'platypus', options: null })
    expect(answer).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining('options') })
  })

  test('said how to log in, and not yet where they are', async () => {
    const body = { institution_id: 'ins_109508' }
    const now = await ask(NOW, '/institutions/get_by_id', { ...body, country_codes: ['US'] })
    expect(now.institution).not.toHaveProperty('credentials')
    const { institution } = await ask(in2019, '/institutions/get_by_id', body)
    expect(institution).toMatchObject({
      ...now.institution,
      credentials: [
        { label: 'User ID', name: 'username', type: 'text' },
        { label: 'Password', name: 'password', type: 'password' },
      ],
      has_mfa: true,
      mfa: ['code', 'list', 'questions', 'selections'],
    })
    const { country_codes: _, ...before } = institution
    expect((await ask(in2018, '/institutions/get_by_id', body)).institution).toEqual(before)
  })

  test('show their colours when asked by the older name, too', async () => {
    const options = { include_display_data: true }
    const { institution } = await ask(in2019, '/institutions/get_by_id', { institution_id: 'ins_109508', options })
    expect(institution.primary_color).toMatch(/^#/)
  })

  test('lie in countries that the version knows', async () => {
    const country_codes = ['GB']
    expect((await find(in2019, { country_codes }))!).toBeDefined()
    for (const version of [in2018, in2017]) {
      const answer = await ask(version, '/institutions/search', { query: 'platypus', country_codes })
      expect(answer).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining(version) })
    }
    const canada = { query: 'tartan-dominion', options: { country_codes: ['CA'] } }
    expect(await find(in2018, canada)).toHaveLength(1)
    expect(await find(in2017, canada)).toBeUndefined()
  })

  test('could be looked up with a public key', async () => {
    const { public_key } = server.team
    const body = { public_key, query: 'platypus', country_codes: ['US'] }
    const before = await server.post('/institutions/search', body, { 'plaid-version': in2019 })
    expect(before.status).toBe(200)
    const now = await server.post('/institutions/search', body, { 'plaid-version': NOW })
    expect(now.body).toMatchObject({ error_code: 'INCOMPATIBLE_API_VERSION' })
    const stranger = await server.post(
      '/institutions/search',
      { ...body, public_key: 'x' },
      { 'plaid-version': in2019 },
    )
    expect(stranger.body).toMatchObject({ error_code: 'INVALID_API_KEYS' })
  })
})

test('/item/remove said so before 2020-09-14, and was /item/delete in 2017', async () => {
  const link = async () => (await server.link()).access_token
  expect(await ask(NOW, '/item/remove', { access_token: await link() })).not.toHaveProperty('removed')
  expect(await ask(in2019, '/item/remove', { access_token: await link() })).toMatchObject({ removed: true })
  expect(await ask(in2017, '/item/delete', { access_token: await link() })).toMatchObject({ removed: true })
  expect(await ask(in2018, '/item/delete', { access_token })).toMatchObject({ error_code: 'NO_LONGER_AVAILABLE' })
})

test('/item/create is for Link, in every version', async () => {
  const login = { credentials: { username: 'user_good', password: 'pass_good' }, institution_id: 'ins_109508' }
  for (const version of [NOW, in2019, in2018, in2017]) {
    expect(await ask(version, '/item/create', login)).toMatchObject({ error_code: 'DIRECT_INTEGRATION_NOT_ENABLED' })
  }
})

test('every answer of today has a form in every older version', () => {
  const examples = endpoints.flatMap(({ path, examples: shown }) =>
    shown.flatMap(({ response }) => (typeof response === 'string' ? [] : [{ path, response }])),
  )
  expect(examples.length).toBeGreaterThan(100)
  for (const { path, response } of examples) {
    for (const { downgradeResponse } of versions.older) {
      const older = downgradeResponse!(path, response)
      expect(Object.keys(older).length, path).toBeGreaterThanOrEqual(Object.keys(response).length)
    }
  }
})
