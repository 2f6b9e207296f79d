import type { Static } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { listAccounts, listPrivateDetails, selectAccounts, supportsProduct, type Account } from '../accounts/index.ts'
import type { Call } from '../house/house.ts'
import { requireProduct, type StoredItem } from '../item/index.ts'
import type { AuthGetNumbers } from './numbers.schema.ts'
import { recordAuthMethod } from './record-auth-method.ts'
import { toNumbers } from './to-numbers.ts'

/** Accounts that can have numbers, their numbers, and the Item as it is with the product. */
export interface ReadNumbers {
  accounts: Account[]
  numbers: Static<typeof AuthGetNumbers>
  item: StoredItem
}

/**
 * The numbers of a healthy Item's accounts, all of them unless some are named. The first call adds the product. Only
 * for read-only handlers.
 * @throws PRODUCTS_NOT_SUPPORTED, INVALID_ACCOUNT_ID, NO_AUTH_ACCOUNTS when none of them can have numbers,
 *   PRODUCT_NOT_READY while one of them waits for its micro-deposits
 */
export async function readNumbers(
  call: Call,
  healthy: StoredItem,
  account_ids: readonly string[] | undefined,
): Promise<ReadNumbers> {
  const item = await requireProduct(call, healthy, 'auth', account_ids)
  const asked = selectAccounts(await listAccounts(call.db, item.item_id), account_ids)
  const accounts = asked.map(({ document }) => document).filter((account) => canHaveNumbers(item, account))
  if (accounts.length === 0) throw apiError('NO_AUTH_ACCOUNTS')
  if (accounts.some(isUnverified)) throw apiError('PRODUCT_NOT_READY')
  const details = await listPrivateDetails(call.db, call.house.sealer, item.item_id)
  const numbered = accounts.map(({ account_id }) => ({ account_id, numbers: details.get(account_id)!.numbers }))
  return {
    accounts,
    numbers: toNumbers(numbered, call.team.environment === 'sandbox'),
    item: await recordAuthMethod(call, item),
  }
}

/**
 * Whether the Item's way to numbers leads to this account. Micro-deposits verify one account at a time: those that were
 * sent none have no numbers.
 */
export function canHaveNumbers({ auth_method }: StoredItem, { type, subtype, verification_status }: Account): boolean {
  if (!supportsProduct('auth', type, subtype)) return false
  const isByDeposit = auth_method === 'AUTOMATED_MICRODEPOSITS' || auth_method === 'SAME_DAY_MICRODEPOSITS'
  return !isByDeposit || verification_status !== undefined
}

const UNVERIFIED: readonly Account['verification_status'][] = [
  'unsent',
  'pending_automatic_verification',
  'pending_manual_verification',
  'verification_expired',
  'verification_failed',
]

/** Whether micro-deposits have not shown yet, or never will, that the account is the person's. */
export function isUnverified({ verification_status }: Account): boolean {
  return UNVERIFIED.includes(verification_status)
}
