import type { Db } from '../database.ts'
import type { BankInvestments } from '@gingham/sources'
import { accountIdOf, supportsProduct } from '../accounts/index.ts'
import type { FeedUpdate } from '../bank-feed/index.ts'
import { addDays } from '../house/civil-date.ts'
import type { House } from '../house/house.ts'
import { sharedAccounts } from '../item/index.ts'
import {
  listHoldings,
  listTransactionDocuments,
  removeTransactions,
  replaceHoldings,
  replaceParticulars,
  saveSecurities,
  saveTransactions,
} from './investments.store.ts'
import type { HoldingsTable, InvestmentTransactionsTable } from './investments.tables.ts'
import { securityIdOf, toHolding, toInvestmentTransaction, toSecurity } from './to-wire.ts'

/** Banks show this many days; what is older stays as it is. Source: https://plaid.com/docs/api/products/investments/ */
const HISTORY_DAYS = 730

/** What an update has changed, in the numbers that the webhooks tell. */
export interface InvestmentChanges {
  new_holdings: number
  /** Holdings that changed or were sold altogether. */
  updated_holdings: number
  new_investments_transactions: number
  /** Transactions that the bank has taken back. */
  cancelled_investments_transactions: number
}

const nothing: BankInvestments = { accounts: [], securities: [], holdings: [], transactions: [] }

/** Brings an Item's investments in line with what the bank shows. The Item's row must be locked. */
export async function ingestInvestments(
  tx: Db,
  { ids, sealer }: House,
  { item, snapshot }: Pick<FeedUpdate, 'item' | 'snapshot'>,
  today: string,
): Promise<InvestmentChanges> {
  const { item_id, institution_id } = item
  const shown = snapshot.investments ?? nothing
  const keys = new Set(
    sharedAccounts(item, snapshot.accounts)
      .filter(({ type, subtype }) => supportsProduct('investments', type, subtype))
      .map(({ account_key }) => account_key),
  )
  const isShared = ({ account_key }: { account_key: string }) => keys.has(account_key)
  const security_ids = new Map(
    shown.securities.map((security) => [security.security_key, securityIdOf(ids, institution_id, security)]),
  )
  await replaceParticulars(
    tx,
    sealer,
    item_id,
    shown.accounts.filter(isShared).map(({ account_key, margin_loan_amount, numbers }) => ({
      account_id: accountIdOf(ids, item_id, account_key),
      margin_loan_amount,
      numbers,
    })),
  )
  await saveSecurities(
    tx,
    shown.securities.map((security) => {
      const security_id = idOf(security_ids, security.security_key)
      return { item_id, security_id, document: JSON.stringify(toSecurity(security_id, institution_id, security)) }
    }),
  )
  const holdings = shown.holdings.filter(isShared).map((holding, position): HoldingsTable => {
    const account_id = accountIdOf(ids, item_id, holding.account_key)
    const security_id = idOf(security_ids, holding.security_key)
    const document = JSON.stringify(toHolding(account_id, security_id, holding))
    return { item_id, account_id, security_id, position, document }
  })
  const transactions = shown.transactions.filter(isShared).map((row): InvestmentTransactionsTable => {
    const security_id = row.security_key === null ? null : idOf(security_ids, row.security_key)
    const wire = toInvestmentTransaction(ids, item_id, security_id, row)
    const { investment_transaction_id, account_id, date } = wire
    return { item_id, investment_transaction_id, account_id, security_id, date, document: JSON.stringify(wire) }
  })
  return {
    ...(await ingestHoldings(tx, item_id, holdings)),
    ...(await ingestTransactions(tx, item_id, transactions, addDays(today, -HISTORY_DAYS))),
  }
}

async function ingestHoldings(tx: Db, item_id: string, shown: readonly HoldingsTable[]) {
  const held = new Map((await listHoldings(tx, item_id)).map((row) => [keyOf(row), row.document]))
  const added = shown.filter((row) => !held.has(keyOf(row))).length
  const changed = shown.filter((row) => held.has(keyOf(row)) && held.get(keyOf(row)) !== row.document).length
  const gone = held.size - (shown.length - added)
  await replaceHoldings(tx, item_id, shown)
  return { new_holdings: added, updated_holdings: changed + gone }
}

function keyOf({ account_id, security_id }: Pick<HoldingsTable, 'account_id' | 'security_id'>): string {
  return `${account_id}/${security_id}`
}

/** @param oldest the first day that the bank had to show: what is older is not missed */
async function ingestTransactions(
  tx: Db,
  item_id: string,
  shown: readonly InvestmentTransactionsTable[],
  oldest: string,
) {
  const held = await listTransactionDocuments(tx, item_id)
  const heldById = new Map(held.map((row) => [row.investment_transaction_id, row.document]))
  const changed = shown.filter((row) => heldById.get(row.investment_transaction_id) !== row.document)
  const added = changed.filter((row) => !heldById.has(row.investment_transaction_id))
  const shownIds = new Set(shown.map(({ investment_transaction_id }) => investment_transaction_id))
  const cancelled = held.filter((row) => row.date >= oldest && !shownIds.has(row.investment_transaction_id))
  await saveTransactions(tx, changed)
  await removeTransactions(
    tx,
    item_id,
    cancelled.map(({ investment_transaction_id }) => investment_transaction_id),
  )
  return { new_investments_transactions: added.length, cancelled_investments_transactions: cancelled.length }
}

function idOf(security_ids: ReadonlyMap<string, string>, security_key: string): string {
  const id = security_ids.get(security_key)
  if (id === undefined) throw new Error(`the source names a security that it does not describe: ${security_key}`)
  return id
}
