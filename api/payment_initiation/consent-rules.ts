import { toHundredths } from './amount.ts'
import type { ConsentConstraints } from './consent.schema.ts'
import type { ConsentLimits } from './consent-limits.ts'

/** What is wrong with a consent's constraints, or undefined. */
export function findConstraintsProblem(constraints: ConsentConstraints, now_ms: number): string | undefined {
  const { max_payment_amount, periodic_amounts, valid_date_time } = constraints
  for (const { currency, value } of [max_payment_amount, ...periodic_amounts.map(({ amount }) => amount)]) {
    if (currency !== 'GBP') return 'constraints must be in GBP'
    if (toHundredths(value) === undefined) return 'constraints may have amounts with at most two decimals'
  }
  const periods = periodic_amounts.map(({ interval, alignment }) => `${interval} ${alignment}`)
  if (new Set(periods).size < periods.length) {
    return 'constraints.periodic_amounts may have one entry for each interval and alignment'
  }
  const { from, to } = boundsOf(constraints)
  if (valid_date_time === null || valid_date_time === undefined) return undefined
  if (to <= now_ms) return 'constraints.valid_date_time.to must be in the future'
  return from < to ? undefined : 'constraints.valid_date_time.from must be before to'
}

/** When payments can be made, in milliseconds; infinite where there is no bound. `to` is no longer among them. */
export function boundsOf({ valid_date_time }: ConsentConstraints): { from: number; to: number } {
  const { from = null, to = null } = valid_date_time ?? {}
  return { from: from === null ? -Infinity : Date.parse(from), to: to === null ? Infinity : Date.parse(to) }
}

/** The limits of checked constraints. */
export function limitsOf({ max_payment_amount, periodic_amounts }: ConsentConstraints): ConsentLimits {
  return {
    max_payment_amount: hundredthsOf(max_payment_amount),
    periodic_amounts: periodic_amounts.map((period) => ({ ...period, amount: hundredthsOf(period.amount) })),
  }
}

function hundredthsOf({ value }: { value: number }): number {
  const hundredths = toHundredths(value)
  if (hundredths === undefined) throw new Error(`constraints were stored unchecked: ${value}`)
  return hundredths
}
