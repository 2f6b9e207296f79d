import { civilOf, dayOf, type Day } from '../civil-date.ts'
import { randomFamily, type Random } from '../random.ts'
import type { Cents, Employment, Salary, Wage } from './employment.ts'
import { payPeriods, periodsPerYear, type PayPeriod } from './pay-calendar.ts'
import { withhold } from './withholding.ts'

/** One payday, in cents. */
export interface Payday extends PayPeriod {
  earnings: readonly EarningLine[]
  deductions: readonly DeductionLine[]
  gross: Cents
  net: Cents
  /** What the tax form of the year adds up. */
  form: {
    income: Cents
    wages: Cents
    social_security_wages: Cents
    retirement: Cents
  }
}

export interface EarningLine {
  canonical_description: 'REGULAR PAY' | 'OVERTIME' | 'PAID TIME OFF' | 'BONUS'
  amount: Cents
  hours: number | null
  rate: Cents | null
}

export interface DeductionLine {
  description: string
  amount: Cents
}

type PaidEmployment = Employment & { pay: Salary | Wage }

/**
 * The paydays of some calendar years up to a day, in order, by year. What a payday brings is decided by its period and by the
 * year so far, never by the day on which somebody looks.
 */
export function paydaysByYear(employment: PaidEmployment, seed: string, years: readonly number[], today: Day) {
  const family = randomFamily('pay', seed, employment.employer.name, employment.employee.name ?? '')
  return new Map(
    years.map((year) => {
      const last = Math.min(today, dayOf(year, 12, 31))
      const periods = payPeriods(employment.pay.frequency, dayOf(year, 1, 1), last)
      let before: Cents = 0
      const paydays = periods
        .filter(({ start }) => start >= employment.hired_on)
        .map((period): Payday => {
          const payday = payOf(employment, period, before, family.at(period.end))
          before += payday.form.wages
          return payday
        })
      return [year, paydays] as const
    }),
  )
}

function payOf(employment: PaidEmployment, period: PayPeriod, wages_before: Cents, random: Random): Payday {
  const { pay, employee, employer } = employment
  const earnings =
    pay.basis === 'SALARY' ? salaryOf(employment, pay, period, random) : wageOf(employment, pay, period, random)
  const gross = total(earnings)
  const retirement = Math.round(gross * pay.retirement)
  const { medical, dental, vision } = pay.benefits
  const wages = Math.max(0, gross - medical - dental - vision)
  const income = Math.max(0, wages - retirement)
  const taxes = withhold({
    income,
    wages,
    wages_before,
    periods: periodsPerYear[pay.frequency],
    is_married: employee.marital_status === 'MARRIED',
    region: employer.address.region,
  })
  const deductions = [
    { description: 'FEDERAL INCOME TAX', amount: taxes.federal },
    { description: 'SOCIAL SECURITY EMPLOYEE TAX', amount: taxes.social_security },
    { description: 'EMPLOYEE MEDICARE', amount: taxes.medicare },
    { description: `${employer.address.region} STATE INCOME TAX`, amount: taxes.state },
    { description: '401K', amount: retirement },
    { description: 'MEDICAL', amount: medical },
    { description: 'DENTAL', amount: dental },
    { description: 'VISION', amount: vision },
  ].filter(({ amount }) => amount > 0)
  const { social_security_wages } = taxes
  return {
    ...period,
    earnings,
    deductions,
    gross,
    net: gross - total(deductions),
    form: { income, wages, social_security_wages, retirement },
  }
}

/** An amount as it is in a year: that of the year of hire, raised each January since. */
export function raised(first: Cents, { pay, hired_on }: PaidEmployment, year: number): Cents {
  let amount = first
  for (let at = civilOf(hired_on).year; at < year; at += 1) amount = Math.round(amount * (1 + pay.raise))
  return amount
}

function salaryOf(employment: PaidEmployment, pay: Salary, period: PayPeriod, random: Random): EarningLine[] {
  const { year, month, dayOfMonth } = civilOf(period.pay_day)
  const annual = raised(pay.annual, employment, year)
  const part = Math.round(annual / periodsPerYear[pay.frequency])
  const hours = Math.round((2080 / periodsPerYear[pay.frequency]) * 100) / 100
  const days_off = random.chance(0.25) ? random.integer(1, 3) : 0
  const off = Math.round((part * days_off * 8) / hours)
  const isFirstOfMarch = month === 3 && dayOfMonth <= paydayGap[pay.frequency]
  return [
    { canonical_description: 'REGULAR PAY' as const, amount: part - off, hours: hours - days_off * 8, rate: null },
    { canonical_description: 'PAID TIME OFF' as const, amount: off, hours: days_off * 8, rate: null },
    {
      canonical_description: 'BONUS' as const,
      amount: isFirstOfMarch ? Math.round(annual * pay.bonus) : 0,
      hours: null,
      rate: null,
    },
  ].filter(({ amount }) => amount > 0)
}

/** How many days of a month its first payday can lie in. */
const paydayGap: Readonly<Record<Salary['frequency'], number>> = {
  WEEKLY: 7,
  BIWEEKLY: 14,
  SEMI_MONTHLY: 15,
  MONTHLY: 31,
}

function wageOf(employment: PaidEmployment, pay: Wage, period: PayPeriod, random: Random): EarningLine[] {
  const rate = raised(pay.hourly, employment, civilOf(period.pay_day).year)
  const weeks = pay.frequency === 'WEEKLY' ? 1 : 2
  const usual = (employment.employee_type === 'PART_TIME' ? 26 : 40) * weeks
  const off = random.chance(0.08) ? 8 : 0
  // To the quarter of an hour, as time clocks round.
  const hours = employment.employee_type === 'PART_TIME' ? usual + random.integer(-24, 24) / 4 : usual - off
  const overtime = random.chance(pay.overtime) ? random.integer(2, 24) / 4 : 0
  const high = Math.round(rate * 1.5)
  return [
    { canonical_description: 'REGULAR PAY' as const, amount: Math.round(rate * hours), hours, rate },
    { canonical_description: 'OVERTIME' as const, amount: Math.round(high * overtime), hours: overtime, rate: high },
    { canonical_description: 'PAID TIME OFF' as const, amount: rate * off, hours: off, rate },
  ].filter(({ amount }) => amount > 0)
}

export function total(lines: readonly { amount: Cents }[]): Cents {
  return lines.reduce((sum, { amount }) => sum + amount, 0)
}
