import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { toCreditDetails } from './credit-details.schema.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/credit_details/get'

describe(path, () => {
  test('tells of the card what Liabilities tells of it', async () => {
    const { access_token } = await server.link({ institution_id: 'ins_109511', initial_products: ['liabilities'] })
    const { status, body } = await server.call(path, { access_token })
    expect(status).toBe(200)
    const { liabilities, accounts, item } = (await server.call('/liabilities/get', { access_token })).body
    expect(body).toMatchObject({ accounts, item })
    expect(body.credit_details).toHaveLength(liabilities.credit.length)
    const [card] = liabilities.credit
    const rate = expect.objectContaining({ apr: expect.any(Number) })
    expect(body.credit_details[0]).toEqual({
      account_id: card.account_id,
      aprs: { balance_transfers: rate, cash_advances: rate, purchases: rate },
      last_payment_amount: card.last_payment_amount,
      last_payment_date: card.last_payment_date,
      last_statement_balance: card.last_statement_balance,
      last_statement_date: card.last_statement_issue_date,
      minimum_payment_amount: card.minimum_payment_amount,
      next_bill_due_date: card.next_payment_due_date,
    })
  })

  test('gives the Item Liabilities with the first call', async () => {
    const { access_token } = await server.link()
    expect((await server.call(path, { access_token })).body.item.products).toEqual(['transactions', 'liabilities'])
  })

  test('leaves out rates that the card does not have', () => {
    const card = {
      account_id: 'a',
      aprs: [
        {
          apr_percentage: 15.24,
          apr_type: 'purchase_apr',
          balance_subject_to_apr: 1562.32,
          interest_charge_amount: null,
        },
        { apr_percentage: 29.99, apr_type: 'penalty_apr', balance_subject_to_apr: null, interest_charge_amount: null },
      ],
      is_overdue: false,
      last_payment_amount: 168.25,
      last_payment_date: '2026-02-20',
      last_statement_issue_date: '2026-02-28',
      last_statement_balance: 1708.77,
      minimum_payment_amount: 20,
      next_payment_due_date: '2026-03-28',
    } as const
    expect(toCreditDetails([{ ...card, aprs: [...card.aprs] }])[0]?.aprs).toEqual({
      balance_transfers: null,
      cash_advances: null,
      purchases: { apr: 15.24, balance_subject_to_apr: 1562.32, interest_charge_amount: null },
    })
    expect(toCreditDetails([{ ...card, aprs: [], account_id: null }])).toEqual([])
  })

  test('answers NO_LIABILITY_ACCOUNTS where there is no debt', async () => {
    const user = { override_accounts: [{ type: 'depository', subtype: 'checking' }] }
    const options = { override_username: 'user_custom', override_password: JSON.stringify(user) }
    const { access_token } = await server.link({ options })
    expect((await server.call(path, { access_token })).body.error_code).toBe('NO_LIABILITY_ACCOUNTS')
  })

  test('answers PRODUCT_NOT_READY when the bank no longer lets us in before there was any data', async () => {
    const { access_token } = await server.link({ initial_products: ['auth'] })
    // The login ends with this day: that job and the first update are due together.
    server.clock.advance(30 * 86_400_000)
    expect((await server.call(path, { access_token })).body.error_code).toBe('PRODUCT_NOT_READY')
  })
})
