import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { listItemsOfUser, type StoredItem } from '../item/index.ts'
import { findPayroll, type KnownPayroll, type StoredPayroll } from './payroll.store.ts'

/** An Item with its pay data. */
export interface PayrollItem {
  item: StoredItem
  stored: StoredPayroll
}

/** An Item whose pay data can be read. */
export interface ReadyItem extends PayrollItem {
  payroll: KnownPayroll
}

/** The Items with pay data of a user, oldest first. */
export async function listPayrollItems(call: Call, user_id: string): Promise<PayrollItem[]> {
  const items = await listItemsOfUser(call.db, call.team, user_id)
  const found: PayrollItem[] = []
  for (const item of items) {
    const stored = await findPayroll(call.db, call.house.sealer, item.item_id)
    if (stored !== undefined) found.push({ item, stored })
  }
  return found
}

/**
 * The same, or those of them that are named, where some are. INCOME_VERIFICATION_NOT_FOUND when the user has none, ITEM_NOT_FOUND for
 * a name that is not among them.
 */
export async function requirePayrollItems(
  call: Call,
  user_id: string,
  item_ids: readonly string[] = [],
): Promise<PayrollItem[]> {
  return requireNamed(await listPayrollItems(call, user_id), item_ids)
}

/** The Items of a user's uploads, or those of them that are named. The same errors. */
export async function requireUploads(
  call: Call,
  user_id: string,
  item_ids: readonly string[] = [],
): Promise<PayrollItem[]> {
  const found = await listPayrollItems(call, user_id)
  return requireNamed(
    found.filter(({ stored }) => stored.flow === 'document'),
    item_ids,
  )
}

function requireNamed(found: PayrollItem[], item_ids: readonly string[]): PayrollItem[] {
  if (found.length === 0) throw apiError('INCOME_VERIFICATION_NOT_FOUND')
  if (item_ids.length === 0) return found
  const named = found.filter(({ item }) => item_ids.includes(item.item_id))
  if (named.length < new Set(item_ids).size) throw apiError('ITEM_NOT_FOUND')
  return named
}

/** Those that can be read. PRODUCT_NOT_READY while all of them are still being read. */
export function requireReady(items: readonly PayrollItem[]): ReadyItem[] {
  if (items.every(({ stored }) => stored.status === 'PROCESSING')) {
    throw apiError('INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY')
  }
  return items.flatMap((item) => (item.stored.payroll === null ? [] : [{ ...item, payroll: item.stored.payroll }]))
}
