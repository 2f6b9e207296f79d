import type { PayrollAccount, PayStub } from '@gingham/sources'
import { fromUnits, toUnits } from '../../../house/money.ts'

const periods = { WEEKLY: 52, BIWEEKLY: 26, SEMI_MONTHLY: 24, MONTHLY: 12 } as const

/**
 * What a year brings at the present rate: the salary where one is known, else the average pay of the stubs of the newest stub's year times
 * the periods of a year. 0 where the rhythm is not known.
 */
export function projectedWage({ rate_of_pay, pay_stubs }: PayrollAccount, newest: PayStub): number {
  if (rate_of_pay.pay_rate === 'ANNUAL' && rate_of_pay.pay_amount !== null) return rate_of_pay.pay_amount
  const frequency = newest.pay_period_details.pay_frequency
  if (frequency === null || frequency === 'UNKNOWN') return 0
  const year = newest.pay_period_details.pay_date?.slice(0, 4)
  const paid = pay_stubs
    .filter(({ pay_period_details }) => pay_period_details.pay_date?.slice(0, 4) === year)
    .map(({ pay_period_details }) => toUnits(pay_period_details.gross_earnings ?? 0))
  const total = paid.reduce((sum, units) => sum + units, 0)
  // To the cent.
  return fromUnits(Math.round((total * periods[frequency]) / paid.length / 100) * 100)
}
