import type { Static } from 'typebox'
import { Type } from 'typebox'
import { apiError, type ErrorCode } from '@gingham/api-kit'
import type { BankOwner } from '@gingham/sources'
import { holdsContactDetails } from '../contact-details.ts'
import type { Call } from '../house/house.ts'
import { toUnits } from '../house/money.ts'
import { matchOwners } from '../identity/index.ts'
import type { StoredItem } from '../item/index.ts'
import { coreAttributes } from './core-attributes.ts'
import type { CoreAttributes } from './core-attributes.schema.ts'
import { findRuleset, rulesetErrors } from './find-ruleset.ts'
import { readAccount, type ReadAccount } from './read-account.ts'
import { BANK_RETURN_CODES, CUSTOMER_RETURN_CODES } from './return-codes.data.ts'
import { requireSignal } from './require-signal.ts'
import { runRuleset, type Ruleset } from './run-ruleset.ts'
import { scoreDebit, type Scores } from './score.ts'
import { evaluateFields, evaluation, type SignalUser } from './signal.schema.ts'
import { countReturns, findSignalTransaction, keepSignalTransaction } from './signal.store.ts'

/** What evaluating a debit may end in besides the errors of its token, in order of precedence. */
export const evaluateErrors = [
  ...rulesetErrors,
  'CLIENT_TRANSACTION_ID_ALREADY_IN_USE',
  'PRODUCT_NOT_READY',
] as const satisfies readonly ErrorCode[]

const fields = Type.Object(evaluateFields)
const answer = Type.Object(evaluation)
export type EvaluateRequest = Static<typeof fields>
export type Evaluation = Static<typeof answer>

const PAYMENT_METHODS: readonly string[] = ['SAME_DAY_ACH', 'STANDARD_ACH', 'MULTIPLE_PAYMENT_METHODS']

/**
 * Evaluates a debit that is about to be taken from an account, and keeps that it was. The Item need not be healthy.
 * Only for read-only handlers: nothing is locked while the bank is asked.
 * @throws what `evaluateErrors` lists, PRODUCTS_NOT_SUPPORTED, INVALID_ACCOUNT_ID, INVALID_FIELD
 */
export async function evaluateDebit(
  call: Call,
  item: StoredItem,
  account_id: string,
  request: EvaluateRequest,
): Promise<Evaluation> {
  const { now_ms, today, team } = call
  const { amount, client_transaction_id } = request
  requireFields(request)
  const ruleset = findRuleset(request.ruleset_key, team.environment)
  const key = { client_id: team.client_id, environment: team.environment, client_transaction_id }
  if (ruleset.kind === 'SCORES') await requireSignal(call, item)
  else requireBalance(call, item)
  const read = await readAccount(call, item, account_id)
  await requireFree(call, key, account_id)
  if (ruleset.kind === 'BALANCE_ONLY' && item.error === null && read.warnings.length > 0) {
    throw apiError('PRODUCT_NOT_READY', { message: 'the bank did not tell the balance: try again' })
  }
  const attributes = coreAttributes(read.facts, amount, now_ms, today)
  const scores = ruleset.kind === 'SCORES' ? await scoresOf(call, { account_id, request, read, attributes }) : null
  const seen = ruleset.kind === 'SCORES' || read.warnings.length === 0 ? attributes : {}
  const { result, ...triggered_rule_details } = runRuleset(ruleset, scores, seen)
  const isKept = await call.write((tx) =>
    keepSignalTransaction(tx, {
      ...key,
      item_id: item.item_id,
      account_id,
      amount_units: toUnits(amount),
      evaluated_ms: now_ms,
      result,
    }),
  )
  if (!isKept) throw apiError('CLIENT_TRANSACTION_ID_ALREADY_IN_USE')
  return {
    scores,
    core_attributes: shownAttributes(ruleset, seen),
    ruleset: { ruleset_key: ruleset.ruleset_key, result, triggered_rule_details },
    warnings: read.warnings,
  }
}

