import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkCustom } from './testing/custom-debts.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const path = '/liabilities/get'

describe(path, () => {
  test('answers the documented debts of user_good', async () => {
    const { access_token } = await server.link({ initial_products: ['liabilities'] })
    const { status, body } = await server.call(path, { access_token })
    expect(status).toBe(200)
    const idOf = (mask: string) =>
      body.accounts.find((account: { mask: string }) => account.mask === mask).account_id as string
    const { credit, student, mortgage } = body.liabilities
    expect(credit[0]).toEqual({
      account_id: idOf('3333'),
      aprs: [
        {
          apr_percentage: 15.24,
          apr_type: 'balance_transfer_apr',
          balance_subject_to_apr: 1562.32,
          interest_charge_amount: 130.22,
        },
        { apr_percentage: 27.95, apr_type: 'cash_apr', balance_subject_to_apr: 56.22, interest_charge_amount: 14.81 },
        {
          apr_percentage: 12.5,
          apr_type: 'purchase_apr',
          balance_subject_to_apr: 157.01,
          interest_charge_amount: 25.66,
        },
        { apr_percentage: 0, apr_type: 'special', balance_subject_to_apr: 1000, interest_charge_amount: 0 },
      ],
      is_overdue: false,
      last_payment_amount: 168.25,
      last_payment_date: '2019-05-22',
      last_statement_issue_date: '2019-05-28',
      last_statement_balance: 1708.77,
      minimum_payment_amount: 20,
      next_payment_due_date: '2020-05-28',
    })
    expect(student).toMatchObject([
      {
        account_id: idOf('7777'),
        account_number: '4277075694',
        expected_payoff_date: '2032-07-28',
        guarantor: 'DEPT OF ED',
        interest_rate_percentage: 5.25,
        loan_name: 'Consolidation',
        loan_status: { type: 'repayment' },
        minimum_payment_amount: 25,
        origination_date: '2002-08-28',
        origination_principal_amount: 25000,
        outstanding_interest_amount: 6227.36,
        pslf_status: { payments_made: 200, payments_remaining: 160 },
        repayment_plan: { type: 'standard' },
        sequence_number: '1',
      },
    ])
    expect(mortgage).toMatchObject([
      {
        account_id: idOf('8888'),
        account_number: '3120194154',
        escrow_balance: 3141.54,
        has_pmi: true,
        interest_rate: { percentage: 3.99, type: 'fixed' },
        loan_term: '30 year',
        loan_type_description: 'conventional',
        maturity_date: '2045-07-31',
        next_monthly_payment: 3141.54,
        origination_date: '2015-08-01',
        origination_principal_amount: 425000,
        past_due_amount: 2304,
      },
    ])
    expect(body.item.products).toEqual(['liabilities'])
  })

  test('answers the accounts that are asked for; kinds without a debt are null', async () => {
    const { access_token } = await server.link({ initial_products: ['liabilities'] })
    const { body: all } = await server.call(path, { access_token })
    const [{ account_id }] = all.liabilities.student
    const { body } = await server.call(path, { access_token, options: { account_ids: [account_id] } })
    expect(body.accounts.map((account: { account_id: string }) => account.account_id)).toEqual([account_id])
    expect(body.liabilities).toEqual({ credit: null, mortgage: null, student: all.liabilities.student })
    const wrong = await server.call(path, { access_token, options: { account_ids: ['nope'] } })
    expect(wrong).toMatchObject({
      status: 400,
      body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCOUNT_ID' },
    })
  })

  test('adds the product to an Item that was linked without it, and waits for the bank', async () => {
    const { access_token } = await server.link({ initial_products: ['transactions'] })
    const { body } = await server.call(path, { access_token })
    expect(body.item.products).toEqual(['transactions', 'liabilities'])
    expect(body.liabilities.credit).toHaveLength(2)
  })

  test('follows what a custom user’s JSON says of a card and a loan', async () => {
    const { access_token } = await linkCustom(server, [
      {
        type: 'credit',
        subtype: 'credit card',
        starting_balance: 1245.67,
        transactions: [
          {
            date_transacted: '2026-03-05',
            date_posted: '2026-03-05',
            amount: 45.67,
            description: 'Shell',
            currency: 'USD',
          },
          {
            date_transacted: '2026-03-02',
            date_posted: '2026-03-02',
            amount: -300,
            description: 'Payment',
            currency: 'USD',
          },
        ],
        liability: {
          type: 'credit',
          purchase_apr: 16.99,
          special_apr: 0,
          minimum_payment_amount: 35,
          is_overdue: true,
        },
      },
      {
        type: 'loan',
        subtype: 'student',
        starting_balance: 8000,
        liability: {
          type: 'student',
          origination_date: '2022-01-15',
          principal: 10000,
          nominal_apr: 6,
          repayment_model: { type: 'standard', non_repayment_months: 6, repayment_months: 120 },
          is_overdue: true,
          loan_name: 'Direct',
          repayment_plan_type: 'interest only',
          loan_status: { type: 'delinquent', end_date: '2030-01-01' },
          servicer_address: { data: { street: '1 Way', city: 'X', region: 'CA', postal_code: '90000', country: 'US' } },
        },
      },
    ])
    const { status, body } = await server.call(path, { access_token })
    expect(status).toBe(200)
    const { credit, student } = body.liabilities
    expect(credit[0]).toMatchObject({
      is_overdue: true,
      last_payment_amount: 300,
      last_payment_date: '2026-03-02',
      last_statement_issue_date: '2026-02-28',
      // Owed today, without what was spent since and with what was paid since.
      last_statement_balance: 1500,
      minimum_payment_amount: 35,
      // The payment of the statement before: that of the latest is not due yet.
      next_payment_due_date: '2026-02-22',
    })
    const rates = credit[0].aprs.map((apr: { apr_type: string; apr_percentage: number }) => [
      apr.apr_type,
      apr.apr_percentage,
    ])
    expect(rates).toEqual([
      ['balance_transfer_apr', 15.24],
      ['cash_apr', 27.95],
      ['purchase_apr', 16.99],
      ['special', 0],
    ])
    expect(student[0]).toMatchObject({
      is_overdue: true,
      interest_rate_percentage: 6,
      origination_principal_amount: 10000,
      // What pays 10 000 back in 120 months at half a percent a month, and the interest of the six months before.
      minimum_payment_amount: 113.52,
      next_payment_due_date: '2026-02-15',
      last_payment_date: '2026-01-15',
      expected_payoff_date: '2032-07-15',
      loan_name: 'Direct',
      loan_status: { type: 'delinquent', end_date: '2030-01-01' },
      repayment_plan: { type: 'interest only' },
      servicer_address: { street: '1 Way', city: 'X' },
    })
  })

  test('adds unpaid interest to the principal where a custom user says so, and expects nothing while it need not be paid', async () => {
    const loan = {
      type: 'student',
      origination_date: '2025-03-15',
      principal: 10_000,
      nominal_apr: 6,
      repayment_model: { type: 'standard', non_repayment_months: 24, repayment_months: 120 },
    }
    const { access_token } = await linkCustom(
      server,
      [
        loan,
        { ...loan, interest_capitalization_grace_period_months: 6 },
        { ...loan, loan_status: { type: 'deferment' } },
      ].map((liability) => ({ type: 'loan', subtype: 'student', starting_balance: 10_000, liability })),
    )
    const { body } = await server.call(path, { access_token })
    expect(body.liabilities.student).toMatchObject([
      {
        loan_status: { type: 'in grace', end_date: '2027-03-15' },
        outstanding_interest_amount: 650,
        next_payment_due_date: '2027-04-15',
      },
      { loan_status: { type: 'in grace' }, outstanding_interest_amount: 53.06 },
      { loan_status: { type: 'deferment' }, next_payment_due_date: null },
    ])
  })

  test('keeps debts encrypted', async () => {
    const { access_token, item_id } = await server.link({ initial_products: ['liabilities'] })
    expect((await server.call(path, { access_token })).status).toBe(200)
    const rows = await server.house.store.db
      .selectFrom('liabilities')
      .selectAll()
      .where('item_id', '=', item_id)
      .execute()
    expect(rows).toHaveLength(4)
    expect(JSON.stringify(rows)).not.toContain('4277075694')
  })

  test('answers NO_LIABILITY_ACCOUNTS where there is none, on the Item or among those asked for', async () => {
    const none = { status: 400, body: { error_type: 'ITEM_ERROR', error_code: 'NO_LIABILITY_ACCOUNTS' } }
    const { access_token } = await linkCustom(server, [{ type: 'depository', subtype: 'checking' }])
    expect(await server.call(path, { access_token })).toMatchObject(none)
    const good = await server.link({ initial_products: ['liabilities'] })
    const { body } = await server.call('/accounts/get', { access_token: good.access_token })
    const account_ids = [body.accounts[0].account_id]
    const checking = await server.call(path, { access_token: good.access_token, options: { account_ids } })
    expect(checking).toMatchObject(none)
    expect(checking.body.error_message).toContain('none of the accounts that were asked for')
  })

  test('answers PRODUCT_NOT_READY when the bank no longer lets us in before there was any data', async () => {
    const { access_token } = await server.link({ initial_products: ['auth'] })
    // The login ends with this day: that job and the first update are due together.
    server.clock.advance(30 * 86_400_000)
    const { status, body } = await server.call(path, { access_token })
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'PRODUCT_NOT_READY' })
    expect((await server.call(path, { access_token })).body.error_code).toBe('ITEM_LOGIN_REQUIRED')
  })
})
