import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDate, toDay } from '../civil-date.ts'
import type { LedgerRow } from '../ledger.ts'
import { recognize } from '../merchants/recognize.ts'
import { sum } from '../money.ts'
import { creditLiability } from './credit-liability.ts'
import { progressOf } from './loan-schedule.ts'
import { mortgageLiability } from './mortgage-liability.ts'
import { studentLiability } from './student-liability.ts'

const row = (date: string, amount: number, description: string): LedgerRow => ({
  key: `${date}/${description}`,
  account_key: 'card',
  amount,
  currency: 'USD',
  occurred_on: toDay(date),
  posted_on: toDay(date),
  description,
  appearance: recognize(description, amount),
})

/** Whether a card with 500 owed is overdue. */
const isOverdueOn = (day: string, ...rows: LedgerRow[]): boolean | null =>
  creditLiability({}, 500, rows, toDay(day)).is_overdue

describe('a card', () => {
  test('asks for the balance of its latest statement, whatever happened since', () => {
    const rows = [row('2026-03-10', 80, 'SHOP'), row('2026-03-12', -20, 'REFUND SHOP')]
    const card = creditLiability({}, 560, rows, toDay('2026-03-20'))
    expect(card).toMatchObject({
      last_statement_issue_date: '2026-02-28',
      last_statement_balance: 500,
      minimum_payment_amount: 25,
      next_payment_due_date: '2026-03-25',
      is_overdue: false,
      last_payment_amount: null,
    })
    const purchase = card.aprs.find(({ apr_type }) => apr_type === 'purchase_apr')
    expect(purchase).toMatchObject({ apr_percentage: 12.5, balance_subject_to_apr: 500, interest_charge_amount: 5.21 })
  })

  test('is overdue from the day after the due day until enough is paid; a refund is no payment', () => {
    expect(isOverdueOn('2026-03-25')).toBe(false)
    expect(isOverdueOn('2026-03-26')).toBe(true)
    expect(isOverdueOn('2026-03-26', row('2026-03-26', -25, 'AUTOPAY'))).toBe(false)
    expect(isOverdueOn('2026-03-26', row('2026-03-26', -24.99, 'AUTOPAY'))).toBe(true)
    expect(isOverdueOn('2026-03-26', row('2026-03-26', -100, 'REFUND SHOP'))).toBe(true)
    expect(creditLiability({ is_overdue: false }, 500, [], toDay('2026-03-26')).is_overdue).toBe(false)
  })

  test('that was paid as its terms say, and not as its ledger says, was paid when the statement before was due', () => {
    const card = creditLiability({ last_payment_amount: 250 }, 500, [], toDay('2026-03-20'))
    expect(card).toMatchObject({ last_payment_amount: 250, last_payment_date: '2026-02-22' })
  })

  test('with nothing owed asks for nothing and is never overdue', () => {
    const card = creditLiability({}, -12.5, [], toDay('2026-03-27'))
    expect(card).toMatchObject({
      last_statement_balance: 0,
      minimum_payment_amount: 0,
      is_overdue: false,
      next_payment_due_date: null,
    })
  })

  test('that is said to be overdue was due before today', () => {
    for (const day of ['2026-03-01', '2026-03-25', '2026-03-26']) {
      const { next_payment_due_date } = creditLiability({ is_overdue: true }, 500, [], toDay(day))
      expect(next_payment_due_date).toBe(day === '2026-03-26' ? '2026-03-25' : '2026-02-22')
    }
  })
})

