import type { Db } from '../database.ts'
import { apiError } from '@gingham/api-kit'
import type { House } from '../house/house.ts'
import { lockItem, updateItem } from './item.store.ts'
import { itemErrorWebhook } from './webhook-payloads.ts'
import { sendItemWebhook } from './webhook.ts'

/** The person has to log in again: the Item turns unhealthy and its webhook says so. */
export async function requireNewLogin(tx: Db, house: House, item_id: string): Promise<void> {
  const item = await lockItem(tx, item_id)
  if (item === undefined || item.removed_ms !== null) return
  const error = apiError('ITEM_LOGIN_REQUIRED').toBody(`${house.settings.base_url}/docs`)
  await updateItem(tx, item_id, { error })
  await sendItemWebhook(tx, house, item, itemErrorWebhook(error))
}
