import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import type { Team } from '../house/teams.store.ts'
import type { ClientUserIdentity } from './user.schema.ts'
import type { UserSharesTable, UsersTable } from './user.tables.ts'

/** A user with its seals open. */
export interface StoredUser extends Omit<UsersTable, 'user_token_sealed' | 'identity_sealed'> {
  user_token: string | null
  identity: ClientUserIdentity | null
}

export type NewUser = Pick<
  StoredUser,
  'user_id' | 'client_id' | 'environment' | 'client_user_id' | 'user_token' | 'end_customer' | 'identity' | 'created_ms'
>

/** Keeps a new user; false when the team has one, or a legacy one had, with the same client_user_id. */
export async function insertUser(tx: Db, sealer: Sealer, user: NewUser): Promise<boolean> {
  const { user_token, identity, ...columns } = user
  const result = await tx
    .insertInto('users')
    .values({
      ...columns,
      taken_client_user_id: user.client_user_id,
      user_token_sealed: user_token === null ? null : sealer.seal(user_token),
      identity_sealed: identity === null ? null : sealer.seal(JSON.stringify(identity)),
      updated_ms: user.created_ms,
      terminated_ms: null,
      termination_reason_code: null,
      termination_reason_note: null,
      removed_ms: null,
    })
    .onConflict((conflict) => conflict.columns(['client_id', 'environment', 'taken_client_user_id']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** The user, removed or not, whoever asks. */
export async function findUser(db: Db, sealer: Sealer, user_id: string): Promise<StoredUser | undefined> {
  const row = await db.selectFrom('users').selectAll().where('user_id', '=', user_id).executeTakeFirst()
  return row === undefined ? undefined : toUser(sealer, row)
}

/** The user that holds a client_user_id of the team: a legacy one also after it was removed. */
export async function findUserByClientUserId(
  db: Db,
  sealer: Sealer,
  { client_id, environment }: Team,
  client_user_id: string,
): Promise<StoredUser | undefined> {
  const row = await db
    .selectFrom('users')
    .selectAll()
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .where('taken_client_user_id', '=', client_user_id)
    .executeTakeFirst()
  return row === undefined ? undefined : toUser(sealer, row)
}

/** The user, locked until the transaction ends. An update that changes nothing is the lock that both engines have. */
export async function lockUser(tx: Db, sealer: Sealer, user_id: string): Promise<StoredUser | undefined> {
  await tx.updateTable('users').set({ user_id }).where('user_id', '=', user_id).execute()
  return findUser(tx, sealer, user_id)
}

/** Keeps what is known of the person from now on; null forgets it. */
export async function updateIdentity(
  tx: Db,
  sealer: Sealer,
  user_id: string,
  identity: ClientUserIdentity | null,
  updated_ms: number,
): Promise<void> {
  await tx
    .updateTable('users')
    .set({ identity_sealed: identity === null ? null : sealer.seal(JSON.stringify(identity)), updated_ms })
    .where('user_id', '=', user_id)
    .execute()
}

type Change = Pick<
  UsersTable,
  | 'taken_client_user_id'
  | 'identity_sealed'
  | 'end_customer'
  | 'terminated_ms'
  | 'termination_reason_code'
  | 'termination_reason_note'
  | 'removed_ms'
  | 'updated_ms'
>

export async function updateUser(tx: Db, user_id: string, change: Partial<Change>): Promise<void> {
  await tx.updateTable('users').set(change).where('user_id', '=', user_id).execute()
}

export async function insertUserShare(tx: Db, share: UserSharesTable): Promise<void> {
  await tx.insertInto('user_shares').values(share).execute()
}

export function findUserShare(db: Db, user_share_id: string): Promise<UserSharesTable | undefined> {
  return db.selectFrom('user_shares').selectAll().where('user_share_id', '=', user_share_id).executeTakeFirst()
}

/** Ends one share. */
export async function deleteUserShare(tx: Db, user_share_id: string): Promise<void> {
  await tx.deleteFrom('user_shares').where('user_share_id', '=', user_share_id).execute()
}

/** Ends every share of a user. */
export async function deleteUserShares(tx: Db, user_id: string): Promise<void> {
  await tx.deleteFrom('user_shares').where('user_id', '=', user_id).execute()
}

function toUser(sealer: Sealer, { user_token_sealed, identity_sealed, ...columns }: UsersTable): StoredUser {
  return {
    ...columns,
    user_token: user_token_sealed === null ? null : sealer.open(user_token_sealed),
    identity: identity_sealed === null ? null : (JSON.parse(sealer.open(identity_sealed)) as ClientUserIdentity),
  }
}
