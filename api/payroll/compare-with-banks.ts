import type { DocumentRiskSignal, PayStub } from '@gingham/sources'
import { daysBetween } from '../house/civil-date.ts'
import { toUnits } from '../house/money.ts'

/** What came in on the accounts of one Item. */
export interface BankDeposits {
  item_id: string
  /** The day that the bank's history begins on, YYYY-MM-DD; null without any. */
  since: string | null
  /** Positive amounts. */
  deposits: readonly { date: string; amount: number }[]
}

/** Pay arrives within so many days of the day that the pay stub names. */
const DAYS_MAX = 3

/**
 * Whether the pay of a pay stub has arrived at a bank: all of it, or a part that the stub says went to one account. Null where that cannot
 * be told: the stub names no day or no amount, or the bank's history begins later.
 * DIFFERENCE: how Plaid compares documents with Items, and what it calls the signal, is not public.
 */
export function depositSignal(stub: PayStub, { item_id, since, deposits }: BankDeposits): DocumentRiskSignal | null {
  const { pay_date, pay_amount, distribution_breakdown } = stub.pay_period_details
  const net = stub.net_pay.current_amount ?? pay_amount
  if (pay_date === null || net === null || since === null || since > pay_date) return null
  const parts = new Set(
    [net, ...distribution_breakdown.map(({ current_amount }) => current_amount ?? net)].map(toUnits),
  )
  const near = deposits.filter(({ date }) => Math.abs(daysBetween(date, pay_date)) <= DAYS_MAX)
  const arrived = near.find(({ amount }) => parts.has(toUnits(amount)))
  return {
    type: 'BANK_DEPOSIT',
    field: 'net_pay.current_amount',
    has_fraud_risk: arrived === undefined,
    institution_metadata: { item_id },
    expected_value: net.toFixed(2),
    actual_value: arrived?.amount.toFixed(2) ?? null,
    signal_description:
      arrived === undefined ? `No deposit of this amount within ${DAYS_MAX} days of ${pay_date}` : null,
    page_number: 0,
  }
}
