import { useState } from 'react'
import type { Account, Transaction } from '../../protocol.ts'
import { Button } from '../elements/button.tsx'
import { Tag } from '../elements/tag.tsx'
import { dayName } from '../money/periods.ts'
import { categoryName } from '../money/spending.ts'
import { currencyOf, formatAmount } from '../money/units.ts'

const ROWS_PER_PAGE = 20

interface TransactionTableProps {
  /** In the order in which they are shown. */
  transactions: readonly Transaction[]
  accounts: Account[]
  /** Drops all filters. */
  onShowAll: () => void
}

export function TransactionTable({ transactions, accounts, onShowAll }: TransactionTableProps) {
  const [page, setPage] = useState(0)
  if (transactions.length === 0) {
    return (
      <div className="flex flex-wrap items-center gap-3 px-5 py-6 text-sm text-soft">
        No transaction fits. <Button onClick={onShowAll}>Show all</Button>
      </div>
    )
  }
  const pages = Math.ceil(transactions.length / ROWS_PER_PAGE)
  // New data may have left fewer pages than there were.
  const current = Math.min(page, pages - 1)
  const rows = transactions.slice(current * ROWS_PER_PAGE, (current + 1) * ROWS_PER_PAGE)
  return (
    <>
      <table className="grid-table" aria-label="Transactions">
        <thead>
          <tr>
            <th scope="col" className="max-sm:hidden">
              Date
            </th>
            <th scope="col" className="max-sm:ps-5!">
              What
            </th>
            <th scope="col" className="max-md:hidden">
              Account
            </th>
            <th scope="col" className="number">
              Amount
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((transaction) => (
            <Row key={transaction.transaction_id} transaction={transaction} accounts={accounts} />
          ))}
        </tbody>
      </table>
      <nav
        aria-label="Pages of transactions"
        className="flex items-center justify-between gap-3 border-t border-line px-5 py-3 text-sm"
      >
        <span className="text-soft tabular-nums" aria-live="polite">
          {`Page ${current + 1} of ${pages}`}
        </span>
        <span className="flex gap-2">
          <PageButton label="Newer" is_off={current === 0} onClick={() => setPage(current - 1)} />
          <PageButton label="Older" is_off={current === pages - 1} onClick={() => setPage(current + 1)} />
        </span>
      </nav>
    </>
  )
}

function PageButton({ label, is_off, onClick }: { label: string; is_off: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-disabled={is_off}
      onClick={() => {
        if (!is_off) onClick()
      }}
      className="min-h-10 cursor-pointer rounded-[9px] border border-line px-3.5 font-semibold hover:bg-hover aria-disabled:cursor-default aria-disabled:bg-transparent aria-disabled:text-soft aria-disabled:opacity-60"
    >
      {label}
    </button>
  )
}

function Row({ transaction, accounts }: { transaction: Transaction; accounts: Account[] }) {
  const { name, merchant_name, date, pending, account_id, personal_finance_category } = transaction
  const account = accounts.find((candidate) => candidate.account_id === account_id)
  const category = categoryName(personal_finance_category?.primary ?? 'OTHER')
  const shown = merchant_name ?? name
  return (
    <tr data-testid="transaction">
      <td className="whitespace-nowrap text-soft tabular-nums max-sm:hidden">{dayName(date)}</td>
      <th scope="row" className="font-normal max-sm:ps-5!">
        <span className="font-medium break-words">{shown}</span> {pending && <Tag look="caution">pending</Tag>}
        <span className="block text-xs text-soft">
          <span className="sm:hidden">{dayName(date)} · </span>
          {category}
          {shown !== name && <span className="max-sm:hidden"> · {name}</span>}
        </span>
      </th>
      <td className="text-soft max-md:hidden">
        {account?.name ?? account_id}
        {account?.mask && <span className="whitespace-nowrap"> •• {account.mask}</span>}
      </td>
      <td className="number">
        <Amount transaction={transaction} />
      </td>
    </tr>
  )
}

/** The API counts money that leaves as positive; people do not. */
function Amount({ transaction }: { transaction: Transaction }) {
  const { amount } = transaction
  const text = formatAmount(Math.abs(amount), currencyOf(transaction))
  if (amount >= 0) return text
  return (
    <span className="font-medium text-good">
      <span className="sr-only">received </span>
      <span aria-hidden="true">+</span>
      {text}
    </span>
  )
}
