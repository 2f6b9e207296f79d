/** A row as readers see it at present. */
export interface HeldRow {
  transaction_id: string
  account_id: string
  /** YYYY-MM-DD. */
  date: string
  document: string
  original_description: string
}

/** How much of an Item the bank has shown. What it did not show cannot be missed. */
export interface Coverage {
  /** The accounts that the bank shows, by our ids. Rows of any other account are gone with it. */
  account_ids: ReadonlySet<string>
  /** First day, YYYY-MM-DD. */
  since: string
}

export interface TransactionDiff {
  /** Oldest day first, as the change log wants it. */
  added: readonly HeldRow[]
  modified: readonly HeldRow[]
  removed: readonly HeldRow[]
}

/**
 * What changed between the rows held and the rows shown. Nothing is `modified` that is byte for byte what it was, and
 * nothing is `removed` that the bank did not have to show.
 * @param shown newest first within a day
 */
export function diffTransactions(
  held: readonly HeldRow[],
  shown: readonly HeldRow[],
  { account_ids, since }: Coverage,
): TransactionDiff {
  const missing = new Map(held.map((row) => [row.transaction_id, row]))
  const added: HeldRow[] = []
  const modified: HeldRow[] = []
  for (const row of shown.toReversed()) {
    const before = missing.get(row.transaction_id)
    missing.delete(row.transaction_id)
    if (before === undefined) added.push(row)
    else if (before.document !== row.document || before.original_description !== row.original_description)
      modified.push(row)
  }
  const removed = [...missing.values()].filter(({ account_id, date }) => date >= since || !account_ids.has(account_id))
  return { added: added.toSorted(byDay), modified: modified.toSorted(byDay), removed: removed.toSorted(byDay) }
}

function byDay(a: HeldRow, b: HeldRow): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0
}
