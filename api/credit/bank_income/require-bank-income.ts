import { apiError, type ErrorCode } from '@gingham/api-kit'
import type { Call } from '../../house/house.ts'
import { requireUser, userErrors, type UserNames } from '../../user/index.ts'
import { findLatestBankIncome, type StoredBankIncome } from './bank-income.store.ts'

/** What reading a user's bank income may answer, in order of precedence. */
export const bankIncomeErrors = [
  ...userErrors,
  'INCOME_VERIFICATION_NOT_FOUND',
  'INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY',
] as const satisfies readonly ErrorCode[]

/** The user’s latest report, which may still be in the making. INCOME_VERIFICATION_NOT_FOUND when there is none. */
export async function requireLatestBankIncome(call: Call, names: UserNames): Promise<StoredBankIncome> {
  const { user_id } = await requireUser(call, names)
  const report = await findLatestBankIncome(call.db, call.house.sealer, user_id)
  if (report === undefined) throw apiError('INCOME_VERIFICATION_NOT_FOUND')
  return report
}

/** The user’s latest report that is made. One of `bankIncomeErrors` when there is none. */
export async function requireMadeBankIncome(
  call: Call,
  names: UserNames,
): Promise<StoredBankIncome & { document: NonNullable<StoredBankIncome['document']> }> {
  const { document, ...report } = await requireLatestBankIncome(call, names)
  if (document === null) throw apiError('INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY')
  return { ...report, document }
}
