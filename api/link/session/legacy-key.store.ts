import { apiError } from '@gingham/api-kit'
import type { Db } from '../../database.ts'
import type { Environment, Team } from '../../house/teams.store.ts'

/** The team that has this public key. INVALID_API_KEYS when there is none. */
export async function requireTeamOfPublicKey(db: Db, public_key: string, environment: Environment): Promise<Team> {
  const row = await db.selectFrom('teams').select('client_id').where('public_key', '=', public_key).executeTakeFirst()
  if (row === undefined) throw apiError('INVALID_API_KEYS')
  return { client_id: row.client_id, environment }
}