describe('a loan', () => {
  const terms = { principal: 10_000, apr: 6, originated_on: toDay('2022-01-15'), grace_months: 0, payments: 120 }

  test('is paid back exactly: what was paid each year adds up to the principal', () => {
    const aLoan = fc.record({
      principal: fc.integer({ min: 100, max: 50_000_000 }).map((cents) => cents / 100),
      apr: fc.integer({ min: 0, max: 2_000 }).map((hundredths) => hundredths / 100),
      payments: fc.integer({ min: 1, max: 360 }),
      grace_months: fc.integer({ min: 0, max: 60 }),
      capitalizes_after: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(aLoan, (loan) => {
        const originated_on = toDay('2020-05-31')
        const years = Math.ceil((loan.payments + loan.grace_months) / 12) + 1
        const repaid = Array.from({ length: years + 1 }, (_, year) => {
          const progress = progressOf({ ...loan, originated_on }, toDay(`${2020 + year}-12-31`))
          expect(progress.ytd_interest).toBeGreaterThanOrEqual(0)
          return progress.ytd_principal
        })
        const end = progressOf({ ...loan, originated_on }, toDay(`${2020 + years}-12-31`))
        expect(end).toMatchObject({ owed: 0, accrued_interest: 0, next_due: null })
        // Interest that was added to the principal is paid back with it.
        if (loan.capitalizes_after === undefined) expect(sum(...repaid)).toBe(loan.principal)
        else expect(sum(...repaid)).toBeGreaterThanOrEqual(loan.principal)
      }),
      { numRuns: 60 },
    )
  })

  test('knows the payment, the next day, and the end', () => {
    const before = progressOf(terms, toDay('2022-02-14'))
    expect(before).toMatchObject({ payment: 111.02, payments_made: 0, last_due: null, ytd_principal: 0 })
    expect(toDate(before.next_due!)).toBe('2022-02-15')
    const after = progressOf(terms, toDay('2022-02-15'))
    expect(after).toMatchObject({ payments_made: 1, ytd_interest: 50, ytd_principal: 61.02, accrued_interest: 49.69 })
    const done = progressOf(terms, toDay('2032-01-15'))
    expect(done).toMatchObject({ payments_made: 120, next_due: null, accrued_interest: 0 })
    expect(toDate(done.payoff)).toBe('2032-01-15')
  })

  test('of a student goes from grace to repayment to paid in full', () => {
    const [owed_at_login, connected_on] = [10_000, toDay('2026-03-15')]
    const account = { current: 10_000, owed_at_login, account_number: '1234567890', last_payment: null, connected_on }
    const loan = (day: string) =>
      studentLiability(
        { origination_date: '2022-01-15', repayment_model: { non_repayment_months: 6, repayment_months: 12 } },
        { ...account, today: toDay(day) },
      )
    expect(loan('2022-03-01')).toMatchObject({
      loan_status: { type: 'in grace', end_date: '2022-07-15' },
      last_payment_date: null,
      next_payment_due_date: '2022-08-15',
    })
    expect(loan('2022-08-15')).toMatchObject({
      loan_status: { type: 'repayment', end_date: '2023-07-15' },
      last_payment_date: '2022-08-15',
      next_payment_due_date: '2022-09-15',
      pslf_status: { payments_made: 1, payments_remaining: 119 },
    })
    expect(loan('2023-07-15')).toMatchObject({
      loan_status: { type: 'paid in full' },
      next_payment_due_date: null,
      outstanding_interest_amount: 0,
    })
  })

  test('without payments yet runs up interest, which is added to the principal only where its terms say so', () => {
    const waiting = { ...terms, grace_months: 12 }
    const owedOn = (day: string, capitalizes_after?: number) =>
      progressOf({ ...waiting, capitalizes_after }, toDay(day))
    // 50 a month: six whole months, and the one that runs.
    expect(owedOn('2022-07-20')).toMatchObject({ owed: 10_000, accrued_interest: 350 })
    expect(owedOn('2023-01-15')).toMatchObject({ owed: 10_000, payment: 116.02, payments_made: 0 })
    expect(owedOn('2023-02-15')).toMatchObject({ ytd_interest: 55, ytd_principal: 61.02 })
    expect(owedOn('2033-01-15')).toMatchObject({ owed: 0, accrued_interest: 0, next_due: null })
    expect(owedOn('2022-07-20', 3)).toMatchObject({ owed: 10_303.01, accrued_interest: 51.52 })
    expect(owedOn('2022-03-20', 3)).toMatchObject({ owed: 10_000, accrued_interest: 150 })
    expect(owedOn('2033-01-15', 0)).toMatchObject({ owed: 0, next_due: null })
  })

  test.each(['deferment', 'in school', 'consolidated', 'paid in full', 'transferred'])(
    'of a student that is in %s expects no payment',
    (type) => {
      const day = toDay('2026-03-20')
      const account = {
        current: 9_000,
        owed_at_login: 9_000,
        account_number: '1',
        last_payment: null,
        connected_on: day,
        today: day,
      }
      expect(studentLiability({ loan_status: { type } }, account).next_payment_due_date).toBeNull()
      expect(studentLiability({ loan_status: { type: 'forbearance' } }, account).next_payment_due_date).not.toBeNull()
    },
  )

  test('of a student was paid last as the ledger of its account says', () => {
    const day = toDay('2026-03-20')
    const account = { current: 9_000, owed_at_login: 9_000, account_number: '1', connected_on: day, today: day }
    const last_payment = { amount: 250, paid_on: toDay('2026-03-02') }
    const loan = studentLiability({ minimum_payment_amount: 120 }, { ...account, last_payment })
    expect(loan).toMatchObject({
      last_payment_amount: 250,
      last_payment_date: '2026-03-02',
      minimum_payment_amount: 120,
    })
    const overdue = studentLiability({ is_overdue: true }, { ...account, last_payment })
    expect(overdue.last_payment_date).toBe('2026-01-20')
  })

  test('of a student that is overdue has missed the latest payment', () => {
    const day = toDay('2026-03-20')
    const account = {
      current: 9_000,
      owed_at_login: 9_000,
      account_number: '1',
      last_payment: null,
      connected_on: day,
      today: day,
    }
    const loan = studentLiability({ origination_date: '2022-01-15', is_overdue: true }, account)
    expect(loan).toMatchObject({
      is_overdue: true,
      next_payment_due_date: '2026-03-15',
      last_payment_date: '2026-02-15',
    })
  })

  test('without terms of its own began five years before the login, at what leaves today’s debt', () => {
    const day = toDay('2026-03-15')
    const account = {
      current: 25_000,
      owed_at_login: 25_000,
      account_number: '1',
      last_payment: null,
      connected_on: day,
      today: day,
    }
    const { origination_date, origination_principal_amount } = studentLiability({}, account)
    expect(origination_date).toBe('2021-03-15')
    const terms = { apr: 5.25, grace_months: 0, payments: 120, originated_on: toDay('2021-03-15') }
    const { owed } = progressOf({ ...terms, principal: origination_principal_amount! }, day)
    expect(Math.abs(owed - 25_000)).toBeLessThan(1)
    const later = studentLiability({}, { ...account, current: 24_000, today: day + 90 })
    expect(later.origination_principal_amount).toBe(origination_principal_amount)
  })

  test('on a house is told with its next payment and its address', () => {
    const property_address = { street: '1 Way', city: 'X', region: 'NY', postal_code: '1', country: 'US' }
    const [connected_on, today] = [toDay('2026-03-15'), toDay('2026-03-20')]
    const loan = mortgageLiability({
      owed_at_login: 90_000,
      account_number: '1',
      connected_on,
      today,
      property_address,
    })
    expect(loan).toMatchObject({
      origination_date: '2021-03-01',
      origination_principal_amount: expect.closeTo(99_500, -3),
      maturity_date: '2051-03-01',
      next_monthly_payment: expect.closeTo(474, -1),
      last_payment_date: '2026-03-01',
      next_payment_due_date: '2026-04-01',
      past_due_amount: 0,
      property_address,
    })
  })
})
