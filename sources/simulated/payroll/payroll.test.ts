import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BankPayroll, PayrollAccount, PayStub } from '../../payroll.ts'
import { simulatedBanks } from '../index.ts'
import { employers, PAYROLL_PROVIDER } from './employers.ts'
import { payPeriods } from './pay-calendar.ts'
import { toDate, toDay, weekdayOf } from '../civil-date.ts'

const banks = simulatedBanks()

interface Look {
  username?: string
  password?: string
  connected_on?: string
  today?: string
  seed?: string
  institution_id?: string
}

async function look({
  username = 'user_good',
  password = 'pass_good',
  connected_on = '2026-03-15',
  today = connected_on,
  seed = '1',
  institution_id = PAYROLL_PROVIDER,
}: Look = {}): Promise<BankPayroll | undefined> {
  const at = (day: string) => ({ now_ms: Date.parse(day), today: day })
  const moment = at(connected_on)
  const step = banks.connect({ institution_id, username, password, mfa_answers: [], moment, seed, is_headless: true })
  if (step.step !== 'connected') throw new Error(JSON.stringify(step))
  return (await banks.fetch(step.connection, at(today))).payroll
}

const cents = (amount: number | null) => Math.round((amount ?? 0) * 100)
const sum = (amounts: readonly (number | null)[]) => amounts.reduce((all: number, amount) => all + cents(amount), 0)

/** What each stub and each form must add up to. */
function expectSums({ pay_stubs, w2s }: PayrollAccount): void {
  for (const { earnings, deductions, net_pay, pay_period_details } of pay_stubs) {
    for (const part of ['current_amount', 'ytd_amount'] as const) {
      expect(sum(earnings.breakdown.map((line) => line[part]))).toBe(cents(earnings.total[part]))
      expect(sum(deductions.breakdown.map((line) => line[part]))).toBe(cents(deductions.total[part]))
      expect(cents(earnings.total[part]) - cents(deductions.total[part])).toBe(cents(net_pay[part]))
      expect(cents(net_pay[part])).toBeGreaterThan(0)
    }
    expect(pay_period_details.gross_earnings).toBe(earnings.total.current_amount)
    expect(sum(pay_period_details.distribution_breakdown.map((line) => line.current_amount))).toBe(
      cents(pay_period_details.pay_amount),
    )
  }
  for (const year of new Set(pay_stubs.map(yearOf))) expectYear(pay_stubs.filter((stub) => yearOf(stub) === year))
  for (const w2 of w2s) {
    // The last stub of the year says what the form says.
    const last = pay_stubs.find((stub) => yearOf(stub) === w2.tax_year)
    if (last === undefined) continue
    const withheld = last.deductions.breakdown.find(({ description }) => description === 'FEDERAL INCOME TAX')
    expect(cents(Number(w2.federal_income_tax_withheld))).toBe(cents(withheld?.ytd_amount ?? 0))
  }
}

/** From stub to stub, the year grows by what the newer one shows. @param newestFirst stubs of one year */
function expectYear(newestFirst: readonly PayStub[]): void {
  newestFirst.slice(0, -1).forEach((stub, index) => {
    const before = newestFirst[index + 1]!
    expect(cents(stub.earnings.total.ytd_amount)).toBe(
      cents(before.earnings.total.ytd_amount) + cents(stub.earnings.total.current_amount),
    )
    for (const line of stub.deductions.breakdown) {
      const earlier = before.deductions.breakdown.find(({ description }) => description === line.description)
      expect(cents(line.ytd_amount)).toBe(cents(earlier?.ytd_amount ?? 0) + cents(line.current_amount))
    }
  })
}

const yearOf = (stub: PayStub) => stub.pay_period_details.pay_date!.slice(0, 4)

