/** What is held of a row, as far as a comparison needs it. */
export interface HeldRow {
  transaction_id: string
  document: string
  original_description: string
}

/** A row as the bank shows it now, ready to be stored. */
export interface ShownRow extends HeldRow {
  account_id: string
  date: string
}

export interface TransactionDiff<Shown extends ShownRow = ShownRow> {
  added: readonly Shown[]
  modified: readonly Shown[]
  removed: readonly string[]
}

/**
 * What changed between the rows held and the rows shown. Nothing is `modified` that is byte for byte what it was.
 * `added` is oldest first, as the change log wants it.
 */
export function diffTransactions<Shown extends ShownRow>(
  held: readonly HeldRow[],
  shown: readonly Shown[],
): TransactionDiff<Shown> {
  const heldById = new Map(held.map((row) => [row.transaction_id, row]))
  const added: Shown[] = []
  const modified: Shown[] = []
  for (const row of shown) {
    const before = heldById.get(row.transaction_id)
    heldById.delete(row.transaction_id)
    if (before === undefined) added.push(row)
    else if (before.document !== row.document || before.original_description !== row.original_description)
      modified.push(row)
  }
  const byDay = (a: Shown, b: Shown) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)
  return {
    added: added.toReversed().toSorted(byDay),
    modified: modified.toSorted(byDay),
    removed: [...heldById.keys()],
  }
}
