import type { Account, Liabilities as Debts } from '../../protocol.ts'
import { DataTable, type Column } from '../elements/data-table.tsx'
import { Nothing, Section } from '../elements/section.tsx'
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
  const rows = debts.map((debt) => ({
    ...debt,
    account: accounts.find(({ account_id }) => account_id === debt.account_id),
  }))
  return (
    <DataTable
      label="Table of liabilities"
      test_id="debt"
      rows={rows}
      rowId={({ kind, account_id }) => `${kind} ${account_id}`}
      columns={columns}
    />
  )
}

const columns: readonly Column<DebtRow & { account: Account | undefined }>[] = [
  {
    name: 'Account',
    cell: ({ account, account_id }) => (account === undefined ? account_id : <AccountName account={account} />),
  },
  { name: 'Kind', from: 'sm', cell: ({ kind }) => <span className="text-soft">{kind}</span> },
  { name: 'Rate', is_number: true, cell: ({ rate }) => (rate === null ? '–' : `${rate} %`) },
  {
    name: 'Next payment',
    is_number: true,
    cell: ({ next_amount, next_date, account }) => <Payment amount={next_amount} date={next_date} account={account} />,
  },
  {
    name: 'Last payment',
    is_number: true,
    from: 'md',
    cell: ({ last_amount, last_date, account }) => <Payment amount={last_amount} date={last_date} account={account} />,
  },
]

interface PaymentProps {
  amount: number | null
  date: string | null
  account: Account | undefined
}

function Payment({ amount, date, account }: PaymentProps) {
  return (
    <>
      {amount === null ? '–' : formatAmount(amount, account === undefined ? null : currencyOf(account.balances))}
      {date !== null && <span className="block text-xs text-soft">{dayName(date)}</span>}
    </>
  )
}
