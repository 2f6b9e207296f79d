import { useMemo, useState } from 'react'
import type { Account } from '../../protocol.ts'
import { Button } from '../elements/button.tsx'
import { ErrorNotice } from '../elements/error-notice.tsx'
import { RefreshIcon } from '../../../elements/icons.tsx'
import { Nothing, Section } from '../elements/section.tsx'
import { Tag } from '../elements/tag.tsx'
import { findTransactions, newestFirst } from '../money/known-transactions.ts'
import { dayName, firstDay, latestDay, periods, type Period } from '../money/periods.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import { SpendingChart } from './spending-chart.tsx'
import { TransactionTable } from './transaction-table.tsx'
import { TransactionTools, type Filter } from './transaction-tools.tsx'
import type { TransactionsView } from './use-transactions.ts'
import { useStepOnDemand } from '../state/use-step-on-demand.ts'

const noFilter: Filter = { text: '', account_id: null, category: null }

/** Two years of transactions: what was spent on what, and each of them. */
export function Transactions({ view, accounts }: { view: TransactionsView; accounts: Account[] }) {
  const { error, exchanges, is_busy, sync, status } = view
  const refresh = useStepOnDemand('refresh_transactions')
  const all = useMemo(() => newestFirst(view.known), [view.known])
  return (
    <Section
      id="transactions"
      title="Transactions"
      intro="Each webhook fetches what is new since the last cursor."
      exchanges={exchanges}
      error={error}
      is_busy={is_busy}
      is_filled={view.latest !== null}
      waiting_for="Fetching transactions"
      onRetry={sync}
      actions={
        <Button
          onClick={() => void refresh.take({})}
          is_busy={refresh.is_busy}
          description="Calls /transactions/refresh: the bank is asked for news now, and a webhook follows"
          test_id="refresh"
        >
          {!refresh.is_busy && <RefreshIcon size={16} />}
          Look for new ones
        </Button>
      }
    >
      {refresh.error !== null && <ErrorNotice error={refresh.error} exchanges={refresh.exchanges} />}
      {view.latest === null ? null : (
        <>
          <SyncStatus view={view} />
          {all.length > 0 && <Explorer transactions={all} accounts={accounts} />}
          {all.length === 0 && status === 'HISTORICAL_UPDATE_COMPLETE' && (
            <Nothing>The shared accounts have no transactions.</Nothing>
          )}
        </>
      )}
    </Section>
  )
}

const count = (number: number) => number.toLocaleString('en-US')

/** How far the history has come, and what the last round of sync brought. */
function SyncStatus({ view: { status, latest, known } }: { view: TransactionsView }) {
  const { setup } = useQuickstart()
  const [look, text] =
    status === 'HISTORICAL_UPDATE_COMPLETE'
      ? (['good', 'history complete'] as const)
      : status === 'INITIAL_UPDATE_COMPLETE'
        ? (['accent', 'first 30 days, the rest is coming'] as const)
        : (['caution', 'not ready yet'] as const)
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-raised px-5 py-2.5 text-sm text-soft">
      <Tag look={look}>{text}</Tag>
      <span data-testid="sync-status" className="tabular-nums">
        {count(known.size)} known
        {latest !== null &&
          ` · last change: ${count(latest.added)} added, ${count(latest.modified)} modified, ${count(latest.removed)} removed`}
      </span>
      {known.size === 0 && status !== 'HISTORICAL_UPDATE_COMPLETE' && (
        <span>
          The bank is being read.{' '}
          {setup.webhook_url === null ? 'Asking again every few seconds.' : 'A webhook will say when.'}
        </span>
      )}
    </div>
  )
}

function Explorer({ transactions, accounts }: { transactions: ReturnType<typeof newestFirst>; accounts: Account[] }) {
  const [period, setPeriod] = useState<Period>(periods.at(-1)!)
  const [filter, setFilter] = useState<Filter>(noFilter)
  const last_day = latestDay(transactions) ?? ''
  const first_day = firstDay(period, last_day)
  const inPeriod = transactions.filter(
    ({ date, account_id }) => date >= first_day && (filter.account_id === null || account_id === filter.account_id),
  )
  const found = findTransactions(inPeriod, filter)
  const earliest = inPeriod.at(-1)?.date ?? last_day
  return (
    <>
      <SpendingChart
        transactions={inPeriod}
        span={`${dayName(earliest)} to ${dayName(last_day)}`}
        period={period}
        onPeriod={setPeriod}
        category={filter.category}
        onCategory={(category) => setFilter({ ...filter, category })}
      />
      <TransactionTools filter={filter} onFilter={setFilter} accounts={accounts} found_count={found.length} />
      <TransactionTable
        key={JSON.stringify([filter, period.id])}
        transactions={found}
        accounts={accounts}
        onShowAll={() => setFilter(noFilter)}
      />
    </>
  )
}
