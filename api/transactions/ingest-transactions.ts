import type { Db } from '../database.ts'
import { diffTransactions, type Coverage, type HeldRow, type TransactionDiff } from './diff.ts'
import { insertRows, listHeld, updateRow, updateState } from './transactions.store.ts'
import type { TransactionStatesTable } from './transactions.tables.ts'

/**
 * Brings an Item's transactions in line with what the bank shows and writes each difference into the change log.
 * The Item's row must be locked.
 */
export async function ingestTransactions(
  tx: Db,
  { item_id, head_seq }: Pick<TransactionStatesTable, 'item_id' | 'head_seq'>,
  shown: readonly HeldRow[],
  coverage: Coverage,
): Promise<TransactionDiff> {
  const diff = diffTransactions(await listHeld(tx, item_id), shown, coverage)
  let seq = head_seq
  await insertRows(
    tx,
    diff.added.map((row) => {
      seq += 1
      return { ...row, item_id, added_seq: seq, changed_seq: seq }
    }),
  )
  for (const { transaction_id, ...columns } of diff.modified) {
    seq += 1
    await updateRow(tx, item_id, transaction_id, { ...columns, changed_seq: seq })
  }
  for (const { transaction_id } of diff.removed) {
    seq += 1
    await updateRow(tx, item_id, transaction_id, { is_removed: 1, changed_seq: seq })
  }
  if (seq !== head_seq) await updateState(tx, item_id, { head_seq: seq })
  return diff
}
