import { useState, type ReactNode } from 'react'
import type { Account, Exchange, StepError } from '../../protocol.ts'
import { Button } from '../elements/button.tsx'
import { RefreshIcon } from '../../../elements/icons.tsx'
import { Section, TableFrame } from '../elements/section.tsx'
import { currencyOf, formatAmount } from '../money/units.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import type { StepView } from '../state/use-step.ts'

export type AccountsView = StepView<{ accounts: Account[] }> & { again: () => void }

/** Accounts and balances. */
export function Accounts({ view }: { view: AccountsView }) {
  const { run, revision } = useQuickstart()
  const [fresh, setFresh] = useState<Fresh | null>(null)
  const [isAsking, setIsAsking] = useState(false)

  const ask = async () => {
    setIsAsking(true)
    const { error, result, exchanges } = await run('get_balances', {})
    setIsAsking(false)
    setFresh({ revision, error, accounts: result?.accounts ?? null, exchanges })
  }
  const current = fresh?.revision === revision ? fresh : null
  const accounts = current?.accounts ?? view.result?.accounts ?? null
  return (
    <Section
      id="accounts"
      title="Accounts and balances"
      intro="What the person has shared. Balances are as of the last update."
      exchanges={current?.exchanges ?? view.exchanges}
      error={current?.error ?? view.error}
      is_busy={view.is_busy || isAsking}
      is_filled={accounts !== null}
      waiting_for="Reading the accounts"
      onRetry={view.again}
      actions={
        <Button
          onClick={() => void ask()}
          is_busy={isAsking}
          description="Calls /accounts/balance/get, which asks the bank and may take seconds"
          test_id="balances"
        >
          {!isAsking && <RefreshIcon size={16} />}
          Ask the bank now
        </Button>
      }
    >
      {accounts && <AccountsTable accounts={accounts} />}
    </Section>
  )
}

interface Fresh {
  revision: number
  error: StepError | null
  accounts: Account[] | null
  exchanges: Exchange[]
}

function AccountsTable({ accounts }: { accounts: Account[] }) {
  return (
    <TableFrame label="Table of accounts">
      <table className="grid-table">
        <thead>
          <tr>
            <th scope="col">Account</th>
            <th scope="col" className="max-sm:hidden">
              Kind
            </th>
            <th scope="col" className="number max-[420px]:hidden">
              Available
            </th>
            <th scope="col" className="number">
              Current
            </th>
            <th scope="col" className="number max-sm:hidden">
              Limit
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.account_id} data-testid="account">
              <th scope="row">
                <AccountName account={account} />
              </th>
              <td className="text-soft max-sm:hidden">{account.subtype ?? account.type}</td>
              <Money amount={account.balances.available} account={account} from="max-[420px]:hidden" />
              <Money amount={account.balances.current} account={account}>
                {account.balances.available !== null && (
                  <span className="hidden text-xs text-soft max-[420px]:block">
                    {formatAmount(account.balances.available, currencyOf(account.balances))} available
                  </span>
                )}
              </Money>
              <Money amount={account.balances.limit} account={account} from="max-sm:hidden" />
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

export function AccountName({ account: { name, official_name, mask } }: { account: Account }) {
  return (
    <>
      <span className="font-medium">{name}</span>{' '}
      {mask !== null && <span className="font-normal whitespace-nowrap text-soft">•• {mask}</span>}
      {official_name !== null && official_name !== name && (
        <span className="block text-xs font-normal text-soft max-sm:hidden">{official_name}</span>
      )}
    </>
  )
}

interface MoneyProps {
  amount: number | null
  account: Account
  /** Hides the cell where there is no room for it. */
  from?: string
  children?: ReactNode
}

function Money({ amount, account, from = '', children }: MoneyProps) {
  return (
    <td className={`number ${from}`}>
      {amount === null ? (
        <span className="text-soft">
          <span aria-hidden="true">–</span>
          <span className="sr-only">none</span>
        </span>
      ) : (
        formatAmount(amount, currencyOf(account.balances))
      )}
      {children}
    </td>
  )
}
