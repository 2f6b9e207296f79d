import type { Account, Holding, Security } from '../../protocol.ts'
import { Nothing, Section, TableFrame } from '../elements/section.tsx'
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

function HoldingsTable({ holdings, securities, accounts }: HoldingsTableProps) {
  return (
    <TableFrame label="Holdings">
      <table className="grid-table">
        <thead>
          <tr>
            <th scope="col">Security</th>
            <th scope="col" className="max-md:hidden">
              Account
            </th>
            <th scope="col" className="number max-sm:hidden">
              Quantity
            </th>
            <th scope="col" className="number max-sm:hidden">
              Price
            </th>
            <th scope="col" className="number">
              Value
            </th>
          </tr>
        </thead>
        <tbody>
          {holdings.map((holding) => {
            const security = securities.find(({ security_id }) => security_id === holding.security_id)
            const account = accounts.find(({ account_id }) => account_id === holding.account_id)
            const currency = currencyOf(holding)
            return (
              <tr key={`${holding.account_id} ${holding.security_id}`} data-testid="holding">
                <th scope="row" className="font-normal">
                  <span className="font-medium">
                    {security?.name ?? security?.ticker_symbol ?? holding.security_id}
                  </span>
                  <span className="block text-xs text-soft">
                    {[security?.ticker_symbol, security?.type].filter(Boolean).join(' · ')}
                  </span>
                </th>
                <td className="text-soft max-md:hidden">{account?.name ?? holding.account_id}</td>
                <td className="number max-sm:hidden">{formatAmount(holding.quantity, null)}</td>
                <td className="number max-sm:hidden">{formatAmount(holding.institution_price, currency)}</td>
                <td className="number">{formatAmount(holding.institution_value, currency)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </TableFrame>
  )
}
