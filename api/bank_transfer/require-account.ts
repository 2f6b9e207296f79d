import { apiError } from '@gingham/api-kit'
import {
  listAccounts,
  listPrivateDetails,
  selectAccounts,
  supportsProduct,
  type PrivateDetails,
} from '../accounts/index.ts'
import { canHaveNumbers, isUnverified } from '../auth/index.ts'
import type { Call } from '../house/house.ts'
import { requireProduct, type StoredItem } from '../item/index.ts'

/** Numbers of an account in the United States. */
export type AchNumbers = NonNullable<PrivateDetails['numbers']['ach']>

/** Items of migrated numbers are for transfers alone: no bank stands behind them that could offer Auth. */
export const MIGRATED = 'TRANSFER_MIGRATED'

/**
 * The numbers of an account of a healthy Item that money can be sent to and taken from.
 * @throws PRODUCTS_NOT_SUPPORTED, INVALID_ACCOUNT_ID, BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE, PRODUCT_NOT_READY while
 *   micro-deposits have not shown that the account is the person's
 */
export async function requireNumbers(call: Call, healthy: StoredItem, account_id: string): Promise<AchNumbers> {
  const item = healthy.auth_method === MIGRATED ? healthy : await requireProduct(call, healthy, 'auth')
  const [account] = selectAccounts(await listAccounts(call.db, item.item_id), [account_id])
  const { type, subtype } = account!.document
  if (!supportsProduct('auth', type, subtype)) throw apiError('BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE')
  if (!canHaveNumbers(item, account!.document) || isUnverified(account!.document)) throw apiError('PRODUCT_NOT_READY')
  const details = await listPrivateDetails(call.db, call.house.sealer, item.item_id)
  const ach = details.get(account_id)!.numbers.ach
  if (ach === null) {
    throw apiError('BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE', {
      message: 'bank transfers need an account in the United States',
    })
  }
  return ach
}
