import type { Call } from '../house/house.ts'
import { authMethodOf, updateItem, type StoredItem } from '../item/index.ts'

/** Notes on the Item how its numbers were obtained, when they are first asked for. Returns the Item as it is then. */
export async function recordAuthMethod(call: Call, item: StoredItem): Promise<StoredItem> {
  if (item.auth_method !== null) return item
  const auth_method = authMethodOf(call.house.sources, item.institution_id)
  await call.write((tx) => updateItem(tx, item.item_id, { auth_method }))
  return { ...item, auth_method }
}
