import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const list = (options?: Record<string, unknown>, country_codes = ['US']) =>
  server.call('/institutions/get', {
    count: 500,
    offset: 0,
    country_codes,
    ...(options === undefined ? {} : { options }),
  })
const ids = (body: { institutions: { institution_id: string }[] }) =>
  body.institutions.map(({ institution_id }) => institution_id)

describe('/institutions/get', () => {
  test('answers institutions with null where metadata was not asked for', async () => {
    const { status, body } = await server.call('/institutions/get', { count: 1, offset: 0, country_codes: ['US'] })
    expect(status).toBe(200)
    expect(body.institutions[0]).toEqual({
      institution_id: 'ins_109508',
      name: 'First Platypus Bank',
      products: expect.arrayContaining(['auth', 'transactions']),
      country_codes: ['US'],
      url: null,
      primary_color: null,
      logo: null,
      routing_numbers: ['011401533', '021000021'],
      dtc_numbers: [],
      oauth: false,
      connection_availability: 'SUPPORTED',
    })
  })

  test('cuts pages that together are the whole list, in one order', async () => {
    const whole = await list()
    const pages: string[] = []
    for (let offset = 0; offset < whole.body.total; offset += 7) {
      const { body } = await server.call('/institutions/get', { count: 7, offset, country_codes: ['US'] })
      expect(body.total).toBe(whole.body.total)
      pages.push(...ids(body))
    }
    expect(pages).toEqual(ids(whole.body))
    expect(new Set(pages).size).toBe(whole.body.total)
    const past = await server.call('/institutions/get', { count: 7, offset: whole.body.total, country_codes: ['US'] })
    expect(past.body.institutions).toEqual([])
  })

  test('keeps to the countries that were asked for', async () => {
    expect(ids((await list(undefined, ['CA'])).body)).toEqual(['ins_43'])
    const { body } = await list(undefined, ['GB', 'DE'])
    expect(ids(body)).toEqual(['ins_116834', 'ins_117650', 'ins_117181'])
  })

  test('filters by products, where auth means Instant Auth', async () => {
    expect(ids((await list({ products: ['employment'] })).body)).toEqual(['ins_135842'])
    const { body } = await list({ products: ['auth', 'transactions'] })
    expect(ids(body)).toContain('ins_109508')
    expect(ids(body)).not.toContain('ins_109512')
    expect((await list({ products: null })).body.total).toBe((await list()).body.total)
  })

  test('filters by OAuth', async () => {
    const { body } = await list({ oauth: true })
    expect(ids(body)).toContain('ins_127287')
    expect(body.institutions.every(({ oauth }: { oauth: boolean }) => oauth)).toBe(true)
    expect(ids((await list({ oauth: false })).body)).not.toContain('ins_127287')
  })

  test('filters by routing numbers that an institution has all of, passing over invalid ones', async () => {
    expect(ids((await list({ routing_numbers: ['101908988', '011401533'] })).body)).toEqual(['ins_129571'])
    expect(ids((await list({ routing_numbers: ['101908988', '123'] })).body)).toEqual(['ins_129571'])
    expect(ids((await list({ routing_numbers: ['101908988', '021000021'] })).body)).toEqual([])
    const answer = await list({ routing_numbers: ['123', '011401534'] })
    expect(answer.body).toMatchObject({ error_code: 'INVALID_FIELD' })
  })

  test('adds metadata that is asked for', async () => {
    const wanted = {
      include_optional_metadata: true,
      include_auth_metadata: true,
      include_payment_initiation_metadata: true,
    }
    const { body } = await list(wanted, ['US', 'GB'])
    const find = (id: string) => body.institutions.find((one: { institution_id: string }) => one.institution_id === id)
    const logo = Buffer.from(find('ins_109508').logo, 'base64')
    expect(logo.subarray(1, 4).toString()).toBe('PNG')
    expect([logo.readUInt32BE(16), logo.readUInt32BE(20)]).toEqual([152, 152])
    expect(find('ins_109508').primary_color).toMatch(/^#[0-9a-f]{6}$/)
    expect(find('ins_109508').url).toMatch(/^https:/)
    expect(find('ins_109508').payment_initiation_metadata).toBeNull()
    expect(find('ins_109512').auth_metadata.supported_methods).toMatchObject({
      instant_auth: false,
      instant_match: true,
    })
    expect(find('ins_135842').auth_metadata).toBeNull()
    expect(find('ins_117650').payment_initiation_metadata).toMatchObject({
      supports_sepa_instant: false,
      maximum_payment_amount: { GBP: '100000000' },
    })
  })

  test.each([
    [{ count: 0 }, 'INVALID_FIELD', 'count'],
    [{ count: 501 }, 'INVALID_FIELD', 'count'],
    [{ offset: -1 }, 'INVALID_FIELD', 'offset'],
    [{ country_codes: [] }, 'INVALID_FIELD', 'country_codes'],
    [{ country_codes: ['XX'] }, 'INVALID_FIELD', 'country_codes.0'],
    [{ options: null }, 'INVALID_FIELD', 'options'],
    [{ options: { products: ['gold'] } }, 'INVALID_PRODUCT', 'options.products.0'],
    [{ options: { products: [] } }, 'INVALID_FIELD', 'options.products'],
    [{ options: { include_status: true } }, 'UNKNOWN_FIELDS', 'options.include_status'],
  ])('refuses %j with %s, naming %s', async (change, error_code, name) => {
    const { status, body } = await server.call('/institutions/get', {
      count: 1,
      offset: 0,
      country_codes: ['US'],
      ...change,
    })
    expect(status).toBe(400)
    expect(body.error_code).toBe(error_code)
    expect(body.error_message).toContain(name)
  })

  test('needs count, offset and country_codes', async () => {
    const { body } = await server.call('/institutions/get')
    expect(body.error_code).toBe('MISSING_FIELDS')
    expect(body.error_message).toMatch(/count, offset, country_codes$/)
  })
})
