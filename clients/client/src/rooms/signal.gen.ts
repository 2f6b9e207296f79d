// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { InstantInput } from '../dates.ts'
import type { Ruleset, SignalDevice, SignalEvaluateCoreAttributes, SignalScheduleRecommendation, SignalScores, SignalUser, SignalWarning } from '../shapes.gen.ts'

/** Request of /signal/decision/report: tells whether an evaluated debit was sent. */
export interface SignalDecisionReportRequest {
  /** Your own id of the debit, 1 to 36 characters: one for each. */
  client_transaction_id: string
  /** Whether the debit was sent. */
  initiated: boolean
  /** Days until the money can be used; 0 for at once. */
  days_funds_on_hold?: number | null | undefined
  /** What was decided. */
  decision_outcome?: 'APPROVE' | 'REVIEW' | 'REJECT' | 'TAKE_OTHER_RISK_MEASURES' | 'NOT_EVALUATED' | null | undefined
  /** How it was paid. The official client spells null as a text. */
  payment_method?: 'SAME_DAY_ACH' | 'NEXT_DAY_ACH' | 'STANDARD_ACH' | 'MULTIPLE_PAYMENT_METHODS' | 'null' | null | undefined
  /** How much of the amount could be used at once. */
  amount_instantly_available?: number | null | undefined
  /** When the debit was given to the bank, after `/signal/schedule`. */
  submitted_at?: InstantInput | undefined
}

/** Response of /signal/decision/report. */
export interface SignalDecisionReportResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /signal/evaluate: how likely a planned ACH debit is to come back. */
export interface SignalEvaluateRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** The deposit account that is to be debited. */
  account_id: string
  /** Your own id of the debit, 1 to 36 characters: one for each. */
  client_transaction_id: string
  /** The amount in US dollars, above zero. */
  amount: number
  /** Whether the person is there. Taken, and not looked at. */
  user_present?: boolean | null | undefined
  /** Your own id of the user; no e-mail address and no telephone number. */
  client_user_id?: string | undefined
  /** Whether the debit is one of a schedule, such as a monthly payment. */
  is_recurring?: boolean | null | undefined
  /** How it is meant to be paid: SAME_DAY_ACH, STANDARD_ACH or MULTIPLE_PAYMENT_METHODS. */
  default_payment_method?: string | null | undefined
  /** Who pays: compared with the owners of the account, and not kept. */
  user?: SignalUser | undefined
  /** What the person uses. Taken, not looked at, and not kept. */
  device?: SignalDevice | undefined
  /**
   * `default` (unless given) looks at scores, `balance-only` at the balance as it is this moment. In the
   * sandbox, `error_<CODE>` gives an error.
   */
  ruleset_key?: string | null | undefined
  /** Older name of ruleset_key. Taken, and not looked at. */
  risk_profile_key?: string | null | undefined
}

/** Response of /signal/evaluate. */
export interface SignalEvaluateResponse {
  /** Null with a ruleset for the balance alone. */
  scores: SignalScores | null
  /** What the account’s history tells. With a ruleset for the balance alone, the two balances only. */
  core_attributes?: SignalEvaluateCoreAttributes
  /** What the ruleset says. */
  ruleset?: Ruleset | null
  /** Why data of the bank is missing; empty where none is. */
  warnings: SignalWarning[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /signal/prepare: adds Signal to an Item before its first evaluation. */
export interface SignalPrepareRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
}

/** Response of /signal/prepare. */
export interface SignalPrepareResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /signal/return/report: tells that an evaluated debit came back. */
export interface SignalReturnReportRequest {
  /** Your own id of the debit, 1 to 36 characters: one for each. */
  client_transaction_id: string
  /** Return code of the ACH network, for example R01. */
  return_code: string
  /** When it came back. */
  returned_at?: InstantInput | null | undefined
}

/** Response of /signal/return/report. */
export interface SignalReturnReportResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /signal/schedule: on which of the next banking days to send an ACH debit. */
export interface SignalScheduleRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** The deposit account that is to be debited. */
  account_id: string
  /** Your own id of the debit, 1 to 36 characters: one for each. */
  client_transaction_id: string
  /** The amount in US dollars, above zero. */
  amount: number
  /**
   * How it is paid: same-day debits settle at once, others on the next banking day.
   * @default "STANDARD_ACH"
   */
  default_payment_method?: 'SAME_DAY_ACH' | 'STANDARD_ACH' | 'MULTIPLE_PAYMENT_METHODS' | undefined
}

