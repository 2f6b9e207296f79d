import { Type, type Static } from 'typebox'
import { apiError, type ErrorCode } from '@gingham/api-kit'
import { achReturnCodes } from '../bank_transfer/index.ts'
import type { Call } from '../house/house.ts'
import { decisionFields, returnFields } from './signal.schema.ts'
import { findSignalTransaction, updateSignalTransaction, type TransactionKey } from './signal.store.ts'
import type { SignalTransactionsTable } from './signal.tables.ts'

const decision = Type.Object({ ...decisionFields, submitted_at: Type.Optional(Type.String()) })
const returned = Type.Object(returnFields)
export type DecisionReport = Static<typeof decision>
export type ReturnReport = Static<typeof returned>

/** What reporting a return may end in besides the errors of its token. */
export const returnErrors = ['SIGNAL_TRANSACTION_NOT_INITIATED'] as const satisfies readonly ErrorCode[]

/**
 * Keeps what the app did with a debit, in the place of what it has reported before.
 * @param account_id the account that the caller may report about; any of the team's unless given
 * @throws INVALID_FIELD for an id that was never evaluated or scheduled
 */
export async function reportDecision(call: Call, report: DecisionReport, account_id?: string): Promise<void> {
  const { key } = await requireTransaction(call, report.client_transaction_id, account_id)
  const { client_transaction_id: _, ...document } = report
  await updateSignalTransaction(call.db, key, {
    is_initiated: report.initiated ? 1 : 0,
    decision: JSON.stringify(document),
  })
}

/**
 * Keeps that a debit came back: it counts when the account is evaluated again.
 * @param account_id the account that the caller may report about; any of the team's unless given
 * @throws INVALID_FIELD for an unknown id or return code, SIGNAL_TRANSACTION_NOT_INITIATED
 */
export async function reportReturn(
  call: Call,
  { client_transaction_id, return_code, returned_at }: ReturnReport,
  account_id?: string,
): Promise<void> {
  if (!Object.hasOwn(achReturnCodes, return_code)) {
    throw apiError('INVALID_FIELD', { message: 'return_code must be a return code of the ACH network, such as R01' })
  }
  const { key, transaction } = await requireTransaction(call, client_transaction_id, account_id)
  if (!wasInitiated(transaction)) throw apiError('SIGNAL_TRANSACTION_NOT_INITIATED')
  await updateSignalTransaction(call.db, key, {
    return_code,
    returned_ms: returned_at ? Date.parse(returned_at) : call.now_ms,
  })
}

/** As far as is known: what the app has reported, or else what the ruleset said. */
function wasInitiated({ is_initiated, result }: SignalTransactionsTable): boolean {
  return is_initiated === null ? result !== 'REROUTE' : is_initiated === 1
}

async function requireTransaction(
  { db, team }: Call,
  client_transaction_id: string,
  account_id: string | undefined,
): Promise<{ key: TransactionKey; transaction: SignalTransactionsTable }> {
  const key = { client_id: team.client_id, environment: team.environment, client_transaction_id }
  const transaction = await findSignalTransaction(db, key)
  if (transaction === undefined || (account_id !== undefined && transaction.account_id !== account_id)) {
    throw apiError('INVALID_FIELD', {
      message: 'client_transaction_id must be that of a transaction that was evaluated before',
    })
  }
  return { key, transaction }
}
