import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { findTransfer, type StoredTransfer } from './transfers.store.ts'

/**
 * The team's transfer with this id.
 * @throws INVALID_FIELD when there is none: the catalogue has no code of its own for that
 */
export async function requireTransfer(
  { db, house, team }: Pick<Call, 'db' | 'house' | 'team'>,
  bank_transfer_id: string,
): Promise<StoredTransfer> {
  const transfer = await findTransfer(db, house.sealer, team, bank_transfer_id)
  if (transfer === undefined) {
    throw apiError('INVALID_FIELD', { message: 'bank_transfer_id: you have no bank transfer with this id' })
  }
  return transfer
}