/** Response of /signal/schedule. */
export interface SignalScheduleResponse {
  /** The day of rank 1; null where none is recommended. */
  optimal_date: string | null
  /** Six banking days, in order. */
  recommendations: SignalScheduleRecommendation[]
  /** Why data of the bank is missing; empty where none is. */
  warnings: SignalWarning[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /signal/decision. */
export interface SignalDecisionMethods {
  /**
   * Tells whether an evaluated debit was sent.
   *
   * Where you do something else than the ruleset said, or it said REVIEW. Reporting again corrects what was
   * reported before.
   * @example Sent, with the money on hold for three days
   *     await client.signal.decision.report({
   *       client_transaction_id: 'rent-2026-03-0417',
   *       initiated: true,
   *       decision_outcome: 'APPROVE',
   *       payment_method: 'STANDARD_ACH',
   *       days_funds_on_hold: 3
   *     })
   * @see https://plaid.com/docs/api/products/signal#signaldecisionreport
   */
  report(request: SignalDecisionReportRequest, options?: CallOptions): Call<SignalDecisionReportResponse>
}

/** Methods under /signal/return. */
export interface SignalReturnMethods {
  /**
   * Tells that an evaluated debit came back.
   *
   * The account’s next evaluations are worse for it. Reporting again corrects what was reported before.
   *
   * Errors: SIGNAL_TRANSACTION_NOT_INITIATED
   * @example For lack of money
   *     await client.signal.return.report({
   *       client_transaction_id: 'rent-2026-03-0417',
   *       return_code: 'R01',
   *       returned_at: '2026-03-18T09:30:00Z'
   *     })
   * @see https://plaid.com/docs/api/products/signal#signalreturnreport
   */
  report(request: SignalReturnReportRequest, options?: CallOptions): Call<SignalReturnReportResponse>
}

/** Methods under /signal. */
export interface SignalMethods {
  readonly decision: SignalDecisionMethods
  /**
   * How likely a planned ACH debit is to come back.
   *
   * Asks the bank, scores the debit and runs a ruleset. An Item whose login has ended is evaluated from what is
   * held, with a warning; the ruleset `balance-only` then knows no balance. The id is kept: report with it what
   * you did, and whether the debit came back. In the sandbox the amounts 3.53, 12.17 and 27.53 score 10, 60 and
   * 90.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, PRODUCTS_NOT_SUPPORTED, INVALID_ACCOUNT_ID,
   * ADDENDUM_NOT_SIGNED, NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS, INVALID_CONFIGURATION_STATE,
   * RULESET_NOT_FOUND, CLIENT_TRANSACTION_ID_ALREADY_IN_USE, PRODUCT_NOT_READY
   * @example A monthly rent
   *     await client.signal.evaluate({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       account_id: 'k3Zr9WqLdXuYpNjT5sVbEoM7yHcGtA1fPxQme',
   *       client_transaction_id: 'rent-2026-03-0417',
   *       amount: 640.5,
   *       is_recurring: true,
   *       user: {
   *         name: {
   *           given_name: 'Imogen',
   *           family_name: 'Vale'
   *         },
   *         email_address: 'imogen.vale@mail.example'
   *       }
   *     })
   * @see https://plaid.com/docs/api/products/signal#signalevaluate
   */
  evaluate(request: SignalEvaluateRequest, options?: CallOptions): Call<SignalEvaluateResponse>
  /**
   * Adds Signal to an Item before its first evaluation.
   *
   * For Items that were linked without it. The first `/signal/evaluate` adds the product as well. An Item that
   * has it stays as it is.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED
   * @example An Item of Auth
   *     await client.signal.prepare({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/signal#signalprepare
   */
  prepare(request: SignalPrepareRequest, options?: CallOptions): Call<SignalPrepareResponse>
  readonly return: SignalReturnMethods
  /**
   * On which of the next banking days to send an ACH debit.
   *
   * Looks at the first banking day and the five after it: what moved on the account four weeks before is
   * expected to move again, and a day is recommended when the amount is likely to be there as the debit settles.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, PRODUCTS_NOT_SUPPORTED, INVALID_ACCOUNT_ID,
   * CLIENT_TRANSACTION_ID_ALREADY_IN_USE
   * @example After payday
   *     await client.signal.schedule({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       account_id: 'k3Zr9WqLdXuYpNjT5sVbEoM7yHcGtA1fPxQme',
   *       client_transaction_id: 'rent-2026-03-0417',
   *       amount: 640.5
   *     })
   * @see https://plaid.com/docsnone
   */
  schedule(request: SignalScheduleRequest, options?: CallOptions): Call<SignalScheduleResponse>
}
