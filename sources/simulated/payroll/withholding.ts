import type { Cents } from './employment.ts'

/** What taxes are reckoned from: one period's pay, and what of the year came before it. */
export interface Taxable {
  /** After contributions to retirement and insurance. */
  income: Cents
  /** After contributions to insurance only: what social security and Medicare are taken from. */
  wages: Cents
  wages_before: Cents
  periods: number
  is_married: boolean
  /** Two letters. */
  region: string
}

export interface Withheld {
  federal: Cents
  social_security: Cents
  /** The part of the wages that social security was taken from. */
  social_security_wages: Cents
  medicare: Cents
  state: Cents
}

/** Upper ends of the brackets for one person and their rates; a couple's are twice as wide. Figures of the tax year 2024. */
const brackets: readonly (readonly [Cents, number])[] = [
  [11_600_00, 0.1],
  [47_150_00, 0.12],
  [100_525_00, 0.22],
  [191_950_00, 0.24],
  [243_725_00, 0.32],
  [609_350_00, 0.35],
  [Number.POSITIVE_INFINITY, 0.37],
]
const STANDARD_DEDUCTION: Cents = 14_600_00
/** Wages of a year above this pay no social security. */
const SOCIAL_SECURITY_BASE: Cents = 168_600_00

/** Flat rates near those that states have; states that are not listed take no tax of wages. */
const stateRates: Readonly<Record<string, number>> = {
  AZ: 0.025,
  CA: 0.055,
  CO: 0.044,
  CT: 0.05,
  DC: 0.06,
  GA: 0.0539,
  ID: 0.058,
  IL: 0.0495,
  KS: 0.05,
  MA: 0.05,
  MI: 0.0425,
  MN: 0.068,
  MO: 0.047,
  NC: 0.0475,
  NE: 0.05,
  NJ: 0.045,
  NY: 0.055,
  OH: 0.035,
  OK: 0.0475,
  OR: 0.0875,
  PA: 0.0307,
  VA: 0.0525,
  VT: 0.06,
  WI: 0.053,
}

/**
 * What an employer withholds from one period's pay. Near to life, not the law: one set of brackets for all years, a flat rate for
 * each state.
 */
export function withhold({ income, wages, wages_before, periods, is_married, region }: Taxable): Withheld {
  const social_security_wages = Math.min(wages, Math.max(0, SOCIAL_SECURITY_BASE - wages_before))
  return {
    federal: Math.round(federalTax(income * periods, is_married ? 2 : 1) / periods),
    social_security: Math.round(social_security_wages * 0.062),
    social_security_wages,
    medicare: Math.round(wages * 0.0145),
    state: Math.round(income * (stateRates[region] ?? 0)),
  }
}

/** The tax of a year's income. @param people 2 for a married couple */
function federalTax(annual: Cents, people: 1 | 2): number {
  let [left, below, tax] = [Math.max(0, annual - STANDARD_DEDUCTION * people), 0, 0]
  for (const [upper, rate] of brackets) {
    const part = Math.min(left, upper * people - below)
    tax += part * rate
    left -= part
    below = upper * people
    if (left <= 0) break
  }
  return tax
}
