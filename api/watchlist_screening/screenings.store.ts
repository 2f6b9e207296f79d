import type { Selectable } from 'kysely'
import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import type { Environment, Team } from '../house/teams.store.ts'
import type { NameKind } from './matching/fold-name.ts'
import type { SearchTerms } from './matching/match-entry.ts'
import type { ScreeningStatus } from './screening-status.ts'
import type { WatchlistScreeningsTable } from './watchlist-screening.tables.ts'

/** Who or what has caused a change. */
export type AuditSource = 'dashboard' | 'link' | 'api' | 'system'

/** A screening as the store keeps it, opened. */
export interface Screening {
  screening_id: string
  kind: NameKind
  client_id: string
  environment: Environment
  place: number
  program_id: string
  client_user_id: string | null
  assignee: string | null
  status: ScreeningStatus
  terms: SearchTerms
  version: number
  audit_source: AuditSource
  audit_ms: number
  rescan_due_ms: number | null
}

/** What a list of screenings is narrowed by. */
export interface ScreeningFilter {
  kind: NameKind
  program_id: string
  client_user_id?: string | undefined
  status?: string | undefined
  assignee?: string | undefined
}

export async function insertScreening(tx: Db, sealer: Sealer, screening: Screening): Promise<void> {
  await tx.insertInto('watchlist_screenings').values(toRow(sealer, screening)).execute()
}

export async function updateScreening(tx: Db, sealer: Sealer, screening: Screening): Promise<void> {
  await tx
    .updateTable('watchlist_screenings')
    .set(toRow(sealer, screening))
    .where('screening_id', '=', screening.screening_id)
    .execute()
}

/** A screening of the team, and of this kind. */
export async function findScreening(
  db: Db,
  sealer: Sealer,
  team: Team,
  kind: NameKind,
  screening_id: string,
): Promise<Screening | undefined> {
  const row = await ofTeam(db, team)
    .where('kind', '=', kind)
    .where('screening_id', '=', screening_id)
    .executeTakeFirst()
  return row === undefined ? undefined : toScreening(sealer, row)
}

/** The screening, whoever's it is; its row stays locked until the transaction ends. */
export async function lockScreening(tx: Db, sealer: Sealer, screening_id: string): Promise<Screening | undefined> {
  // An update that changes nothing is the lock that both engines have.
  await tx.updateTable('watchlist_screenings').set({ screening_id }).where('screening_id', '=', screening_id).execute()
  const row = await tx
    .selectFrom('watchlist_screenings')
    .selectAll()
    .where('screening_id', '=', screening_id)
    .executeTakeFirst()
  return row === undefined ? undefined : toScreening(sealer, row)
}

/** Newest first. @param from place of the newest one to list; null for all */
export async function listScreenings(
  db: Db,
  sealer: Sealer,
  team: Team,
  { kind, program_id, client_user_id, status, assignee }: ScreeningFilter,
  { from, count }: { from: number | null; count: number },
): Promise<Screening[]> {
  const rows = await ofTeam(db, team)
    .where('kind', '=', kind)
    .where('program_id', '=', program_id)
    .$if(client_user_id !== undefined, (query) => query.where('client_user_id', '=', client_user_id!))
    .$if(status !== undefined, (query) => query.where('status', '=', status!))
    .$if(assignee !== undefined, (query) => query.where('assignee', '=', assignee!))
    .$if(from !== null, (query) => query.where('place', '<=', from!))
    .orderBy('place', 'desc')
    .limit(count)
    .execute()
  return rows.map((row) => toScreening(sealer, row))
}

/** Keeps what a screening was before it changes. */
export async function insertHistory(tx: Db, sealer: Sealer, screening: Screening): Promise<void> {
  const { screening_id } = screening
  const last = await tx
    .selectFrom('watchlist_screening_history')
    .select(({ fn }) => fn.max('place').as('place'))
    .where('screening_id', '=', screening_id)
    .executeTakeFirst()
  const place = (last?.place ?? 0) + 1
  await tx
    .insertInto('watchlist_screening_history')
    .values({ screening_id, place, screening_sealed: sealer.seal(JSON.stringify(screening)) })
    .execute()
}

/** What a screening was, the latest first. */
export async function listHistory(
  db: Db,
  sealer: Sealer,
  screening_id: string,
  { from, count }: { from: number | null; count: number },
): Promise<{ place: number; screening: Screening }[]> {
  const rows = await db
    .selectFrom('watchlist_screening_history')
    .selectAll()
    .where('screening_id', '=', screening_id)
    .$if(from !== null, (query) => query.where('place', '<=', from!))
    .orderBy('place', 'desc')
    .limit(count)
    .execute()
  return rows.map(({ place, screening_sealed }) => ({
    place,
    screening: JSON.parse(sealer.open(screening_sealed)) as Screening,
  }))
}

function ofTeam(db: Db, { client_id, environment }: Team) {
  return db
    .selectFrom('watchlist_screenings')
    .selectAll()
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
}

function toRow(sealer: Sealer, { terms, ...columns }: Screening): WatchlistScreeningsTable {
  return { ...columns, terms_sealed: sealer.seal(JSON.stringify(terms)) }
}

function toScreening(sealer: Sealer, row: Selectable<WatchlistScreeningsTable>): Screening {
  const { terms_sealed, ...columns } = row
  return { ...columns, terms: JSON.parse(sealer.open(terms_sealed)) as SearchTerms } as Screening
}
