import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import { mergeIdentity } from './identity-of.ts'
import type { ClientUserIdentity } from './user.schema.ts'
import { lockUser, updateIdentity } from './users.store.ts'

/** Keeps what is said of a person, over what was known. Two calls at once lose nothing of each other. */
export async function addIdentity(
  tx: Db,
  sealer: Sealer,
  user_id: string,
  stated: ClientUserIdentity,
  now_ms: number,
): Promise<void> {
  const user = await lockUser(tx, sealer, user_id)
  await updateIdentity(tx, sealer, user_id, mergeIdentity(user?.identity ?? null, stated), now_ms)
}
