import type { Transaction } from '../../protocol.ts'
import { periods, type Period } from '../money/periods.ts'
import { categoryName, spendingByCategory, type CategorySpending } from '../money/spending.ts'
import { formatUnits } from '../money/units.ts'
import { MonthColumns } from './month-columns.tsx'

interface SpendingChartProps {
  transactions: readonly Transaction[]
  /** The days that are covered, in words. */
  span: string
  period: Period
  onPeriod: (period: Period) => void
  /** The category that the table below is narrowed to. */
  category: string | null
  onCategory: (category: string | null) => void
}

/** Spending by category. A table whose bars are drawn, so that it reads as one without eyes. */
export function SpendingChart(props: SpendingChartProps) {
  const { transactions, span, period, onPeriod, category, onCategory } = props
  const { categories, currency, total, other_currency_count } = spendingByCategory(transactions)
  const largest = categories[0]?.units ?? 1
  return (
    <div className="border-b border-line px-5 py-5">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h3 className="text-sm text-soft">Spending, {span}</h3>
          <p className="text-3xl font-semibold tracking-tight tabular-nums" data-testid="spending-total">
            {formatUnits(total, currency)}
          </p>
        </div>
        <PeriodChoice period={period} onPeriod={onPeriod} />
      </div>
      <Cloth />
      <MonthColumns transactions={transactions} currency={currency} />
      <table className="mt-4 w-full table-fixed border-collapse text-sm" aria-label={`Spending by category, ${span}`}>
        <colgroup>
          <col className="sm:w-48" />
          <col className="max-sm:hidden" />
          <col className="w-28 sm:w-40" />
        </colgroup>
        <thead className="sr-only">
          <tr>
            <th scope="col">Category</th>
            <th scope="col" className="max-sm:hidden">
              Part of the total
            </th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        <tbody>
          {categories.map((row) => (
            <CategoryRow
              key={row.primary}
              row={row}
              largest={largest}
              currency={currency}
              is_chosen={category === row.primary}
              onChoose={() => onCategory(category === row.primary ? null : row.primary)}
            />
          ))}
        </tbody>
      </table>
      {categories.length === 0 && <p className="text-sm text-soft">Nothing was spent in these days.</p>}
      <p className="mt-3 text-xs text-soft">
        Transfers, income and card payments are left out; refunds are taken off.
        {other_currency_count > 0 && ` ${other_currency_count} in other currencies are not counted.`}
      </p>
    </div>
  )
}

function PeriodChoice({ period, onPeriod }: { period: Period; onPeriod: (period: Period) => void }) {
  return (
    <fieldset aria-label="Period" className="flex flex-wrap gap-1 rounded-[10px] bg-raised p-1">
      {periods.map((choice) => (
        <button
          key={choice.id}
          type="button"
          aria-pressed={choice.id === period.id}
          onClick={() => onPeriod(choice)}
          className="min-h-8 cursor-pointer rounded-[7px] px-1.5 text-[13px] font-medium sm:px-2.5 sm:text-sm text-soft hover:text-ink aria-pressed:bg-paper aria-pressed:text-ink aria-pressed:shadow-sm"
        >
          {choice.name}
        </button>
      ))}
    </fieldset>
  )
}

interface CategoryRowProps {
  row: CategorySpending
  /** Units of the longest bar. */
  largest: number
  currency: string | null
  is_chosen: boolean
  onChoose: () => void
}

function CategoryRow({ row, largest, currency, is_chosen, onChoose }: CategoryRowProps) {
  const { primary, units, count, share } = row
  const name = categoryName(primary)
  const percent = share < 0.01 ? '<1 %' : `${Math.round(share * 100)} %`
  return (
    <tr className="group" data-testid="category">
      <th scope="row" className="pe-3 font-normal">
        <button
          type="button"
          aria-pressed={is_chosen}
          onClick={onChoose}
          title={`${count} transactions; press to list them`}
          className="w-full cursor-pointer rounded-md py-1.5 text-start leading-tight underline-offset-4 hover:underline aria-pressed:font-semibold aria-pressed:text-accent"
        >
          {name}
        </button>
        <span className="block pb-2 sm:hidden">
          <Bar part={units / largest} is_chosen={is_chosen} />
        </span>
      </th>
      <td className="max-sm:hidden">
        <Bar part={units / largest} is_chosen={is_chosen} />
        <span className="sr-only">{percent}</span>
      </td>
      <td className="number ps-3 align-middle max-sm:align-top max-sm:pt-1.5">
        {formatUnits(units, currency)}
        <span className="block text-xs text-soft sm:hidden">{percent}</span>
        <span aria-hidden="true" className="inline-block w-12 text-soft max-sm:hidden">
          {percent}
        </span>
      </td>
    </tr>
  )
}

const BAR_HEIGHT = 16
const CHECK = 8

/** The pattern of the bars, once for all of them. Not hidden: what is not drawn lends no pattern either. */
function Cloth() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute text-accent">
      <defs>
        <pattern id="cloth" width={CHECK} height={CHECK} patternUnits="userSpaceOnUse">
          <rect width={CHECK} height={CHECK} fill="currentColor" opacity="0.45" />
          <rect width={CHECK / 2} height={CHECK} fill="currentColor" opacity="0.4" />
          <rect width={CHECK} height={CHECK / 2} fill="currentColor" opacity="0.4" />
        </pattern>
      </defs>
    </svg>
  )
}

/** A strip of cloth, as long as its part of the longest one. */
function Bar({ part, is_chosen }: { part: number; is_chosen: boolean }) {
  return (
    <svg width="100%" height={BAR_HEIGHT} aria-hidden="true" className="block text-accent">
      <rect
        width={`${Math.max(0.5, part * 100)}%`}
        height={BAR_HEIGHT}
        rx="4"
        fill={is_chosen ? 'currentColor' : 'url(#cloth)'}
      />
    </svg>
  )
}
