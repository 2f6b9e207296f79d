import { apiError } from '@gingham/api-kit'
import type { Call } from '../../house/house.ts'
import { findItem } from '../../item/index.ts'
import { findPayroll } from '../../payroll/index.ts'
import type { LinkTokenCreateRequest } from './create-request.schema.ts'

/**
 * The payroll Item that the person is to log in to again, where Income asks for update mode. ITEM_NOT_FOUND when there is none such,
 * INVALID_FIELD when the request names none, or one of uploaded documents, which have no login.
 */
export async function listPayrollToUpdate(
  { db, house, team }: Call,
  { income_verification }: LinkTokenCreateRequest,
): Promise<string[]> {
  const { is_update_mode, item_id_to_update } = income_verification?.payroll_income ?? {}
  if (is_update_mode !== true) return []
  const field = 'income_verification.payroll_income.item_id_to_update'
  if (item_id_to_update == null) throw apiError('INVALID_FIELD', { message: `${field} is required in update mode` })
  const item = await findItem(db, item_id_to_update)
  const isTheirs = item?.client_id === team.client_id && item.environment === team.environment
  const payroll = isTheirs ? await findPayroll(db, house.sealer, item_id_to_update) : undefined
  if (payroll === undefined || item?.removed_ms !== null) throw apiError('ITEM_NOT_FOUND')
  if (payroll.flow === 'document') throw apiError('INVALID_FIELD', { message: `${field}: documents have no login` })
  return [item_id_to_update]
}
