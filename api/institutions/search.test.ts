import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const search = async (query: string, more: Record<string, unknown> = {}) => {
  const { status, body } = await server.call('/institutions/search', {
    query,
    products: null,
    country_codes: ['US'],
    ...more,
  })
  expect(status).toBe(200)
  return body.institutions.map(({ institution_id }: { institution_id: string }) => institution_id) as string[]
}

describe('/institutions/search', () => {
  test('ranks a whole name before its beginning, and that before its words', async () => {
    const found = await search('first platypus bank')
    expect(found.slice(0, 2)).toEqual(['ins_109508', 'ins_129644'])
    expect(found.indexOf('ins_132241')).toBeGreaterThan(1)
  })

  test('finds by id, and by routing number', async () => {
    expect(await search('ins_109512')).toEqual(['ins_109512'])
    expect(await search('101908988')).toEqual(['ins_129571'])
  })

  test('does not mind case, accents and punctuation', async () => {
    expect((await search('us bank'))[0]).toBe('ins_127990')
    expect(await search('TÄTTERSALL')).toEqual(['ins_109510'])
  })

  test('never answers more than ten', async () => {
    expect(await search('p')).toHaveLength(10)
    expect(await search('platypus')).toHaveLength(10)
  })

  test('answers nothing for what nothing is called', async () => {
    expect(await search('nowhere at all')).toEqual([])
    expect(await search('!?')).toEqual([])
    expect(await search('tartan-dominion')).toEqual([])
  })

  test('keeps to countries, products and OAuth', async () => {
    expect(await search('tartan', { country_codes: ['CA'] })).toEqual(['ins_43'])
    expect(await search('tartan', { country_codes: ['US', 'CA'] })).toEqual(['ins_109511', 'ins_43'])
    expect(await search('platypus', { products: ['employment'] })).toEqual(['ins_135842'])
    expect(await search('chase', { options: { oauth: true } })).toEqual(['ins_56'])
    expect(await search('chase', { options: { oauth: false } })).toEqual(['ins_3'])
  })

  test('finds institutions for auth that have another way than Instant Auth, though not in their products', async () => {
    expect(await search('houndstooth', { products: ['auth'] })).toEqual(['ins_109512'])
    const request = { query: 'houndstooth', products: ['auth'], country_codes: ['US'] }
    const { body } = await server.call('/institutions/search', request)
    expect(body.institutions[0].products).not.toContain('auth')
  })

  test('finds institutions that can make a payment, and no others', async () => {
    const { body: recipient } = await server.call('/payment_initiation/recipient/create', {
      name: 'Larkspur Lettings',
      iban: 'GB29NWBK60161331926819',
      bacs: { account: '31926819', sort_code: '601613' },
      address: { street: ['1 Fern Row'], city: 'London', postal_code: 'E1 6AN', country: 'GB' },
    })
    const { recipient_id } = recipient
    const payFor = async (amount: object, fields: object = {}) => {
      const request = { recipient_id, reference: 'Rent', amount, ...fields }
      const { body } = await server.call('/payment_initiation/payment/create', request)
      return { payment_initiation: { payment_id: body.payment_id as string } }
    }
    const everywhere = { country_codes: ['US', 'GB', 'DE'] }
    const findFor = async (options: object) => search('platypus', { ...everywhere, options })
    const pounds = await payFor({ currency: 'GBP', value: 10 })
    expect(await findFor(pounds)).toEqual(['ins_116834'])
    expect(await findFor(await payFor({ currency: 'EUR', value: 10 }))).toEqual(['ins_117181'])
    // The most that a bank says it moves.
    expect(await findFor(await payFor({ currency: 'EUR', value: 100_000 }))).toEqual(['ins_117181'])
    expect(await findFor(await payFor({ currency: 'EUR', value: 100_000.01 }))).toEqual([])
    const schedule = { interval: 'MONTHLY', interval_execution_day: 1, start_date: '2026-04-01' }
    expect(await findFor(await payFor({ currency: 'GBP', value: 10 }, { schedule }))).toEqual(['ins_116834'])
    const { body: consent } = await server.call('/payment_initiation/consent/create', {
      recipient_id,
      reference: 'Savings',
      type: 'SWEEPING',
      constraints: {
        max_payment_amount: { currency: 'GBP', value: 100 },
        periodic_amounts: [{ amount: { currency: 'GBP', value: 300 }, interval: 'MONTH', alignment: 'CALENDAR' }],
      },
    })
    const { consent_id } = consent
    expect(await findFor({ payment_initiation: { consent_id } })).toEqual(['ins_116834'])
    expect(await findFor({ payment_initiation: { payment_id: null, consent_id: null } })).toHaveLength(10)
  })

  test('answers INVALID_FIELD for a payment or a consent that is not the team’s', async () => {
    const { client_id, secrets } = await server.addTeam('Strangers')
    const keys = { client_id, secret: secrets.sandbox }
    const { body: recipient } = await server.post('/payment_initiation/recipient/create', {
      ...keys,
      name: 'Theirs',
      iban: 'GB29NWBK60161331926819',
    })
    const { body: theirs } = await server.post('/payment_initiation/payment/create', {
      ...keys,
      recipient_id: recipient.recipient_id,
      reference: 'Rent',
      amount: { currency: 'EUR', value: 10 },
    })
    expect(theirs.payment_id).toMatch(/^payment-id/)
    for (const payment_initiation of [{ payment_id: theirs.payment_id }, { consent_id: 'consent-id-sandbox-none' }]) {
      const request = { query: 'bank', products: null, country_codes: ['GB'], options: { payment_initiation } }
      const { status, body } = await server.call('/institutions/search', request)
      expect([status, body.error_code]).toEqual([400, 'INVALID_FIELD'])
      expect(body.error_message).toContain('options.payment_initiation.')
    }
  })

  test('adds metadata that is asked for', async () => {
    const options = {
      include_optional_metadata: true,
      include_auth_metadata: null,
      include_payment_initiation_metadata: true,
    }
    const request = { query: 'royal', country_codes: ['GB'], options }
    const [royal] = (await server.call('/institutions/search', request)).body.institutions
    expect(royal.url).toBe('https://royal-bank-of-plaid.example')
    expect(royal.payment_initiation_metadata).toMatchObject({
      supports_payment_consents: true,
      supports_commercial_payment_consents: true,
    })
    expect(royal).not.toHaveProperty('auth_metadata')
  })

  test('answers INVALID_PRODUCT for a product that is none', async () => {
    const request = { query: 'bank', products: ['transactions', 'gold'], country_codes: ['US'] }
    const { status, body } = await server.call('/institutions/search', request)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_PRODUCT' })
    expect(body.error_message).toContain('products.1')
  })

  test('refuses an empty query', async () => {
    const { body } = await server.call('/institutions/search', { query: '', products: null, country_codes: ['US'] })
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD' })
  })
})
