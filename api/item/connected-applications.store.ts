import type { Db } from '../database.ts'
import type { ConnectedApplicationsTable } from './item.tables.ts'
import type { Login } from './item-activities.store.ts'
import type { Scopes } from './scopes.schema.ts'

/** An application's access with its scopes read. */
export type Connection = Omit<ConnectedApplicationsTable, 'scopes'> & { scopes: Scopes | null }

/** What is known of applications' access to a login, in the order in which they were made up. */
export async function listConnections(db: Db, { client_id, environment, login_mark }: Login): Promise<Connection[]> {
  const rows = await db
    .selectFrom('connected_applications')
    .selectAll()
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .where('login_mark', '=', login_mark ?? '')
    .orderBy('seeded_ms')
    .orderBy('application_id')
    .execute()
  return rows.map(toConnection)
}

/** Writes what is known of an application's access, over what was known before. */
export async function saveConnection(tx: Db, { scopes, ...columns }: Connection): Promise<void> {
  const row = { ...columns, scopes: scopes === null ? null : JSON.stringify(scopes) }
  await tx
    .insertInto('connected_applications')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['client_id', 'environment', 'login_mark', 'application_id']).doUpdateSet(row),
    )
    .execute()
}

/** An application that this team has made up in the sandbox, connected or not. */
export async function findSeededApplication(
  db: Db,
  { client_id, environment }: Pick<Connection, 'client_id' | 'environment'>,
  application_id: string,
): Promise<Connection | undefined> {
  const row = await db
    .selectFrom('connected_applications')
    .selectAll()
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .where('application_id', '=', application_id)
    .where('seeded_ms', 'is not', null)
    .orderBy('seeded_ms')
    .executeTakeFirst()
  return row === undefined ? undefined : toConnection(row)
}

function toConnection(row: ConnectedApplicationsTable): Connection {
  return { ...row, scopes: row.scopes === null ? null : (JSON.parse(row.scopes) as Scopes) }
}
