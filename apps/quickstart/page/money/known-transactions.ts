import type { SyncedTransactions, Transaction } from '../../protocol.ts'

/** All transactions of an Item, by id. */
export type KnownTransactions = ReadonlyMap<string, Transaction>

/** What an app does with each batch of /transactions/sync: add, replace, delete. */
export function applySync(
  known: KnownTransactions,
  { added, modified, removed }: Pick<SyncedTransactions, 'added' | 'modified' | 'removed'>,
): KnownTransactions {
  const next = new Map(known)
  for (const transaction of [...added, ...modified]) next.set(transaction.transaction_id, transaction)
  for (const { transaction_id } of removed) next.delete(transaction_id)
  return next
}

/** Newest first; on the same day, pending ones first. */
export function newestFirst(known: KnownTransactions): Transaction[] {
  return [...known.values()].toSorted(
    (a, b) =>
      b.date.localeCompare(a.date) ||
      Number(b.pending) - Number(a.pending) ||
      a.transaction_id.localeCompare(b.transaction_id),
  )
}

export interface TransactionFilter {
  text: string
  /** Null for every account. */
  account_id: string | null
  /** Primary category; null for all. */
  category: string | null
}

/** Every word must occur in the name, the merchant, the category, the date or the amount. */
export function findTransactions(
  transactions: readonly Transaction[],
  { text, account_id, category }: TransactionFilter,
): Transaction[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return transactions.filter((transaction) => {
    if (account_id !== null && transaction.account_id !== account_id) return false
    const primary = transaction.personal_finance_category?.primary ?? 'OTHER'
    if (category !== null && primary !== category) return false
    if (words.length === 0) return true
    const { name, merchant_name, personal_finance_category, date, amount } = transaction
    const detailed = personal_finance_category?.detailed.replaceAll('_', ' ') ?? ''
    const haystack = [name, merchant_name ?? '', detailed, date, String(amount), amount.toFixed(2)]
      .join('\n')
      .toLowerCase()
    return words.every((word) => haystack.includes(word))
  })
}
