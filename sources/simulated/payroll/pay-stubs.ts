import type { PayStub } from '../../payroll.ts'
import { toDate } from '../civil-date.ts'
import type { Cents, Employment, Salary, Wage } from './employment.ts'
import { toPayrollEmployer } from './employers.ts'
import type { Payday } from './paydays.ts'

const usd = { iso_currency_code: 'USD', unofficial_currency_code: null }

const earningNames: Readonly<Record<string, string>> = {
  'REGULAR PAY': 'Regular pay',
  OVERTIME: 'Overtime',
  'PAID TIME OFF': 'Paid time off',
  BONUS: 'Annual bonus',
}

/**
 * A pay stub for each payday of a year, in order. What the year has brought so far is the sum of what each stub shows, line by
 * line; a line that was there earlier in the year stays on later stubs with nothing for the period.
 */
export function payStubsOf(employment: Employment & { pay: Salary | Wage }, paydays: readonly Payday[]): PayStub[] {
  const year = { earnings: new Map<string, Cents>(), deductions: new Map<string, Cents>(), gross: 0, net: 0 }
  return paydays.map((payday) => {
    for (const { canonical_description, amount } of payday.earnings) add(year.earnings, canonical_description, amount)
    for (const { description, amount } of payday.deductions) add(year.deductions, description, amount)
    year.gross += payday.gross
    year.net += payday.net
    return {
      document_key: `stub/${toDate(payday.pay_day)}`,
      earnings: earningsOf(payday, year.earnings, year.gross),
      deductions: deductionsOf(payday, year.deductions, year.gross - year.net),
      employee: employment.employee,
      employer: toPayrollEmployer(employment.employer),
      net_pay: {
        current_amount: dollars(payday.net),
        description: 'NET PAY',
        ...usd,
        ytd_amount: dollars(year.net),
      },
      pay_period_details: periodOf(employment, payday),
    }
  })
}

function earningsOf({ earnings, gross }: Payday, year: ReadonlyMap<string, Cents>, ytd: Cents): PayStub['earnings'] {
  const hours = earnings.reduce((sum, line) => sum + Math.round((line.hours ?? 0) * 100), 0) / 100
  return {
    breakdown: [...year].map(([canonical_description, ytd_amount]) => {
      const line = earnings.find((one) => one.canonical_description === canonical_description)
      return {
        canonical_description,
        current_amount: dollars(line?.amount ?? 0),
        description: earningNames[canonical_description]!,
        hours: line?.hours ?? null,
        rate: line?.rate == null ? null : dollars(line.rate),
        ...usd,
        ytd_amount: dollars(ytd_amount),
      }
    }),
    total: { current_amount: dollars(gross), hours, ...usd, ytd_amount: dollars(ytd) },
  }
}

function deductionsOf(
  { deductions, gross, net }: Payday,
  year: ReadonlyMap<string, Cents>,
  ytd: Cents,
): PayStub['deductions'] {
  return {
    breakdown: [...year].map(([description, ytd_amount]) => ({
      current_amount: dollars(deductions.find((line) => line.description === description)?.amount ?? 0),
      description,
      ...usd,
      ytd_amount: dollars(ytd_amount),
    })),
    total: { current_amount: dollars(gross - net), ...usd, ytd_amount: dollars(ytd) },
  }
}

function periodOf({ pay }: Employment & { pay: Salary | Wage }, payday: Payday): PayStub['pay_period_details'] {
  let left = payday.net
  const distribution_breakdown = pay.deposits.map(({ share, ...account }, index) => {
    const amount = index === pay.deposits.length - 1 ? left : Math.round(payday.net * share)
    left -= amount
    return { ...account, current_amount: dollars(amount), ...usd }
  })
  return {
    pay_amount: dollars(payday.net),
    distribution_breakdown,
    end_date: toDate(payday.end),
    gross_earnings: dollars(payday.gross),
    ...usd,
    pay_date: toDate(payday.pay_day),
    pay_frequency: pay.frequency,
    pay_basis: pay.basis,
    start_date: toDate(payday.start),
  }
}

function add(sums: Map<string, Cents>, key: string, amount: Cents): void {
  sums.set(key, (sums.get(key) ?? 0) + amount)
}

/** Cents as the wire shows them. One division of integers: the nearest number to two decimals. */
export function dollars(cents: Cents): number {
  return cents / 100
}
