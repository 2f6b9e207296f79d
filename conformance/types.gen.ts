// Written by tools/gen: run `npm run gen`. Compiling this file is the test.
import type { Conforms } from './conforms.ts'
import type { get as accountsBalanceGet } from '../api/accounts/balance/get.ts'
import type { get as accountsGet } from '../api/accounts/get.ts'
import type { get as authGet } from '../api/auth/get.ts'
import type { get as categoriesGet } from '../api/categories/get.ts'
import type { get as identityGet } from '../api/identity/get.ts'
import type { get as institutionsGet } from '../api/institutions/get.ts'
import type { getById as institutionsGetById } from '../api/institutions/get_by_id.ts'
import type { search as institutionsSearch } from '../api/institutions/search.ts'
import type { invalidate as itemAccessTokenInvalidate } from '../api/item/access_token/invalidate.ts'
import type { get as itemGet } from '../api/item/get.ts'
import type { create as itemCreatePublicToken } from '../api/item/public_token/create.ts'
import type { exchange as itemPublicTokenExchange } from '../api/item/public_token/exchange.ts'
import type { remove as itemRemove } from '../api/item/remove.ts'
import type { update as itemWebhookUpdate } from '../api/item/webhook/update.ts'
import type { create as linkTokenCreate } from '../api/link/token/create.ts'
import type { get as linkTokenGet } from '../api/link/token/get.ts'
import type { fireWebhook as sandboxItemFireWebhook } from '../api/sandbox/item/fire_webhook.ts'
import type { resetLogin as sandboxItemResetLogin } from '../api/sandbox/item/reset_login.ts'
import type { setVerificationStatus as sandboxItemSetVerificationStatus } from '../api/sandbox/item/set_verification_status.ts'
import type { create as sandboxPublicTokenCreate } from '../api/sandbox/public_token/create.ts'
import type { get as transactionsGet } from '../api/transactions/get.ts'
import type { get as transactionsRecurringGet } from '../api/transactions/recurring/get.ts'
import type { refresh as transactionsRefresh } from '../api/transactions/refresh.ts'
import type { sync as transactionsSync } from '../api/transactions/sync.ts'
import type { get as webhookVerificationKeyGet } from '../api/webhook_verification_key/get.ts'

export const accountsBalanceGetConforms: Conforms<typeof accountsBalanceGet, 'accountsBalanceGet'> = true
export const accountsGetConforms: Conforms<typeof accountsGet, 'accountsGet'> = true
export const authGetConforms: Conforms<typeof authGet, 'authGet'> = true
export const categoriesGetConforms: Conforms<typeof categoriesGet, 'categoriesGet'> = true
export const identityGetConforms: Conforms<typeof identityGet, 'identityGet'> = true
export const institutionsGetConforms: Conforms<typeof institutionsGet, 'institutionsGet'> = true
export const institutionsGetByIdConforms: Conforms<typeof institutionsGetById, 'institutionsGetById'> = true
export const institutionsSearchConforms: Conforms<typeof institutionsSearch, 'institutionsSearch'> = true
export const itemAccessTokenInvalidateConforms: Conforms<typeof itemAccessTokenInvalidate, 'itemAccessTokenInvalidate'> = true
export const itemGetConforms: Conforms<typeof itemGet, 'itemGet'> = true
export const itemCreatePublicTokenConforms: Conforms<typeof itemCreatePublicToken, 'itemCreatePublicToken'> = true
export const itemPublicTokenExchangeConforms: Conforms<typeof itemPublicTokenExchange, 'itemPublicTokenExchange'> = true
export const itemRemoveConforms: Conforms<typeof itemRemove, 'itemRemove'> = true
export const itemWebhookUpdateConforms: Conforms<typeof itemWebhookUpdate, 'itemWebhookUpdate'> = true
export const linkTokenCreateConforms: Conforms<typeof linkTokenCreate, 'linkTokenCreate'> = true
export const linkTokenGetConforms: Conforms<typeof linkTokenGet, 'linkTokenGet'> = true
export const sandboxItemFireWebhookConforms: Conforms<typeof sandboxItemFireWebhook, 'sandboxItemFireWebhook'> = true
export const sandboxItemResetLoginConforms: Conforms<typeof sandboxItemResetLogin, 'sandboxItemResetLogin'> = true
export const sandboxItemSetVerificationStatusConforms: Conforms<typeof sandboxItemSetVerificationStatus, 'sandboxItemSetVerificationStatus'> = true
export const sandboxPublicTokenCreateConforms: Conforms<typeof sandboxPublicTokenCreate, 'sandboxPublicTokenCreate'> = true
export const transactionsGetConforms: Conforms<typeof transactionsGet, 'transactionsGet'> = true
export const transactionsRecurringGetConforms: Conforms<typeof transactionsRecurringGet, 'transactionsRecurringGet'> = true
export const transactionsRefreshConforms: Conforms<typeof transactionsRefresh, 'transactionsRefresh'> = true
export const transactionsSyncConforms: Conforms<typeof transactionsSync, 'transactionsSync'> = true
export const webhookVerificationKeyGetConforms: Conforms<typeof webhookVerificationKeyGet, 'webhookVerificationKeyGet'> = true
