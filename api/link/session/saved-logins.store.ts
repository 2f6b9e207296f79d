import type { Sealer } from '@gingham/store'
import type { Db } from '../../database.ts'
import type { Team } from '../../house/teams.store.ts'
import type { SavedLogin } from './phone-session.ts'

type Owner = Team & { phone_number: string }

/** Keeps a login under a phone number; a later one at the same bank takes its place. */
export async function saveLogin(
  tx: Db,
  sealer: Sealer,
  owner: Owner,
  saved: SavedLogin,
  saved_ms: number,
): Promise<void> {
  const { client_id, environment, phone_number } = owner
  const { institution_id, ...login } = saved
  const login_sealed = sealer.seal(JSON.stringify(login))
  const key = { phone_mark: sealer.mark(phone_number), client_id, environment, institution_id }
  await tx
    .insertInto('link_saved_logins')
    .values({ ...key, login_sealed, saved_ms })
    .onConflict((conflict) =>
      conflict
        .columns(['phone_mark', 'client_id', 'environment', 'institution_id'])
        .doUpdateSet({ login_sealed, saved_ms }),
    )
    .execute()
}

/** What was saved under a number with this team, latest first. */
export async function listSavedLogins(db: Db, sealer: Sealer, owner: Owner): Promise<SavedLogin[]> {
  const rows = await db
    .selectFrom('link_saved_logins')
    .select(['institution_id', 'login_sealed'])
    .where('phone_mark', '=', sealer.mark(owner.phone_number))
    .where('client_id', '=', owner.client_id)
    .where('environment', '=', owner.environment)
    .orderBy('saved_ms', 'desc')
    .orderBy('institution_id')
    .execute()
  return rows.map(({ institution_id, login_sealed }) => ({
    ...(JSON.parse(sealer.open(login_sealed)) as Omit<SavedLogin, 'institution_id'>),
    institution_id,
  }))
}
