import { apiError, type ErrorCode } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { productErrors, requireHealthyItem, requireProduct, type StoredItem } from '../item/index.ts'
import { findExtraction } from './statements.store.ts'

/** What every endpoint of the room may answer, in order of precedence. */
export const statementErrors = [
  ...productErrors,
  'PRODUCT_NOT_ENABLED',
  'PRODUCT_NOT_READY',
] as const satisfies readonly ErrorCode[]

/**
 * A healthy Item with Statements whose first statements are there. The product cannot be added by a call: the person
 * has to agree to it in Link.
 */
export async function requireStatements(call: Call, access_token: string): Promise<StoredItem> {
  const item = await requireProduct(call, await requireHealthyItem(call, access_token), 'statements')
  const extraction = await findExtraction(call.db, item.item_id)
  if (extraction?.status !== 'READY') throw apiError('PRODUCT_NOT_READY')
  return item
}
