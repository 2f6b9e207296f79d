import type { JobHandler } from '@gingham/jobs'
import type { House } from '../house/house.ts'
import { EXPIRE_LOGIN_JOB } from './create-item.ts'
import { requireNewLogin } from './login-error.ts'

export { authMethodOf } from './auth-method.ts'
export { createItem, mintPublicToken, type ItemRequest } from './create-item.ts'
export { createItemOfNumbers } from './create-item-of-numbers.ts'
export { exampleAccessToken, exampleItem } from './item.example.ts'
export { AccessToken, Item, itemErrors, PlaidError, Product, productErrors } from './item.schema.ts'
export {
  findItem,
  lockItem,
  openConnection,
  updateConnection,
  updateItem,
  type Item as StoredItem,
} from './item.store.ts'
export { removeItem } from './remove-item.ts'
export { requireNewLogin } from './login-error.ts'
export { requireHealth, requireHealthyItem, requireItem, requireProduct } from './require-item.ts'
export { sharedAccounts } from './shared-accounts.ts'
export { toWireItem } from './to-wire-item.ts'
export {
  itemErrorWebhook,
  loginRepairedWebhook,
  newAccountsAvailableWebhook,
  pendingDisconnectWebhook,
  userAccountRevokedWebhook,
  userPermissionRevokedWebhook,
} from './webhook-payloads.ts'
export { requireWebhookUrl } from './webhook-url.ts'
export { sendItemWebhook, toWebhookError, type ItemWebhook } from './webhook.ts'

/** The room's jobs, by kind. */
export function itemJobs(house: House): Record<string, JobHandler> {
  return {
    [EXPIRE_LOGIN_JOB]: ({ payload }) =>
      house.store.transaction((tx) => requireNewLogin(tx, house, (payload as { item_id: string }).item_id)),
  }
}
