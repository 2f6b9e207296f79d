import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { findSwitch, type DepositSwitch } from './deposit-switches.store.ts'

/**
 * A switch of this team.
 * DIFFERENCE: which code Plaid answered to an unknown id is not public: here it is INVALID_FIELD.
 */
export async function requireSwitch(call: Call, deposit_switch_id: string): Promise<DepositSwitch> {
  const found = await findSwitch(call.db, call.house.sealer, call.team, deposit_switch_id)
  if (found !== undefined) return found
  throw apiError('INVALID_FIELD', { message: 'deposit_switch_id: could not find a matching deposit switch' })
}
