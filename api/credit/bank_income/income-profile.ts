import type { IncomeSource } from './income-sources.ts'
import { usualPayment } from './pay-frequency.ts'

/** What somebody lives on: for each source that has a rhythm, its usual payment in 1/10000 of the main unit. */
export type IncomeProfile = Readonly<Record<string, number>>

/** A usual payment that moves by more than this has changed. */
const CHANGE_MIN = 0.25

export function profileOf(sources: readonly IncomeSource[]): IncomeProfile {
  const steady = sources.filter(({ pay_frequency }) => pay_frequency !== 'UNKNOWN')
  return Object.fromEntries(
    steady.map(({ key, transactions }) => [
      key.join('\n'),
      usualPayment(transactions.map(({ amount }) => ({ amount: -amount }))),
    ]),
  )
}

/**
 * Whether a team should be told: a source has come or gone, or pays a quarter more or less than it did.
 * DIFFERENCE: which changes Plaid takes for significant is not public.
 */
export function hasChanged(before: IncomeProfile, now: IncomeProfile): boolean {
  const keys = Object.keys(before)
  if (keys.length !== Object.keys(now).length) return true
  return keys.some((key) => {
    const [was, is] = [before[key]!, now[key]]
    return is === undefined || Math.abs(is - was) > was * CHANGE_MIN
  })
}
