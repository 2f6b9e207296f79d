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

  test('finds institutions that can make a payment', async () => {
    const options = { payment_initiation: { payment_id: 'payment-id-sandbox-1' } }
    expect(await search('platypus', { country_codes: ['US', 'GB'], options })).toEqual(['ins_116834'])
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
