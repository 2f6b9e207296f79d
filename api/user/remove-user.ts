import { removeUserCredit } from '../credit/index.ts'
import type { Call } from '../house/house.ts'
import { listItemsOfUser, removeItem } from '../item/index.ts'
import { removeLinkTokensOfUser } from '../link/index.ts'
import { isLegacyId } from './generation.ts'
import { deleteUserShares, updateUser, type StoredUser } from './users.store.ts'

/**
 * Ends a user: its Items are removed, Link opens no more for it, and what is private is deleted. The row stays, so that its tokens still lead to
 * USER_NOT_FOUND. Every room that keeps data of users has its line here.
 */
export async function removeUser({ db, now_ms }: Call, user: StoredUser): Promise<void> {
  const { user_id, client_user_id } = user
  for (const { item_id } of await listItemsOfUser(db, user, user_id)) {
    await removeItem(db, item_id, now_ms, { reason_code: null, reason_note: null })
  }
  await removeLinkTokensOfUser(db, user_id)
  await removeUserCredit(db, user_id)
  await deleteUserShares(db, user_id)
  await updateUser(db, user_id, {
    // In the legacy user API the name of a removed user stays taken. https://plaid.com/docs/api/users/user-apis/
    taken_client_user_id: isLegacyId(user_id) ? client_user_id : null,
    identity_sealed: null,
    end_customer: null,
    removed_ms: now_ms,
    updated_ms: now_ms,
  })
}
