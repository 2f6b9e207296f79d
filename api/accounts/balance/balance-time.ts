import { apiError } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import type { Account } from '../account.schema.ts'

/**
 * Capital One tells balances in real time for deposit accounts only; of the others it tells when they were updated.
 * Source: /accounts/balance/get, options.min_last_updated_datetime
 */
const CAPITAL_ONE = 'ins_128026'

type Institution = { institution_id: string }
type Row = { document: Pick<Account, 'account_id' | 'type'> }
type Moment = { now_ms: number; today: string }

/** Whether answers carry last_updated_datetime. */
export function tellsBalanceTime({ institution_id }: Institution): boolean {
  return institution_id === CAPITAL_ONE
}

/**
 * When the bank last updated the balance, in milliseconds since 1970. A deposit account's is updated by the call.
 *
 * DIFFERENCE: when Capital One updates the other balances is not public; here it does so each midnight, UTC.
 */
export function balanceTime({ type }: Pick<Account, 'type'>, { now_ms, today }: Moment): number {
  return type === 'depository' ? now_ms : Date.parse(`${today}T00:00:00Z`)
}

/** INVALID_FIELD where the caller must say how old a balance may be, and does not. */
export function requireMinimum(institution: Institution, accounts: readonly Row[], minimum: string | undefined): void {
  if (minimum !== undefined || delayed(institution, accounts).length === 0) return
  throw apiError('INVALID_FIELD', {
    message:
      'options.min_last_updated_datetime is required for accounts of this institution that are no deposit accounts',
  })
}

/** LAST_UPDATED_DATETIME_OUT_OF_RANGE, with the newest balance's time, where a balance is older than the caller will have. */
export function requireFreshBalances(
  institution: Institution,
  accounts: readonly Row[],
  minimum: string | undefined,
  moment: Moment,
): void {
  if (minimum === undefined) return
  const times = delayed(institution, accounts).map(({ document }) => balanceTime(document, moment))
  if (times.every((time) => time >= Date.parse(minimum))) return
  throw apiError('LAST_UPDATED_DATETIME_OUT_OF_RANGE', {
    message: `requested datetime out of range, most recently updated balance ${toInstant(Math.max(...times))}`,
  })
}

function delayed(institution: Institution, accounts: readonly Row[]): readonly Row[] {
  return tellsBalanceTime(institution) ? accounts.filter(({ document }) => document.type !== 'depository') : []
}