function requireFields({ client_user_id, default_payment_method }: EvaluateRequest): void {
  if (client_user_id !== undefined && holdsContactDetails(client_user_id)) {
    throw apiError('INVALID_FIELD', {
      message: 'client_user_id must not hold an e-mail address or a telephone number',
    })
  }
  if (default_payment_method && !PAYMENT_METHODS.includes(default_payment_method)) {
    throw apiError('INVALID_FIELD', {
      message: `default_payment_method must be one of ${PAYMENT_METHODS.join(', ')}`,
    })
  }
}

/** Every Item whose bank tells balances has that product, whatever it was linked with. */
function requireBalance({ house }: Call, { institution_id }: StoredItem): void {
  const institution = institution_id === null ? undefined : house.sources.findInstitution(institution_id)
  if (institution?.products.includes('balance') !== true) throw apiError('PRODUCTS_NOT_SUPPORTED')
}

/** Before the bank is asked for long; whoever comes in between is found when the row is written. */
async function requireFree(
  { db }: Call,
  key: Parameters<typeof findSignalTransaction>[1],
  account_id: string,
): Promise<void> {
  const known = await findSignalTransaction(db, key)
  if (known === undefined || (known.evaluated_ms === null && known.account_id === account_id)) return
  throw apiError('CLIENT_TRANSACTION_ID_ALREADY_IN_USE')
}

/** With a ruleset for the balance alone, nothing else is told. */
function shownAttributes({ kind }: Ruleset, attributes: CoreAttributes): CoreAttributes {
  if (kind === 'SCORES') return attributes
  const { available_balance = null, current_balance = null } = attributes
  return { available_balance, current_balance }
}

interface Evaluated {
  account_id: string
  request: EvaluateRequest
  read: ReadAccount
  attributes: CoreAttributes
}

async function scoresOf({ db, team }: Call, { account_id, request, read, attributes }: Evaluated): Promise<Scores> {
  const { facts, owners } = read
  const changes = [
    attributes.phone_change_count_28d,
    attributes.email_change_count_28d,
    attributes.address_change_count_28d,
  ]
  return scoreDebit(
    {
      amount: request.amount,
      balance: facts.available ?? facts.current,
      nsf_overdraft_count: attributes.nsf_overdraft_transactions_count_90d ?? null,
      days_with_negative_balance: attributes.days_with_negative_balance_count_90d ?? null,
      low_balance: attributes.p10_eod_balance_30d ?? null,
      large_debit: attributes.p95_debit_transactions_amount_28d ?? null,
      unauthorized_count: attributes.unauthorized_transactions_count_90d ?? null,
      contact_change_count:
        facts.contact_changes === null ? null : changes.reduce<number>((sum, count) => sum + (count ?? 0), 0),
      identity_score: identityScore(request.user, owners),
      days_connected: attributes.days_since_first_plaid_connection ?? 0,
      bank_return_count: await countReturns(db, account_id, BANK_RETURN_CODES),
      customer_return_count: await countReturns(db, account_id, CUSTOMER_RETURN_CODES),
      is_recurring: request.is_recurring === true,
    },
    { is_sandbox: team.environment === 'sandbox' },
  )
}

/** The mean of what the user's name, number, e-mail and address score against the owners; null without any. */
function identityScore(user: SignalUser | undefined, owners: readonly BankOwner[]): number | null {
  if (user === undefined) return null
  const { name, phone_number, email_address, address } = user
  const legal_name = [name?.given_name, name?.middle_name, name?.family_name].filter(Boolean).join(' ')
  const match = matchOwners(
    { legal_name, phone_number: phone_number ?? null, email_address: email_address ?? null, address: address ?? null },
    owners,
  )
  const scores = Object.values(match).flatMap(({ score }) => (score === null ? [] : [score]))
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length
}
