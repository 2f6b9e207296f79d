import type { Transaction } from '../../protocol.ts'
import { monthName } from '../money/periods.ts'
import { spendingByMonth, type MonthSpending } from '../money/spending.ts'
import { formatUnits } from '../money/units.ts'

const HEIGHT = 72
/** Fewer months say nothing that the sum does not. */
const MONTHS_MIN = 3

/** Spending month by month, as columns of cloth. Draws with the pattern `cloth`, which stands elsewhere on the page. */
export function MonthColumns({
  transactions,
  currency,
}: {
  transactions: readonly Transaction[]
  currency: string | null
}) {
  const months = spendingByMonth(transactions)
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined || months.length < MONTHS_MIN) return null
  const highest = months.reduce((most, month) => (month.units > most.units ? month : most))
  const say = ({ month, units }: MonthSpending) => `${formatUnits(units, currency)} in ${monthName(month)}`
  const summary = `Spending per month: ${say(first)} at first, ${say(last)} at last, most in one month ${say(highest)}`
  const part = 100 / months.length
  return (
    <figure className="mt-5">
      <svg role="img" aria-label={summary} width="100%" height={HEIGHT} className="block text-accent">
        {months.map((month, index) => {
          const height = Math.max(1, (HEIGHT * month.units) / Math.max(1, highest.units))
          return (
            <rect
              key={month.month}
              x={`${index * part + part * 0.1}%`}
              y={HEIGHT - height}
              width={`${part * 0.8}%`}
              height={height}
              rx="2"
              fill="url(#cloth)"
            >
              <title>{`${monthName(month.month)}: ${formatUnits(month.units, currency)}`}</title>
            </rect>
          )
        })}
      </svg>
      <figcaption className="mt-1 flex justify-between border-t border-line pt-1 text-xs text-soft">
        <span>{monthName(first.month)}</span>
        <span>{monthName(last.month)}</span>
      </figcaption>
    </figure>
  )
}
