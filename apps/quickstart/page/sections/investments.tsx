import type { Account, Holding, Security } from '../../protocol.ts'
import { DataTable, Named, type Column } from '../elements/data-table.tsx'
import { Nothing, Section } from '../elements/section.tsx'
import { currencyOf, formatAmount } from '../money/units.ts'
import { useStep } from '../state/use-step.ts'

/** What investment accounts hold. */
export function Investments({ accounts }: { accounts: Account[] }) {
  const { result, ...view } = useStep('get_holdings')
  return (
    <Section
      id="investments"
      title="Investments"
      intro="What the investment accounts hold, at the bank’s prices."
      exchanges={view.exchanges}
      error={view.error}
      is_busy={view.is_busy}
      is_filled={result !== null}
      waiting_for="Reading the holdings"
      onRetry={view.again}
    >
      {result?.holdings.length === 0 && <Nothing>The shared accounts hold no investments.</Nothing>}
      {result && result.holdings.length > 0 && <HoldingsTable {...result} accounts={accounts} />}
    </Section>
  )
}

interface HoldingsTableProps {
  holdings: Holding[]
  securities: Security[]
  accounts: Account[]
}

interface HoldingRow extends Holding {
  security: Security | undefined
  account: Account | undefined
}

function HoldingsTable({ holdings, securities, accounts }: HoldingsTableProps) {
  const rows = holdings.map((holding) => ({
    ...holding,
    security: securities.find(({ security_id }) => security_id === holding.security_id),
    account: accounts.find(({ account_id }) => account_id === holding.account_id),
  }))
  return (
    <DataTable
      label="Holdings"
      test_id="holding"
      rows={rows}
      rowId={({ account_id, security_id }) => `${account_id} ${security_id}`}
      columns={columns}
    />
  )
}

const columns: readonly Column<HoldingRow>[] = [
  {
    name: 'Security',
    cell: ({ security, security_id }) => (
      <Named name={security?.name ?? security?.ticker_symbol ?? security_id}>
        {[security?.ticker_symbol, security?.type].filter(Boolean).join(' · ')}
      </Named>
    ),
  },
  {
    name: 'Account',
    from: 'md',
    cell: ({ account, account_id }) => <span className="text-soft">{account?.name ?? account_id}</span>,
  },
  { name: 'Quantity', is_number: true, from: 'sm', cell: ({ quantity }) => formatAmount(quantity, null) },
  {
    name: 'Price',
    is_number: true,
    from: 'sm',
    cell: (holding) => formatAmount(holding.institution_price, currencyOf(holding)),
  },
  { name: 'Value', is_number: true, cell: (holding) => formatAmount(holding.institution_value, currencyOf(holding)) },
]
