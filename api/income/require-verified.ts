import { Type } from 'typebox'
import { apiError, Nullable, type ErrorCode } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { findItem, itemErrors, requireItem, type StoredItem } from '../item/index.ts'
import { findPayroll, findVerification, listVerifiedItemIds, type ReadyItem } from '../payroll/index.ts'

/** How requests name a verification: by the Item that it was linked as, or by its own id, as before. */
export const namesVerification = {
  income_verification_id: Type.Optional(
    Nullable(Type.String(), { description: 'From `/income/verification/create`. Deprecated: use access_token.' }),
  ),
  access_token: Type.Optional(Nullable(Type.String(), { description: 'Opens the Item that was linked.' })),
}

export interface VerificationNames {
  income_verification_id?: string | null
  access_token?: string | null
}

/** What every endpoint that takes a verification may answer, in order of precedence. */
export const verificationErrors = [
  ...itemErrors,
  'INCOME_VERIFICATION_NOT_FOUND',
  'INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY',
  'INCOME_VERIFICATION_FAILED',
] as const satisfies readonly ErrorCode[]

/** The Item of a verification, with its pay data. List `verificationErrors` in the contract. */
export async function requireVerified(call: Call, names: VerificationNames): Promise<ReadyItem> {
  const item = await requireVerifiedItem(call, names)
  const stored = await findPayroll(call.db, call.house.sealer, item.item_id)
  if (stored === undefined) throw apiError('INCOME_VERIFICATION_NOT_FOUND')
  if (stored.status === 'PROCESSING') throw apiError('INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY')
  if (stored.payroll === null) throw apiError('INCOME_VERIFICATION_FAILED')
  return { item, stored, payroll: stored.payroll }
}

async function requireVerifiedItem(
  call: Call,
  { access_token, income_verification_id }: VerificationNames,
): Promise<StoredItem> {
  if (access_token != null) return requireItem(call, access_token)
  if (income_verification_id == null) {
    throw apiError('MISSING_FIELDS', { message: 'the following required fields are missing: access_token' })
  }
  const verification = await findVerification(call.db, call.team, income_verification_id)
  const [item_id] = verification === undefined ? [] : await listVerifiedItemIds(call.db, income_verification_id)
  const item = item_id === undefined ? undefined : await findItem(call.db, item_id)
  if (item === undefined) throw apiError('INCOME_VERIFICATION_NOT_FOUND')
  return item
}
