import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { moveItem } from './move-item.ts'

/** The person has to log in again: the Item turns unhealthy and its webhook says so. */
export async function requireNewLogin(tx: Db, house: House, item_id: string): Promise<void> {
  await moveItem(tx, house, item_id, { type: 'login_ended' })
}
