import type { Db } from '../database.ts'
import type { IdentityChangesTable, IdentitySeenTable } from './identity.tables.ts'

/** Marks of an Item's owners as they were last seen. */
export function listSeen(db: Db, item_id: string): Promise<IdentitySeenTable[]> {
  return db.selectFrom('identity_seen').selectAll().where('item_id', '=', item_id).execute()
}

/** Puts these in the place of what was seen before. */
export async function replaceSeen(db: Db, item_id: string, seen: readonly IdentitySeenTable[]): Promise<void> {
  await db.deleteFrom('identity_seen').where('item_id', '=', item_id).execute()
  if (seen.length > 0) await db.insertInto('identity_seen').values(seen).execute()
}

export async function insertChanges(db: Db, changes: readonly IdentityChangesTable[]): Promise<void> {
  if (changes.length > 0) await db.insertInto('identity_changes').values(changes).execute()
}

/** Changes of an account's owners since an instant. */
export function listIdentityChanges(
  db: Db,
  { item_id, account_id, since_ms }: { item_id: string; account_id: string; since_ms: number },
): Promise<Pick<IdentityChangesTable, 'kind' | 'changed_ms'>[]> {
  return db
    .selectFrom('identity_changes')
    .select(['kind', 'changed_ms'])
    .where('item_id', '=', item_id)
    .where('account_id', '=', account_id)
    .where('changed_ms', '>=', since_ms)
    .execute()
}

/** Forgets what was seen of an Item's owners, and what was uploaded of them. */
export async function removeItemIdentity(db: Db, item_id: string): Promise<void> {
  await db.deleteFrom('identity_seen').where('item_id', '=', item_id).execute()
  await db.deleteFrom('identity_changes').where('item_id', '=', item_id).execute()
  await db.deleteFrom('identity_documents').where('item_id', '=', item_id).execute()
}
