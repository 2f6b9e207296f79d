import { apiError, type ErrorCode } from '@gingham/api-kit'
import type { StoredAccount } from '../../accounts/index.ts'
import { supportsProduct } from '../../accounts/index.ts'
import { authDefaultUpdate, smsMicrodepositsVerification } from '../../auth/index.ts'
import type { House } from '../../house/house.ts'
import { identityDefaultUpdate } from '../../identity/index.ts'
import { holdingsDefaultUpdate, investmentsTransactionsUpdate } from '../../investments/index.ts'
import {
  itemErrorWebhook,
  loginRepairedWebhook,
  newAccountsAvailableWebhook,
  pendingDisconnectWebhook,
  pendingExpirationWebhook,
  toWebhookError,
  userAccountRevokedWebhook,
  userPermissionRevokedWebhook,
  type ItemWebhook,
} from '../../item/index.ts'
import { liabilitiesDefaultUpdate } from '../../liabilities/index.ts'
import type { ProductName } from '../../products.ts'

/** What a fired webhook may tell of. */
export interface FiredAbout {
  house: House
  now_ms: number
  /** The Item's accounts, in the bank's order. */
  accounts: readonly StoredAccount[]
  new_transactions: number
  initial_update_complete: boolean
  historical_update_complete: boolean
}

interface FiredWebhook {
  webhook_type: string
  /** The product that the Item must have. */
  product?: ProductName
  readonly payload: (about: FiredAbout) => ItemWebhook
}

/**
 * The webhooks that can be fired, by code; the first of a code is the one that is fired when no webhook_type is given.
 * They tell of things that have not happened: counts are 0 unless given, and the account concerned is the first one that can be.
 * Source: /sandbox/item/fire_webhook
 *
 * DIFFERENCE: the payload of AUTHORIZATION_GRANTED is not public: here it names the Item and nothing else. Which type
 * DEFAULT_UPDATE has by default is not, either: here TRANSACTIONS. ERROR can be fired with the type ITEM as well, and
 * PENDING_EXPIRATION at all.
 */
const firedWebhooks = {
  DEFAULT_UPDATE: [
    {
      webhook_type: 'TRANSACTIONS',
      product: 'transactions',
      payload: ({ new_transactions }) => transactions('DEFAULT_UPDATE', { error: null, new_transactions }),
    },
    {
      webhook_type: 'AUTH',
      product: 'auth',
      payload: (about) => authDefaultUpdate([], forFirst(about, 'auth', ['ACCOUNT_NUMBER'])),
    },
    {
      webhook_type: 'IDENTITY',
      product: 'identity',
      payload: (about) => identityDefaultUpdate(forFirst(about, 'identity', ['PHONES'])),
    },
    {
      webhook_type: 'INVESTMENTS_TRANSACTIONS',
      product: 'investments',
      payload: () => investmentsTransactionsUpdate('DEFAULT_UPDATE', noInvestmentChanges),
    },
    { webhook_type: 'HOLDINGS', product: 'investments', payload: () => holdingsDefaultUpdate(noInvestmentChanges) },
    {
      webhook_type: 'LIABILITIES',
      product: 'liabilities',
      payload: (about) =>
        liabilitiesDefaultUpdate({
          account_ids_with_new_liabilities: [],
          account_ids_with_updated_liabilities: forFirst(about, 'liabilities', ['last_payment_amount']),
        }),
    },
  ],
  NEW_ACCOUNTS_AVAILABLE: [{ webhook_type: 'ITEM', payload: newAccountsAvailableWebhook }],
  SMS_MICRODEPOSITS_VERIFICATION: [
    {
      webhook_type: 'AUTH',
      product: 'auth',
      payload: (about) => smsMicrodepositsVerification(firstFor(about, 'auth'), smsStatusOf(about)),
    },
  ],
  AUTHORIZATION_GRANTED: [
    { webhook_type: 'ITEM', payload: () => ({ webhook_type: 'ITEM', webhook_code: 'AUTHORIZATION_GRANTED' }) },
  ],
  USER_PERMISSION_REVOKED: [
    { webhook_type: 'ITEM', payload: ({ house }) => userPermissionRevokedWebhook(docsOf(house)) },
  ],
  USER_ACCOUNT_REVOKED: [
    { webhook_type: 'ITEM', payload: (about) => userAccountRevokedWebhook(firstFor(about, 'balance')) },
  ],
  PENDING_DISCONNECT: [
    {
      webhook_type: 'ITEM',
      payload: ({ now_ms }) => pendingDisconnectWebhook('INSTITUTION_MIGRATION', now_ms + NOTICE_MS),
    },
  ],
  PENDING_EXPIRATION: [{ webhook_type: 'ITEM', payload: ({ now_ms }) => pendingExpirationWebhook(now_ms + NOTICE_MS) }],
  RECURRING_TRANSACTIONS_UPDATE: [
    {
      webhook_type: 'TRANSACTIONS',
      product: 'transactions',
      payload: (about) => transactions('RECURRING_TRANSACTIONS_UPDATE', { account_ids: recurring(about) }),
    },
  ],
  LOGIN_REPAIRED: [{ webhook_type: 'ITEM', payload: loginRepairedWebhook }],
  SYNC_UPDATES_AVAILABLE: [
    {
      webhook_type: 'TRANSACTIONS',
      product: 'transactions',
      payload: ({ initial_update_complete, historical_update_complete }) =>
        transactions('SYNC_UPDATES_AVAILABLE', { initial_update_complete, historical_update_complete }),
    },
  ],
  PRODUCT_READY: [
    {
      webhook_type: 'ASSETS',
      product: 'assets',
      payload: ({ house }) => assets(house, 'PRODUCT_READY', { report_type: 'FULL' }),
    },
  ],
  ERROR: [
    {
      webhook_type: 'ASSETS',
      product: 'assets',
      payload: ({ house }) =>
        assets(house, 'ERROR', { error: toWebhookError(bodyOf(house, 'ASSET_REPORT_GENERATION_FAILED')) }),
    },
    { webhook_type: 'ITEM', payload: ({ house }) => itemErrorWebhook(bodyOf(house, 'ITEM_LOGIN_REQUIRED')) },
  ],
} as const satisfies Record<string, readonly FiredWebhook[]>

