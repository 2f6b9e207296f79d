import type { Connection, CreatedTransaction, Moment } from '../source.ts'
import { toDay, type Day } from './civil-date.ts'
import { institutionRow } from './institutions/institutions.ts'
import type { InstitutionRow } from './institutions/institution.data.ts'

/** A connection to a simulated bank at a moment, in the terms that generation works with. */
export interface SimulatedLogin {
  institution: InstitutionRow
  username: string
  secret: string
  seed: string
  /** Histories are counted back from here. */
  connected_on: Day
  /** Never before `connected_on`: a bank shows nothing of a time before the login was made. */
  today: Day
  /** The day of each refresh so far, in order. */
  refreshed_on: readonly Day[]
  /** What was made by hand so far, in order. */
  created_transactions: readonly CreatedTransaction[]
}

/** @throws when the connection names an institution that is not simulated */
export function simulatedLogin(connection: Connection, moment: Moment): SimulatedLogin {
  const institution = institutionRow(connection.institution_id)
  if (!institution) throw new Error(`no simulated bank ${connection.institution_id}`)
  const connected_on = toDay(connection.connected_on)
  const today = Math.max(connected_on, toDay(moment.today))
  return {
    institution,
    username: connection.username,
    secret: connection.secret,
    seed: connection.seed,
    connected_on,
    today,
    refreshed_on: inOrder(connection.refreshed_on ?? [], connected_on).filter((day) => day <= today),
    created_transactions: connection.created_transactions ?? [],
  }
}

/** Days of refreshes, none before the one that it follows: a clock that was set back does not undo what was shown. */
function inOrder(dates: readonly string[], connected_on: Day): Day[] {
  let latest = connected_on
  return dates.map((date) => (latest = Math.max(latest, toDay(date))))
}
