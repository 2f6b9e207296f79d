import { sql } from 'kysely'
import type { Db } from '../database.ts'
import type { Team } from '../house/teams.store.ts'
import type { Microseconds } from './created-instant.ts'

/**
 * The instant under which something new is listed: now, or a microsecond after the last one where that is later. Lists
 * are paged by it, so that no two things of a team may share one.
 */
export async function nextCreation(tx: Db, { client_id, environment }: Team, now_ms: number): Promise<Microseconds> {
  const now_us = now_ms * 1000
  const row = await tx
    .insertInto('counters')
    .values({ name: `payment_initiation:${client_id}:${environment}`, value: now_us })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ value: sql`case when counters.value < ${now_us} then ${now_us} else counters.value + 1 end` }),
    )
    .returning('value')
    .executeTakeFirstOrThrow()
  return row.value
}
