import type { Db } from '../database.ts'
import { removeGroup } from '@gingham/jobs'
import { removeItemAccounts } from '../accounts/index.ts'
import { removeCodeDeposits } from '../auth/index.ts'
import { removeItemFeeds } from '../bank-feed/index.ts'
import { revokeConsent } from '../consent/index.ts'
import { removeItemIdentity } from '../identity/index.ts'
import { removeItemInvestments } from '../investments/index.ts'
import { removeItemLiabilities } from '../liabilities/index.ts'
import { removeItemPayroll } from '../payroll/index.ts'
import { removeProcessorTokens } from '../processor/index.ts'
import { removeItemStatements } from '../statements/index.ts'
import { removeItemTransactions } from '../transactions/index.ts'
import { recordActivity } from './item-activities.store.ts'
import { lockItem, updateItem } from './item.store.ts'

/** Why an Item is removed, as its remover says. */
export interface RemovalReason {
  reason_code: string | null
  reason_note: string | null
  /** Whether the person ended it, in another place; otherwise the application did. */
  is_by_person?: boolean
}

/** Nobody has said why. */
export const noRemovalReason: RemovalReason = { reason_code: null, reason_note: null }

/**
 * Ends an Item: its work stops, and what was fetched for it is deleted, with the login and all that is private. The row
 * stays, so that its tokens still lead to ITEM_NOT_FOUND. Reports that were made of it stay, too. Every room that
 * keeps data of Items has its line here. False when the Item was removed before.
 */
export async function removeItem(
  tx: Db,
  item_id: string,
  now_ms: number,
  { reason_code, reason_note, is_by_person = false }: RemovalReason,
): Promise<boolean> {
  const item = await lockItem(tx, item_id)
  if (item === undefined || item.removed_ms !== null) return false
  await removeGroup(tx, item_id)
  await removeProcessorTokens(tx, item_id)
  await removeItemTransactions(tx, item_id)
  await removeItemStatements(tx, item_id)
  await removeItemIdentity(tx, item_id)
  await removeItemInvestments(tx, item_id)
  await removeItemLiabilities(tx, item_id)
  await removeItemPayroll(tx, item_id)
  await removeItemFeeds(tx, item_id)
  await removeCodeDeposits(tx, item_id)
  await removeItemAccounts(tx, item_id)
  await updateItem(tx, item_id, {
    removed_ms: now_ms,
    removed_reason_code: reason_code,
    removed_reason_note: reason_note,
    connection_sealed: '',
    account_keys: null,
    webhook: null,
    error: null,
  })
  await revokeConsent(tx, item, now_ms, is_by_person ? 'END_USER' : 'CUSTOMER')
  await recordActivity(tx, item, { activity: 'ITEM_REMOVE', created_ms: now_ms })
  return true
}
