import type { Db } from '../database.ts'
import type { BankTransaction } from '@gingham/sources'
import type { Ids } from '@gingham/store'
import { diffTransactions, type TransactionDiff } from './diff.ts'
import { toRow } from './to-transaction.ts'
import { insertRows, listHeld, updateRow, updateState } from './transactions.store.ts'
import type { TransactionStatesTable } from './transactions.tables.ts'

/**
 * Brings an Item's transactions in line with what the bank shows and writes each difference into the change log.
 * The Item's row must be locked. Rows outside the Item's range of days are left out.
 */
export async function ingestTransactions(
  tx: Db,
  ids: Ids,
  state: TransactionStatesTable,
  rows: readonly BankTransaction[],
): Promise<TransactionDiff> {
  const { item_id } = state
  const isInRange = ({ date }: BankTransaction) =>
    date >= state.start_date && (state.end_date === null || date <= state.end_date)
  const shown = rows.filter(isInRange).map((row) => toRow(ids, item_id, row))
  const diff = diffTransactions(await listHeld(tx, item_id), shown)
  let seq = state.head_seq
  await insertRows(
    tx,
    diff.added.map((row) => {
      seq += 1
      return { ...row, item_id, added_seq: seq, changed_seq: seq, is_removed: 0 }
    }),
  )
  for (const { transaction_id, date, document, original_description } of diff.modified) {
    seq += 1
    await updateRow(tx, item_id, transaction_id, { date, document, original_description, changed_seq: seq })
  }
  for (const transaction_id of diff.removed) {
    seq += 1
    await updateRow(tx, item_id, transaction_id, { is_removed: 1, changed_seq: seq })
  }
  if (seq !== state.head_seq) await updateState(tx, item_id, { head_seq: seq })
  return diff
}