export type FiredCode = keyof typeof firedWebhooks
export const firedCodes = Object.keys(firedWebhooks) as FiredCode[]

/** The webhook of a code and, where several types have the code, of a type; INVALID_FIELD when they do not go together. */
export function firedWebhookOf(code: FiredCode, type: string | undefined): FiredWebhook {
  const ofCode: readonly FiredWebhook[] = firedWebhooks[code]
  const found = ofCode.find(({ webhook_type }) => type === undefined || webhook_type === type)
  if (found !== undefined) return found
  const types = ofCode.map(({ webhook_type }) => webhook_type).join(', ')
  throw apiError('INVALID_FIELD', { message: `webhook_type of ${code} must be one of: ${types}` })
}

/** How long before its end an Item is said to end. Source: https://plaid.com/docs/api/items/ */
const NOTICE_MS = 7 * 86_400_000

const noInvestmentChanges = {
  new_holdings: 0,
  updated_holdings: 0,
  new_investments_transactions: 0,
  cancelled_investments_transactions: 0,
}

function transactions(webhook_code: string, details: Record<string, unknown>): ItemWebhook {
  return { webhook_type: 'TRANSACTIONS', webhook_code, ...details }
}

/** Webhooks of a report name the report and not an Item: it may be about several. */
function assets(house: House, webhook_code: string, details: Record<string, unknown>): ItemWebhook {
  return { webhook_type: 'ASSETS', webhook_code, item_id: undefined, asset_report_id: house.ids.uuid(), ...details }
}

function recurring(about: FiredAbout): string[] {
  return accountsFor(about, 'recurring_transactions')
}

function accountsFor({ accounts }: FiredAbout, product: ProductName): string[] {
  return accounts
    .filter(({ document }) => supportsProduct(product, document.type, document.subtype))
    .map(({ account_id }) => account_id)
}

/** The first account that the product has data of; an Item without one cannot have the webhook. */
function firstFor(about: FiredAbout, product: ProductName): string {
  const [account_id] = accountsFor(about, product)
  if (account_id !== undefined) return account_id
  throw apiError('SANDBOX_PRODUCT_NOT_ENABLED', { message: 'this Item has no account that the webhook could name' })
}

/** What changed, for the first account that the product has data of; nothing where there is none. */
function forFirst<Change>(about: FiredAbout, product: ProductName, changes: readonly Change[]) {
  const [account_id] = accountsFor(about, product)
  return account_id === undefined ? {} : { [account_id]: changes }
}

/** How the verification ended, where three wrong codes have ended it; else it went well. */
function smsStatusOf({ accounts }: FiredAbout): 'MANUALLY_VERIFIED' | 'VERIFICATION_FAILED' {
  const isLocked = accounts.some(({ document }) => document.verification_status === 'verification_failed')
  return isLocked ? 'VERIFICATION_FAILED' : 'MANUALLY_VERIFIED'
}

function docsOf(house: House): string {
  return `${house.settings.base_url}/docs`
}

function bodyOf(house: House, key: ErrorCode) {
  return apiError(key).toBody(docsOf(house))
}
