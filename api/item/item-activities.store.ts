import type { Selectable } from 'kysely'
import type { Db } from '../database.ts'
import type { Item } from './item.store.ts'
import type { ItemActivitiesTable } from './item.tables.ts'

/** Something that was done. */
export interface NewActivity {
  activity: 'ITEM_CREATE' | 'ITEM_IMPORT' | 'ITEM_UPDATE' | 'ITEM_UNLINK' | 'ITEM_REMOVE' | 'SCOPES_UPDATE'
  created_ms: number
  /** The application whose access it was about, where that is not the team's own. */
  target_application_id?: string
  /** As they are now. */
  scopes?: unknown
  authentication?: 'DATA_PARTNER' | 'PLAID'
}

/** Which login a list is about; every login of the team's own imported Items is one such. */
export type Login = Pick<Item, 'client_id' | 'environment' | 'login_mark'>

/** Notes what was done about an Item's login. Items of typed account numbers have none. */
export async function recordActivity(
  tx: Db,
  { item_id, client_id, environment, login_mark }: Login & Pick<Item, 'item_id'>,
  { activity, created_ms, target_application_id = '', scopes, authentication }: NewActivity,
): Promise<void> {
  if (login_mark === null) return
  await tx
    .insertInto('item_activities')
    .values({
      item_id,
      client_id,
      environment,
      login_mark,
      created_ms,
      activity,
      target_application_id: target_application_id === '' ? null : target_application_id,
      scopes: scopes === undefined ? null : JSON.stringify(scopes),
      authentication: authentication ?? null,
    })
    .execute()
}

/** The latest activities of some logins of one team, newest first. @param before only those with a lower position */
export async function listActivities(
  db: Db,
  { client_id, environment }: Pick<Item, 'client_id' | 'environment'>,
  login_marks: readonly string[],
  { before, count }: { before: number | null; count: number },
): Promise<Selectable<ItemActivitiesTable>[]> {
  if (login_marks.length === 0) return []
  return db
    .selectFrom('item_activities')
    .selectAll()
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .where('login_mark', 'in', login_marks)
    .$if(before !== null, (query) => query.where('position', '<', before!))
    .orderBy('position', 'desc')
    .limit(count)
    .execute()
}