describe('the payroll of a test user', () => {
  test('user_good has a job, and a sideline with tax forms', async () => {
    const { accounts } = (await look())!
    const [job, sideline] = accounts
    expect(job).toMatchObject({
      rate_of_pay: { pay_rate: 'ANNUAL', pay_amount: 83467.73 },
      pay_frequency: 'BIWEEKLY',
      employment: { status: 'ACTIVE', start_date: '2021-03-16', end_date: null, title: 'Textile Designer' },
    })
    expect(job!.pay_stubs).toHaveLength(26)
    expect(job!.w2s.map(({ tax_year }) => tax_year)).toEqual(['2025', '2024'])
    expect(sideline!.pay_stubs).toEqual([])
    const forms = sideline!.form1099s
    expect(forms.map(({ form_1099_type, tax_year }) => `${form_1099_type} ${tax_year}`)).toEqual([
      'FORM_1099_TYPE_MISC 2025',
      'FORM_1099_TYPE_K 2025',
      'FORM_1099_TYPE_MISC 2024',
      'FORM_1099_TYPE_K 2024',
    ])
    expect(sum(forms[1]!.monthly_amounts!)).toBe(cents(forms[1]!.gross_amount!))
    expect(await look({ username: 'test-good', password: 'test' })).toEqual({ accounts })
  })

  test('is paid by the hour, with overtime, where that is so', async () => {
    const [job] = (await look({ username: 'user_ewa_user' }))!.accounts
    const lines = job!.pay_stubs.flatMap(({ earnings }) => earnings.breakdown)
    const overtime = lines.find((line) => line.canonical_description === 'OVERTIME' && line.hours !== null)!
    expect(cents(overtime.current_amount)).toBe(Math.round(overtime.hours! * cents(overtime.rate)))
    expect(job!.rate_of_pay).toEqual({ pay_rate: 'HOURLY', pay_amount: 20.49 })
    expect(job!.pay_stubs).toHaveLength(52)
  })

  test('a bank tells nothing of pay', async () => {
    expect(await look({ institution_id: 'ins_109508' })).toBeUndefined()
  })

  test('whoever is paid: sums add up, on every day and with every seed', async () => {
    const day = fc.integer({ min: toDay('2019-01-01'), max: toDay('2032-12-31') }).map(toDate)
    const username = fc.constantFrom('user_good', 'user_yuppie', 'user_ewa_user', 'user_credit_bonus', 'user_prism_3')
    await fc.assert(
      fc.asyncProperty(username, day, fc.string({ maxLength: 8 }), async (name, connected_on, seed) => {
        const { accounts } = (await look({ username: name, connected_on, seed }))!
        for (const account of accounts) expectSums(account)
      }),
      { numRuns: 60 },
    )
  })

  test('a later day adds stubs in front, and changes none', async () => {
    const day = fc.integer({ min: 0, max: 400 })
    await fc.assert(
      fc.asyncProperty(day, async (later) => {
        const today = toDate(toDay('2026-03-15') + later)
        const stubs = async (on: string) => (await look({ today: on }))!.accounts[0]!.pay_stubs
        const [before, after] = [await stubs('2026-03-15'), await stubs(today)]
        const kept = before.filter(({ document_key }) => after.some((stub) => stub.document_key === document_key))
        expect(after.slice(after.length - kept.length)).toEqual(kept)
        expect(after.every((stub) => stub.pay_period_details.pay_date! <= today)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('a high salary stops paying social security', async () => {
    const [job] = (await look({ username: 'user_yuppie', connected_on: '2027-02-15' }))!.accounts
    const last = job!.pay_stubs.find((stub) => yearOf(stub) === '2026')!
    const line = last.deductions.breakdown.find(({ description }) => description === 'SOCIAL SECURITY EMPLOYEE TAX')!
    expect(line.current_amount).toBe(0)
    expect(job!.w2s[0]).toMatchObject({ tax_year: '2026', social_security_wages: '168600.00' })
    expect(cents(line.ytd_amount)).toBeCloseTo(168_600_00 * 0.062, -2)
  })
})

test('pay periods follow each other without a gap and are paid on workdays', () => {
  const rhythm = fc.constantFrom('WEEKLY', 'BIWEEKLY', 'SEMI_MONTHLY', 'MONTHLY')
  fc.assert(
    fc.property(rhythm, fc.integer({ min: 7000, max: 24000 }), fc.integer({ min: 0, max: 800 }), (name, from, days) => {
      const periods = payPeriods(name, from, from + days)
      periods.slice(1).forEach(({ start }, index) => expect(start).toBe(periods[index]!.end + 1))
      for (const { start, end, pay_day } of periods) {
        expect(start).toBeLessThan(end)
        expect(weekdayOf(pay_day)).toBeLessThanOrEqual(4)
        expect(pay_day).toBeGreaterThanOrEqual(from)
        expect(pay_day).toBeLessThanOrEqual(from + days)
      }
      if (days > 31) expect(periods.length).toBeGreaterThan(0)
    }),
  )
})

test('every employer has a name and an id of its own, and the payroll provider', () => {
  expect(new Set(employers.map(({ employer_id }) => employer_id)).size).toBe(employers.length)
  expect(new Set(employers.map(({ name }) => name)).size).toBe(employers.length)
  for (const { institution_id } of employers) {
    expect(banks.institutions.find((bank) => bank.institution_id === institution_id)?.products).toContain('employment')
  }
})

describe('custom users', () => {
  const custom = (income: unknown, rest: Look = {}) =>
    look({
      username: 'user_custom',
      password: JSON.stringify({ override_accounts: [{ type: 'payroll', subtype: 'payroll', income }] }),
      ...rest,
    })

  test('show the pay stubs of their JSON, newest first, with sums of what is listed', async () => {
    const stub = (pay_day: string, overtime: number) => ({
      employee: { name: 'Ada Bobbin', address: { city: 'Reno', region: 'NV' }, marital_status: 'married' },
      employer: { name: 'Bobbin Works' },
      income_breakdown: [
        { type: 'regular', rate: 20, hours: 40, total: 800 },
        { type: 'overtime', rate: 30, hours: overtime, total: 30 * overtime },
      ],
      pay_period_details: { start_date: '2026-02-01', end_date: '2026-02-14', pay_day, check_amount: 700.1 },
    })
    const bank = { institution_id: 'ins_109508' }
    const { accounts } = (await custom({ paystubs: [stub('2026-02-20', 0.1), stub('2026-03-06', 0.2)] }, bank))!
    expect(accounts).toHaveLength(1)
    const [newest, older] = accounts[0]!.pay_stubs
    expect(older!.pay_period_details).toMatchObject({ pay_date: '2026-02-20', gross_earnings: 803 })
    expect(newest).toMatchObject({
      earnings: { total: { current_amount: 806, hours: 40.2, ytd_amount: null } },
      deductions: { breakdown: [], total: { current_amount: null } },
      employee: { name: 'Ada Bobbin', marital_status: 'MARRIED', address: { city: 'Reno', street: null } },
      net_pay: { current_amount: 700.1 },
      pay_period_details: { pay_amount: 700.1, pay_date: '2026-03-06' },
    })
    expect(newest!.earnings.breakdown[1]).toMatchObject({ canonical_description: 'OVERTIME', hours: 0.2, rate: 30 })
    expect(accounts[0]).toMatchObject({
      rate_of_pay: { pay_rate: 'HOURLY', pay_amount: 20 },
      employment: { status: 'ACTIVE', start_date: '2026-02-01', employer: { name: 'Bobbin Works' }, title: null },
    })
  })

  test('show forms as text, whatever their boxes are', async () => {
    const w2 = { tax_year: 2025, wages_tips_other_comp: 1000.5, statutory_employee: true, retirement_plan: false }
    const states = [{ state: 'UT', state_wages_tips: 200 }]
    const { accounts } = (await custom({ w2s: [{ ...w2, state_and_local_wages: states }, { tax_year: '2024' }] }))!
    expect(accounts[0]!.w2s[0]).toMatchObject({
      tax_year: '2025',
      wages_tips_other_comp: '1000.5',
      statutory_employee: 'CHECKED',
      retirement_plan: null,
      state_and_local_wages: [{ state: 'UT', state_wages_tips: '200', local_wages_tips: null }],
    })
    expect(accounts[0]).toMatchObject({ employment: null, pay_stubs: [] })
  })

  test('have left where no pay stub is recent', async () => {
    const period = { start_date: '2025-04-01', end_date: '2025-04-12', pay_date: '2025-04-15' }
    const stub = {
      employer: { name: 'Toys' },
      pay_period_details: { ...period, pay_frequency: 'PAY_FREQUENCY_WEEKLY' },
    }
    const [account] = (await custom({ paystubs: [stub] }))!.accounts
    expect(account!.employment).toMatchObject({ status: 'INACTIVE', end_date: '2025-04-12' })
    expect(account!.pay_frequency).toBe('WEEKLY')
  })

  test('without a payroll account have no pay', async () => {
    expect(await look({ username: 'user_custom', password: '{}' })).toBeUndefined()
  })

  test('with pay data of a wrong shape are refused', async () => {
    await expect(custom({ paystubs: [{ pay_period_details: { pay_date: 'soon' } }] })).rejects.toThrow(
      'INVALID_CREDENTIALS',
    )
  })
})
