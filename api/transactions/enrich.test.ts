import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { enrich } from './enrich.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/transactions/enrich'
const row = { id: 'row', amount: 12.5, direction: 'OUTFLOW', iso_currency_code: 'USD' }

/** What is found in one text. */
async function read(description: string, more: Record<string, unknown> = {}, rest: Record<string, unknown> = {}) {
  const { status, body } = await server.call(path, {
    account_type: 'depository',
    transactions: [{ ...row, description, ...more }],
    ...rest,
  })
  expect(body.error_message ?? '').toBe('')
  expect(status).toBe(200)
  return body.enriched_transactions[0].enrichments
}

describe(path, () => {
  test('answers its own examples', async () => {
    for (const { request, response } of enrich.examples) {
      const { body } = await server.call(path, request)
      expect(body).toMatchObject(response as object)
    }
  })

  test('names brands through processors, marketplaces, cut fields and misprints', async () => {
    for (const [description, merchant_name, others] of [
      ['SQ *BLUE BOTTLE COFFEE 4471', 'Blue Bottle Coffee', [['Square', 'payment_terminal']]],
      ['PAYPAL *SPOTIFY 402-935-7733 NY', 'Spotify', [['PayPal', 'payment_app']]],
      ['GRUBHUB*CHIPOTLE GRUBHUB.COM NY', 'Chipotle', [['Grubhub', 'marketplace']]],
      ['CHECKCARD 0917 STARBCKS 8812 RENO NV', 'Starbucks', []],
      ['BURGERKIN 10442', 'Burger King', []],
    ] as const) {
      const { merchant_name: name, counterparties, entity_id, website } = await read(description)
      expect(name).toBe(merchant_name)
      expect(counterparties[0]).toMatchObject({ name: merchant_name, type: 'merchant', entity_id, website })
      expect(counterparties.slice(1).map((party: Record<string, string>) => [party['name'], party['type']])).toEqual(
        others,
      )
    }
  })

  test('a shop that nobody knows is its cleaned text, without an id', async () => {
    expect(await read('TST* THE GILDED FORK CHARLESTON SC')).toMatchObject({
      merchant_name: 'The Gilded Fork',
      entity_id: null,
      logo_url: null,
      website: null,
      counterparties: [
        { name: 'The Gilded Fork', confidence_level: 'LOW' },
        { name: 'Toast', confidence_level: 'VERY_HIGH' },
      ],
      location: { city: 'Charleston', region: 'SC', country: 'US' },
    })
  })

  test('what the app knows of the place goes before the text', async () => {
    const location = { city: 'Brooklyn', region: 'NY', address: '5 Hoyt St', postal_code: '11201' }
    const { location: found } = await read('PEETS 00217 BERKELEY CA', { location })
    expect(found).toEqual({ ...location, country: 'US', lat: null, lon: null, store_number: '00217' })
  })

  test('a merchant code decides where the text does not', async () => {
    const { personal_finance_category: without } = await read('QXR 11')
    expect(without.confidence_level).toBe('LOW')
    const { personal_finance_category } = await read('QXR 11', { mcc: '0742' })
    expect(personal_finance_category).toMatchObject({
      detailed: 'MEDICAL_VETERINARY_SERVICES',
      confidence_level: 'HIGH',
    })
    expect((await read('COSTCO WHSE #0482', { mcc: '5542' })).personal_finance_category.detailed).toBe(
      'TRANSPORTATION_GAS',
    )
    // What every object has is no code.
    for (const mcc of ['constructor', '__proto__', '']) {
      expect((await read('QXR 11', { mcc })).personal_finance_category).toEqual(without)
    }
  })

  test('the same text means different things both ways', async () => {
    const inflow = await read('UBER USA EDI PAYMNT', { direction: 'INFLOW' })
    expect(inflow.personal_finance_category.detailed).toBe('INCOME_GIG_ECONOMY')
    const outflow = await read('UBER USA EDI PAYMNT')
    expect(outflow.personal_finance_category.detailed).toBe('TRANSPORTATION_TAXIS_AND_RIDE_SHARES')
  })

  test('pay comes from an employer, a check has a number', async () => {
    const pay = await read('NORTHWIND TRADERS DES:PAYROLL ID:991', { direction: 'INFLOW' })
    expect(pay.counterparties).toMatchObject([{ name: 'Northwind Traders', type: 'income_source' }])
    expect(await read('CHECK # 1042')).toMatchObject({ check_number: '1042', merchant_name: null, counterparties: [] })
  })

  test('a payment into a credit account pays it off; a transaction’s own type goes first', async () => {
    const payment = { direction: 'INFLOW' }
    const onCard = await read('INTERNET PYMT 0091', payment, { account_type: 'credit' })
    expect(onCard.personal_finance_category.detailed).toBe('LOAN_PAYMENTS_CREDIT_CARD_PAYMENT')
    const elsewhere = await read(
      'INTERNET PYMT 0091',
      { ...payment, account_type: 'depository' },
      { account_type: 'credit' },
    )
    expect(elsewhere.personal_finance_category.primary).not.toBe('LOAN_PAYMENTS')
  })

  test('categories come in the taxonomy that is asked for', async () => {
    const options = { personal_finance_category_version: 'v1', include_legacy_category: true }
    const pay = await read('ACME PAYROLL', { direction: 'INFLOW' }, { options })
    expect(pay.personal_finance_category).toMatchObject({ detailed: 'INCOME_WAGES', version: 'v1' })
    expect(pay).toMatchObject({ legacy_category_id: '21009000', legacy_category: ['Transfer', 'Payroll'] })
    const plain = await read('ACME PAYROLL', { direction: 'INFLOW' })
    expect(plain.personal_finance_category).toMatchObject({ detailed: 'INCOME_SALARY', version: 'v2' })
    expect(plain).not.toHaveProperty('legacy_category')
  })

  test('pictures of categories are those of the taxonomy, here and in /transactions/sync', async () => {
    const icon = (primary: string) => `https://plaid-category-icons.plaid.com/PFC_${primary}.png`
    const advance = 'EARNIN ADVANCE'
    const options = { personal_finance_category_version: 'v1' }
    const enriched = await read(advance, { direction: 'INFLOW' }, { options })
    expect(enriched.personal_finance_category_icon_url).toBe(icon('TRANSFER_IN'))
    const { access_token } = await server.link({
      options: { override_username: 'user_transactions_dynamic', override_password: 'any' },
    })
    const [date_transacted, date_posted] = ['2026-03-14', '2026-03-14']
    const made = { date_transacted, date_posted, amount: -123.45, description: advance }
    await server.call('/sandbox/transactions/create', { access_token, transactions: [made] })
    const find = async (version?: object) => {
      const { body } = await server.call('/transactions/sync', { access_token, count: 500, options: version ?? {} })
      return body.added.find(({ amount }: { amount: number }) => amount === -123.45)
    }
    expect(await find()).toMatchObject({
      personal_finance_category: { primary: 'LOAN_DISBURSEMENTS' },
      personal_finance_category_icon_url: icon('OTHER'),
    })
    expect(await find(options)).toMatchObject({
      personal_finance_category: { primary: 'TRANSFER_IN' },
      personal_finance_category_icon_url: icon('TRANSFER_IN'),
    })
  })

  test('sends back what the app knows a transaction by', async () => {
    const own = { client_user_id: 'u', client_account_id: 'a', account_type: 'credit', account_subtype: 'credit card' }
    const { body } = await server.call(path, {
      account_type: 'depository',
      transactions: [
        { ...row, ...own, id: 'b', description: 'X' },
        { ...row, id: 'a', description: 'Y' },
      ],
    })
    expect(body.enriched_transactions[0]).toMatchObject({ ...own, id: 'b', amount: 12.5, direction: 'OUTFLOW' })
    expect(body.enriched_transactions.map(({ id }: { id: string }) => id)).toEqual(['b', 'a'])
  })

  test('serves a picture for whom it knows, and none for others', async () => {
    const { logo_url, merchant_name } = await read('SHELL OIL 5744')
    expect(merchant_name).toBe('Shell')
    const picture = await fetch(server.url + new URL(logo_url).pathname)
    expect(picture.headers.get('content-type')).toBe('image/png')
    const bytes = Buffer.from(await picture.arrayBuffer())
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([100, 100])
    expect((await fetch(`${server.url}/merchants/nobody/logo.png`)).status).toBe(404)
  })

  test('any text of any direction gets an answer that fits the contract, and the same again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ description: fc.string({ unit: 'grapheme' }), direction: fc.constantFrom('INFLOW', 'OUTFLOW') }),
          {
            maxLength: 20,
          },
        ),
        async (texts) => {
          const transactions = texts.map((text) => ({ ...row, ...text }))
          const [one, other] = await Promise.all([
            server.call(path, { account_type: 'depository', transactions }),
            server.call(path, { account_type: 'depository', transactions }),
          ])
          expect(one.status).toBe(200)
          expect(one.body.enriched_transactions).toHaveLength(texts.length)
          expect(one.body.enriched_transactions).toEqual(other.body.enriched_transactions)
        },
      ),
      { numRuns: 15 },
    )
  })

  test('refuses what it cannot read', async () => {
    const good = { ...row, description: 'X' }
    for (const [body, error_code] of [
      [{ account_type: 'loan', transactions: [good] }, 'INVALID_FIELD'],
      [{ account_type: 'credit', transactions: Array.from({ length: 101 }, () => good) }, 'INVALID_FIELD'],
      [{ account_type: 'credit', transactions: [{ ...good, amount: -1 }] }, 'INVALID_FIELD'],
      [{ account_type: 'credit', transactions: [{ ...good, direction: 'UP' }] }, 'INVALID_FIELD'],
      [{ account_type: 'credit', transactions: [{ ...good, direction: undefined }] }, 'MISSING_FIELDS'],
      [{ account_type: 'credit' }, 'MISSING_FIELDS'],
    ] as const) {
      const answer = await server.call(path, body)
      expect([answer.status, answer.body.error_code]).toEqual([400, error_code])
    }
    const { body } = await server.call(path, { account_type: 'credit', transactions: [] })
    expect(body.enriched_transactions).toEqual([])
  })
})
