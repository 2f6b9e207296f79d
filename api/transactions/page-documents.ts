import { rawArray, rawElements } from '@gingham/api-kit'
import type { Db } from '../database.ts'
import type { Transaction } from './transaction.schema.ts'
import { joinStretch, listDocuments, type ChangeRow } from './transactions.store.ts'

/** How a stored document goes out; null when it goes out as it is. */
export type Presenter = ((row: { document: string; original_description: string }) => string) | null

/** Whose rows the page holds. */
export interface PageOwner {
  item_id: string
  /** Only this account's rows. */
  account_id: string | undefined
}

/** The documents of a page's rows that are there: a stretch of the change log, split by what the reader knows. */
export async function readDocuments(
  db: Db,
  owner: PageOwner,
  page: { added: readonly ChangeRow[]; modified: readonly ChangeRow[] },
  present: Presenter,
): Promise<{ added: Transaction[]; modified: Transaction[] }> {
  const seqs = [...page.added, ...page.modified].map(({ changed_seq }) => changed_seq)
  if (seqs.length === 0) return { added: [], modified: [] }
  const stretch = { ...owner, first_seq: Math.min(...seqs), last_seq: Math.max(...seqs) }
  // The usual page: nothing but new rows, which go out in one piece.
  if (present === null && page.modified.length === 0) {
    return { added: rawElements<Transaction>(await joinStretch(db, stretch)), modified: [] }
  }
  const rows = await listDocuments(db, stretch)
  const texts = new Map(rows.map((row) => [row.changed_seq, present === null ? row.document : present(row)]))
  const pick = (changes: readonly ChangeRow[]) =>
    rawArray<Transaction>(changes.flatMap(({ changed_seq }) => texts.get(changed_seq) ?? []))
  return { added: pick(page.added), modified: pick(page.modified) }
}
