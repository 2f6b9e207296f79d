import type { Account, Stream } from '../../protocol.ts'
import { Nothing, Section, TableFrame } from '../elements/section.tsx'
import { Tag } from '../elements/tag.tsx'
import { dayName } from '../money/periods.ts'
import { categoryName } from '../money/spending.ts'
import { currencyOf, formatAmount } from '../money/units.ts'
import { useStep } from '../state/use-step.ts'
import type { TransactionsView } from './use-transactions.ts'

/** What repeats: bills, subscriptions, pay. */
export function Recurring({ accounts, history }: { accounts: Account[]; history: TransactionsView }) {
  const is_ready = history.status === 'HISTORICAL_UPDATE_COMPLETE'
  const is_blocked = !is_ready && history.error !== null
  const { result, ...view } = useStep('get_recurring', is_ready)
  return (
    <Section
      id="recurring"
      title="Recurring"
      intro="Streams found in the history: bills, subscriptions, pay."
      exchanges={view.exchanges}
      error={view.error}
      is_busy={view.is_busy || (!is_ready && !is_blocked)}
      is_filled={result !== null}
      waiting_for={is_ready ? 'Looking for what repeats' : 'Waiting for the whole history'}
      onRetry={view.again}
    >
      {is_blocked && <Nothing>Needs the transactions first.</Nothing>}
      {result && result.outflow_streams.length + result.inflow_streams.length === 0 && (
        <Nothing>Nothing in the history repeats.</Nothing>
      )}
      {result && <StreamTable title="Money out" streams={result.outflow_streams} accounts={accounts} />}
      {result && <StreamTable title="Money in" streams={result.inflow_streams} accounts={accounts} />}
    </Section>
  )
}

function StreamTable({ title, streams, accounts }: { title: string; streams: Stream[]; accounts: Account[] }) {
  if (streams.length === 0) return null
  return (
    <TableFrame label={title}>
      <table className="grid-table">
        <caption className="px-5 pt-3 text-start text-xs font-semibold text-soft">{title}</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" className="max-sm:hidden">
              How often
            </th>
            <th scope="col" className="max-sm:hidden">
              Last
            </th>
            <th scope="col" className="max-md:hidden">
              Next expected
            </th>
            <th scope="col" className="number">
              Average
            </th>
          </tr>
        </thead>
        <tbody>
          {streams.map((stream) => (
            <StreamRow
              key={stream.stream_id}
              stream={stream}
              account={accounts.find(({ account_id }) => account_id === stream.account_id)}
            />
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

function StreamRow({ stream, account }: { stream: Stream; account: Account | undefined }) {
  const { merchant_name, description, frequency, status, is_active, last_date, predicted_next_date } = stream
  return (
    <tr data-testid="stream">
      <th scope="row" className="font-normal">
        <span className="font-medium">{merchant_name || description}</span> {!is_active && <Tag>ended</Tag>}
        {status === 'EARLY_DETECTION' && <Tag look="accent">new</Tag>}
        <span className="block text-xs text-soft">
          <span className="sm:hidden">{categoryName(frequency)} · </span>
          {account?.name ?? stream.account_id} · {stream.transaction_ids.length} times
        </span>
      </th>
      <td className="whitespace-nowrap max-sm:hidden">{categoryName(frequency)}</td>
      <td className="whitespace-nowrap tabular-nums max-sm:hidden">{dayName(last_date)}</td>
      <td className="whitespace-nowrap text-soft tabular-nums max-md:hidden">
        {predicted_next_date ? dayName(predicted_next_date) : '–'}
      </td>
      <td className="number">
        {formatAmount(Math.abs(stream.average_amount.amount ?? 0), currencyOf(stream.average_amount))}
      </td>
    </tr>
  )
}
