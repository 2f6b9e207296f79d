import { toCivilDate } from '@gingham/clock'
import type { Ids } from '@gingham/store'
import type { Db } from '../database.ts'
import { findTeam, type Team } from '../house/teams.store.ts'

/** A team's id as an application: the same in every environment. */
export function applicationIdOf(ids: Ids, { client_id }: Pick<Team, 'client_id'>): string {
  return ids.derive('application', client_id)
}

/** What people are told of a team that reads their data. */
export interface NamedApplication {
  application_id: string
  name: string
  /** YYYY-MM-DD. */
  join_date: string
}

/** The team itself, as an application. */
export async function ownApplication(db: Db, ids: Ids, team: Pick<Team, 'client_id'>): Promise<NamedApplication> {
  const row = (await findTeam(db, team.client_id))!
  return { application_id: applicationIdOf(ids, team), name: row.name, join_date: toCivilDate(row.created_ms) }
}

/** An application that was made up in the sandbox. */
export function seededApplication(application_id: string, seeded_ms: number): NamedApplication {
  return { application_id, name: `Application ${application_id}`, join_date: toCivilDate(seeded_ms) }
}
