import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import type { Team } from '../house/teams.store.ts'
import { findLedger, lockLedger, openLedger, type Ledger } from './ledgers.store.ts'

/**
 * Money can be moved in the sandbox only.
 * DIFFERENCE: Plaid hands transfers of its other environments to a bank. Here is none.
 * @throws BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT
 */
export function requireOffered({ environment }: Team): void {
  if (environment !== 'sandbox') throw apiError('BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT')
}

/** The team's origination account; for read-only handlers. @throws BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT */
export async function readLedger(call: Call, origination_account_id: string | null | undefined): Promise<Ledger> {
  const { db, house, team } = call
  const held = await findLedger(db, team)
  return requireNamed(held ?? (await call.write((tx) => openLedger(tx, house.ids, team))), origination_account_id)
}

/**
 * The team's origination account, locked until the transaction ends: what is read from now on is as the steps before
 * have left it. @throws BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT
 */
export async function takeLedger(
  { db, house, team }: Pick<Call, 'db' | 'house' | 'team'>,
  origination_account_id?: string | null,
): Promise<Ledger> {
  const { origination_account_id: own } = requireNamed(await openLedger(db, house.ids, team), origination_account_id)
  return lockLedger(db, own)
}

/** The one account that a team has, unless the request names another. */
function requireNamed(ledger: Ledger, origination_account_id: string | null | undefined): Ledger {
  if (origination_account_id != null && origination_account_id !== ledger.origination_account_id) {
    throw apiError('BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT')
  }
  return ledger
}
