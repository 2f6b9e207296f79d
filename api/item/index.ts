import type { JobHandler } from '@gingham/jobs'
import type { House } from '../house/house.ts'
import { EXPIRE_LOGIN_JOB, meetDeadline } from './move-item.ts'

export { addProducts } from './add-products.ts'
export { connectionOf, listApplications } from './applications.ts'
export { authMethodOf } from './auth-method.ts'
export { findSeededApplication, saveConnection } from './connected-applications.store.ts'
export { createItem, mintPublicToken, type ItemRequest } from './create-item.ts'
export { createItemOfNumbers, insertItemOfNumbers } from './create-item-of-numbers.ts'
export { exampleAccessToken, exampleItem } from './item.example.ts'
export { AccessToken, Item, itemErrors, PlaidError, Product, productErrors } from './item.schema.ts'
export {
  findItem,
  listItemsOfUser,
  lockItem,
  openConnection,
  updateConnection,
  updateItem,
  type Item as StoredItem,
} from './item.store.ts'
export { removeItem } from './remove-item.ts'
export { repairItem } from './repair-item.ts'
export { requireNewLogin } from './login-error.ts'
export { addProduct, requireHealth, requireHealthyItem, requireItem, requireProduct } from './require-item.ts'
export { ApplicationId } from './scopes.schema.ts'
export { sharedAccounts } from './shared-accounts.ts'
export { takeInAccounts } from './take-in-accounts.ts'
export { toWireItem } from './to-wire-item.ts'
export {
  itemErrorWebhook,
  loginRepairedWebhook,
  newAccountsAvailableWebhook,
  pendingDisconnectWebhook,
  pendingExpirationWebhook,
  userAccountRevokedWebhook,
  userPermissionRevokedWebhook,
} from './webhook-payloads.ts'
export { requireWebhookUrl } from './webhook-url.ts'
export { sendItemWebhook, toWebhookError, type ItemWebhook } from './webhook.ts'

/** The room's jobs, by kind. */
export function itemJobs(house: House): Record<string, JobHandler> {
  return {
    [EXPIRE_LOGIN_JOB]: ({ payload }) => meetDeadline(house, payload),
  }
}
