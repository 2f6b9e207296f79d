import type { Account } from '../../protocol.ts'
import { Recurring } from './recurring.tsx'
import { Transactions } from './transactions.tsx'
import { useTransactions } from './use-transactions.ts'

/** Transactions, and what repeats among them once all of them are there. */
export function TransactionSections({ accounts }: { accounts: Account[] }) {
  const view = useTransactions()
  return (
    <>
      <Transactions view={view} accounts={accounts} />
      <Recurring accounts={accounts} history={view} />
    </>
  )
}
