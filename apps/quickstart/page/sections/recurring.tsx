import type { Account, Stream } from '../../protocol.ts'
import { DataTable, type Column } from '../elements/data-table.tsx'
import { Nothing, Section } from '../elements/section.tsx'
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
  const { result, ...view } = useStep('get_recurring', { is_wanted: is_ready })
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
  const rows = streams.map((stream) => ({
    ...stream,
    account: accounts.find(({ account_id }) => account_id === stream.account_id),
  }))
  return (
    <DataTable
      label={title}
      is_captioned
      test_id="stream"
      rows={rows}
      rowId={({ stream_id }) => stream_id}
      columns={columns}
    />
  )
}

const columns: readonly Column<Stream & { account: Account | undefined }>[] = [
  {
    name: 'What',
    cell: ({ merchant_name, description, is_active, status, frequency, account, account_id, transaction_ids }) => (
      <>
        <span className="font-medium">{merchant_name || description}</span> {!is_active && <Tag>ended</Tag>}
        {status === 'EARLY_DETECTION' && <Tag look="accent">new</Tag>}
        <span className="block text-xs text-soft">
          <span className="sm:hidden">{categoryName(frequency)} · </span>
          {account?.name ?? account_id} · {transaction_ids.length} times
        </span>
      </>
    ),
  },
  { name: 'How often', from: 'sm', cell: ({ frequency }) => categoryName(frequency) },
  { name: 'Last', from: 'sm', cell: ({ last_date }) => <Day>{last_date}</Day> },
  {
    name: 'Next expected',
    from: 'md',
    cell: ({ predicted_next_date }) => (predicted_next_date ? <Day>{predicted_next_date}</Day> : '–'),
  },
  {
    name: 'Average',
    is_number: true,
    cell: ({ average_amount }) => formatAmount(Math.abs(average_amount.amount ?? 0), currencyOf(average_amount)),
  },
]

function Day({ children }: { children: string }) {
  return <span className="whitespace-nowrap tabular-nums">{dayName(children)}</span>
}
