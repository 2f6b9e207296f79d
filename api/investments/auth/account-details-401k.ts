import { addDays } from '../../house/civil-date.ts'
import { sumOf } from '../../house/money.ts'
import type { InvestmentTransaction } from '../investment-transaction.schema.ts'
import type { InvestmentsAuthAccountDetails401k } from './auth.schema.ts'

/** Days that count as one month, six, and twelve. */
const periods = { '1m': 30, '6m': 182, '12m': 365 } as const
export const LONGEST_PERIOD_DAYS = periods['12m']

/**
 * What a 401k account costs and what is paid into it.
 * @param rows of this account, newest first; at least those of the last 365 days
 */
export function accountDetails401k(
  account_id: string,
  rows: readonly InvestmentTransaction[],
  today: string,
): InvestmentsAuthAccountDetails401k {
  const fees = since(
    rows.filter(({ type }) => type === 'fee'),
    today,
    '12m',
  )
  const contributions = rows.filter(({ subtype }) => subtype === 'contribution')
  const [one, six, twelve] = (['1m', '6m', '12m'] as const).map((period) => since(contributions, today, period))
  return {
    account_id,
    fee_details: {
      account_fee_count_12m: fees.length,
      account_fee_amount_12m: sumOf(fees.map(({ amount }) => amount)),
    },
    contribution_details: {
      last_contribution_transactions: contributions.filter(({ date }) => date === contributions[0]?.date),
      contribution_count_1m: one!.length,
      contribution_amount_1m: paidIn(one!),
      contribution_count_6m: six!.length,
      contribution_amount_6m: paidIn(six!),
      contribution_count_12m: twelve!.length,
      contribution_amount_12m: paidIn(twelve!),
    },
  }
}

function since(
  rows: readonly InvestmentTransaction[],
  today: string,
  period: keyof typeof periods,
): InvestmentTransaction[] {
  const first = addDays(today, -periods[period])
  return rows.filter(({ date }) => date > first)
}

/** Money that comes in has negative amounts. */
function paidIn(rows: readonly InvestmentTransaction[]): number {
  return sumOf(rows.map(({ amount }) => 0 - amount))
}
