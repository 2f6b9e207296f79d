import type { Account, Liabilities as Debts } from '../../protocol.ts'
import { Nothing, Section, TableFrame } from '../elements/section.tsx'
import { dayName } from '../money/periods.ts'
import { currencyOf, formatAmount } from '../money/units.ts'
import { useStep } from '../state/use-step.ts'
import { AccountName } from './accounts.tsx'

/** Cards, student loans and mortgages: what they cost and when they are due. */
export function Liabilities({ accounts }: { accounts: Account[] }) {
  const { result, ...view } = useStep('get_liabilities')
  const debts = result && listDebts(result.liabilities)
  return (
    <Section
      id="liabilities"
      title="Liabilities"
      intro="Cards and loans: rates, payments and due dates."
      exchanges={view.exchanges}
      error={view.error}
      is_busy={view.is_busy}
      is_filled={result !== null}
      waiting_for="Reading the liabilities"
      onRetry={view.again}
    >
      {debts?.length === 0 && <Nothing>The shared accounts owe nothing.</Nothing>}
      {debts && debts.length > 0 && <DebtsTable debts={debts} accounts={accounts} />}
    </Section>
  )
}

/** One debt of any kind, as a row. */
interface DebtRow {
  account_id: string | null
  kind: string
  /** Percent a year; null where unknown. */
  rate: number | null
  next_amount: number | null
  next_date: string | null
  last_amount: number | null
  last_date: string | null
}

function listDebts({ credit, student, mortgage }: Debts): DebtRow[] {
  const rows = [
    ...(credit ?? []).map((debt) => ({
      debt,
      kind: 'Card',
      rate: debt.aprs.find(({ apr_type }) => apr_type === 'purchase_apr')?.apr_percentage ?? null,
      next_amount: debt.minimum_payment_amount,
    })),
    ...(student ?? []).map((debt) => ({
      debt,
      kind: 'Student loan',
      rate: debt.interest_rate_percentage,
      next_amount: debt.minimum_payment_amount,
    })),
    ...(mortgage ?? []).map((debt) => ({
      debt,
      kind: 'Mortgage',
      rate: debt.interest_rate.percentage,
      next_amount: debt.next_monthly_payment,
    })),
  ]
  return rows.map(({ debt, ...row }) => ({
    ...row,
    account_id: debt.account_id,
    next_date: debt.next_payment_due_date,
    last_amount: debt.last_payment_amount,
    last_date: debt.last_payment_date,
  }))
}

function DebtsTable({ debts, accounts }: { debts: DebtRow[]; accounts: Account[] }) {
  return (
    <TableFrame label="Table of liabilities">
      <table className="grid-table">
        <thead>
          <tr>
            <th scope="col">Account</th>
            <th scope="col" className="max-sm:hidden">
              Kind
            </th>
            <th scope="col" className="number">
              Rate
            </th>
            <th scope="col" className="number">
              Next payment
            </th>
            <th scope="col" className="number max-md:hidden">
              Last payment
            </th>
          </tr>
        </thead>
        <tbody>
          {debts.map((debt) => {
            const account = accounts.find(({ account_id }) => account_id === debt.account_id)
            const currency = account === undefined ? null : currencyOf(account.balances)
            return (
              <tr key={`${debt.kind} ${debt.account_id}`} data-testid="debt">
                <th scope="row">{account === undefined ? debt.account_id : <AccountName account={account} />}</th>
                <td className="text-soft max-sm:hidden">{debt.kind}</td>
                <td className="number">{debt.rate === null ? '–' : `${debt.rate} %`}</td>
                <Payment amount={debt.next_amount} date={debt.next_date} currency={currency} />
                <Payment amount={debt.last_amount} date={debt.last_date} currency={currency} is_wide_only />
              </tr>
            )
          })}
        </tbody>
      </table>
    </TableFrame>
  )
}

interface PaymentProps {
  amount: number | null
  date: string | null
  currency: string | null
  is_wide_only?: boolean
}

function Payment({ amount, date, currency, is_wide_only = false }: PaymentProps) {
  return (
    <td className={`number ${is_wide_only ? 'max-md:hidden' : ''}`}>
      {amount === null ? '–' : formatAmount(amount, currency)}
      {date !== null && <span className="block text-xs text-soft">{dayName(date)}</span>}
    </td>
  )
}
