import type { Day } from '../civil-date.ts'
import { habitRow, type LedgerSpan } from '../activity.ts'
import { isPosted, isVisible, type LedgerRow } from '../ledger.ts'
import { recognize } from '../merchants/recognize.ts'
import { sum } from '../money.ts'
import { randomFamily, type Random } from '../random.ts'
import type { SimulatedLogin } from '../simulated-login.ts'
import type { Persona } from './persona.ts'

/** How many rows a refresh brings. */
const NEW_ROWS = { least: 2, most: 4 }
/** What the changed row gains. Source: https://plaid.com/docs/transactions/transactions-data/ */
const GAIN = 1
/** The row that a refresh changes has posted within these days, so that apps that ask for little history see it too. */
const CHANGES_WITHIN_DAYS = 30

/**
 * A persona's ledger as the refreshes of a login leave it, each on what the one before it left: what was pending has
 * posted, one row that had posted before gains 1.00, and new rows are pending. Rows that occur later are not touched.
 *
 * A refresh draws by its position in the list and sees only what its own day shows, so that a longer list, or a later
 * moment, leaves what it did as it is.
 */
export function refreshedLedger(
  persona: Persona,
  ledger: readonly LedgerRow[],
  span: LedgerSpan,
  login: SimulatedLogin,
): readonly LedgerRow[] {
  const { seed, institution, username, refreshed_on } = login
  if (refreshed_on.length === 0) return ledger
  const family = randomFamily('refresh', seed, institution.institution_id, username)
  return refreshed_on.reduce((rows: readonly LedgerRow[], day, index) => {
    const random = family.at(index)
    const changed = changedRow(rows, day, random)
    const before = rows.map((row) => {
      if (row === changed) return { ...row, amount: sum(row.amount, GAIN) }
      const isPending = isVisible(row, day) && !isPosted(row, day)
      return isPending ? postedRow(row, day) : row
    })
    return [...before, ...newRows(persona, day, index, span, random)]
  }, ledger)
}

/** A purchase that had posted by a day; undefined where there is none. */
function changedRow(rows: readonly LedgerRow[], day: Day, random: Random): LedgerRow | undefined {
  const purchases = rows.filter((row) => row.amount > 0 && isPosted(row, day))
  const recent = purchases.filter(({ posted_on }) => posted_on > day - CHANGES_WITHIN_DAYS)
  const choices = recent.length > 0 ? recent : purchases
  return choices.length > 0 ? random.pick(choices) : undefined
}

function postedRow(row: LedgerRow, day: Day): LedgerRow {
  const posted: LedgerRow = { ...row, posted_on: day, posted_by_refresh: true }
  delete posted.vanishes
  return posted
}

function newRows(persona: Persona, day: Day, index: number, span: LedgerSpan, random: Random): LedgerRow[] {
  const habits = persona.habits.filter(({ pending }) => pending)
  return Array.from({ length: random.integer(NEW_ROWS.least, NEW_ROWS.most) }, (_, time) => {
    const habit = random.pick(habits)
    return habitRow(habit, `${habit.account}/r${index}`, time, day, span, random, recognize)
  })
}
