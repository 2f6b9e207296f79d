import type { Db } from '../../database.ts'
import type { Transaction } from '../transaction.schema.ts'
import { listHeld } from '../transactions.store.ts'
import { findRecurringStreams, type RecurringStream } from './recurring-streams.ts'

/** The recurring streams of an Item's stored history, as of a civil day. */
export async function listStreams(db: Db, item_id: string, today: string): Promise<RecurringStream[]> {
  const held = await listHeld(db, item_id)
  return findRecurringStreams(
    held.map(({ document }) => JSON.parse(document) as Transaction),
    today,
  )
}

/** The accounts of which some stream is new, gone, or not what it was. */
export function accountsOfChangedStreams(
  before: readonly RecurringStream[],
  after: readonly RecurringStream[],
): string[] {
  const known = new Set(before.map(printOf))
  const shown = new Set(after.map(printOf))
  const changed = [
    ...before.filter((stream) => !shown.has(printOf(stream))),
    ...after.filter((stream) => !known.has(printOf(stream))),
  ]
  return [...new Set(changed.map(({ account_id }) => account_id))].toSorted()
}

function printOf(stream: RecurringStream): string {
  return JSON.stringify(stream)
}
