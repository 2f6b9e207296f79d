// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { PagedCall } from '../paging.ts'
import type { CallOptions, IdempotentCallOptions } from '../request.ts'
import type { DateInput, InstantInput } from '../dates.ts'
import type { ExternalPaymentInitiationConsentOptions, ExternalPaymentOptions, ExternalPaymentRefundDetails, ExternalPaymentScheduleGet, ExternalPaymentScheduleRequest, PaymentAmount, PaymentAmountInput, PaymentAmountRefunded, PaymentAmountToRefund, PaymentInitiationAddress, PaymentInitiationConsentConstraints, PaymentInitiationConsentConstraintsInput, PaymentInitiationConsentPayerDetails, PaymentInitiationPayment, PaymentInitiationPlaidError, PaymentInitiationRecipient, RecipientBACS, RecipientBACSInput } from '../shapes.gen.ts'

/**
 * Request of /payment_initiation/consent/create: makes a consent with which payments need no further word of the
 * person.
 */
export interface PaymentInitiationConsentCreateRequest {
  /** Id of the recipient. Case-sensitive. */
  recipient_id: string
  /** The person who pays, from `/user/create`. */
  user_id?: string | undefined
  /** What the payer and the recipient see of its payments: up to 18 letters, digits and blanks. */
  reference: string
  /** Superseded by type. */
  scopes?: ('ME_TO_ME' | 'EXTERNAL')[] | undefined
  /** SWEEPING pays between accounts of one person, COMMERCIAL pays others. */
  type?: 'SWEEPING' | 'COMMERCIAL' | undefined
  /** What may be paid with the consent, and when. */
  constraints: PaymentInitiationConsentConstraintsInput
  options?: ExternalPaymentInitiationConsentOptions | null | undefined
  payer_details?: PaymentInitiationConsentPayerDetails | null | undefined
}

/** Response of /payment_initiation/consent/create. */
export interface PaymentInitiationConsentCreateResponse {
  /** Id of the payment consent. Case-sensitive. */
  consent_id: string
  /** Where the consent stands. */
  status: 'UNAUTHORISED' | 'AUTHORISED' | 'REVOKED' | 'REJECTED' | 'EXPIRED' | (string & {})
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /payment_initiation/consent/get: A payment consent, and where it stands. */
export interface PaymentInitiationConsentGetRequest {
  /** Id of the payment consent. Case-sensitive. */
  consent_id: string
}

/** Response of /payment_initiation/consent/get. */
export interface PaymentInitiationConsentGetResponse {
  /** Id of the payment consent. Case-sensitive. */
  consent_id: string
  /** Where the consent stands. */
  status: 'UNAUTHORISED' | 'AUTHORISED' | 'REVOKED' | 'REJECTED' | 'EXPIRED' | (string & {})
  /** When the consent was made. */
  created_at: string
  /** Id of the recipient. Case-sensitive. */
  recipient_id: string
  /** What the payer and the recipient see, unless a payment has its own. */
  reference: string
  /** What may be paid with the consent, and when. */
  constraints: PaymentInitiationConsentConstraints
  /** Superseded by type. */
  scopes?: ('ME_TO_ME' | 'EXTERNAL' | (string & {}))[]
  /** SWEEPING pays between accounts of one person, COMMERCIAL pays others. */
  type?: 'SWEEPING' | 'COMMERCIAL' | (string & {})
  /** Who pays, from where; null while nobody knows. */
  payer_details?: ExternalPaymentRefundDetails | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /payment_initiation/consent/payment/execute: pays with a consent, without asking the person again. */
export interface PaymentInitiationConsentPaymentExecuteRequest {
  /** Id of the payment consent. Case-sensitive. */
  consent_id: string
  /** An amount of money. */
  amount: PaymentAmountInput
  /** Drawn at random for each new request, at most 128 characters; the same again when it is repeated. */
  idempotency_key: string
  /** What the payer and the recipient see; that of the consent unless given. */
  reference?: string | null | undefined
  /** Superseded: ME_TO_ME is SWEEPING, EXTERNAL is COMMERCIAL. */
  scope?: 'ME_TO_ME' | 'EXTERNAL' | undefined
  /**
   * Whether to wait for the bank. IMMEDIATE does.
   * @default "IMMEDIATE"
   */
  processing_mode?: 'ASYNC' | 'IMMEDIATE' | undefined
}

/** Response of /payment_initiation/consent/payment/execute. */
export interface PaymentInitiationConsentPaymentExecuteResponse {
  /** Id of the payment. Case-sensitive. */
  payment_id: string
  /** Where the payment stands. UNKNOWN, PROCESSING and COMPLETED are of the past. */
  status: PaymentInitiationConsentPaymentExecuteResponseStatus
  /** Why the payment failed; absent where it did not. */
  error?: PaymentInitiationPlaidError | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

export type PaymentInitiationConsentPaymentExecuteResponseStatus = 
  | 'PAYMENT_STATUS_INPUT_NEEDED'
  | 'PAYMENT_STATUS_AUTHORISING'
  | 'PAYMENT_STATUS_INITIATED'
  | 'PAYMENT_STATUS_EXECUTED'
  | 'PAYMENT_STATUS_SETTLED'
  | 'PAYMENT_STATUS_ESTABLISHED'
  | 'PAYMENT_STATUS_INSUFFICIENT_FUNDS'
  | 'PAYMENT_STATUS_FAILED'
  | 'PAYMENT_STATUS_BLOCKED'
  | 'PAYMENT_STATUS_REJECTED'
  | 'PAYMENT_STATUS_CANCELLED'
  | 'PAYMENT_STATUS_UNKNOWN'
  | 'PAYMENT_STATUS_PROCESSING'
  | 'PAYMENT_STATUS_COMPLETED'
  | (string & {})

/** Request of /payment_initiation/consent/revoke: ends a payment consent. */
export interface PaymentInitiationConsentRevokeRequest {
  /** Id of the payment consent. Case-sensitive. */
  consent_id: string
}

/** Response of /payment_initiation/consent/revoke. */
export interface PaymentInitiationConsentRevokeResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /payment_initiation/payment/create: makes a payment that a person can authorise. */
export interface PaymentInitiationPaymentCreateRequest {
  /** Id of the recipient. Case-sensitive. */
  recipient_id: string
  /** The person who pays, from `/user/create`. */
  user_id?: string | undefined
  /** What the payer and the recipient see: up to 18 letters, digits and blanks. */
  reference: string
  /** An amount of money. */
  amount: PaymentAmountInput
  /** When a standing order is to pay. */
  schedule?: ExternalPaymentScheduleRequest | undefined
  options?: ExternalPaymentOptions | null | undefined
}

/** Response of /payment_initiation/payment/create. */
export interface PaymentInitiationPaymentCreateResponse {
  /** Id of the payment. Case-sensitive. */
  payment_id: string
  /** The person has to authorise it. */
  status: 'PAYMENT_STATUS_INPUT_NEEDED' | (string & {})
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /payment_initiation/payment/get: A payment, and where it stands. */
export interface PaymentInitiationPaymentGetRequest {
  /** Id of the payment. Case-sensitive. */
  payment_id: string
}

/** Response of /payment_initiation/payment/get. */
export interface PaymentInitiationPaymentGetResponse {
  /** Id of the payment. Case-sensitive. */
  payment_id: string
  /** An amount of money. */
  amount: PaymentAmount
  /** Where the payment stands. UNKNOWN, PROCESSING and COMPLETED are of the past. */
  status: PaymentInitiationPaymentGetResponseStatus
  /** Id of the recipient. Case-sensitive. */
  recipient_id: string
  /** What the payer and the recipient see, as it was asked for. */
  reference: string
  /** The reference that the bank got, where it is another one. */
  adjusted_reference?: string | null
  /** When the payment came to its status. */
  last_status_update: string
  /** Null for a payment that is made once. */
  schedule?: ExternalPaymentScheduleGet | null
  /** Where a refund would go, when it was asked for and the bank told; else null. */
  refund_details?: ExternalPaymentRefundDetails | null
  /** The payer’s British account, as /payment/create was told; else null. */
  bacs: RecipientBACS | null
  /** The payer’s account, as /payment/create was told; else null. */
  iban: string | null
  /** Refunds of this payment, oldest first; null for none. */
  refund_ids?: string[] | null
  /** How much of the payment was given back. Absent where nothing was. */
  amount_refunded?: PaymentAmountRefunded
  /** The virtual account; null without one. */
  wallet_id?: string | null
  /** The scheme that was asked for; null where the region’s own was left. */
  scheme?: PaymentInitiationPaymentGetResponseScheme | null
  /** The scheme that took its place, where the bank does not offer it. */
  adjusted_scheme?: PaymentInitiationPaymentGetResponseAdjustedScheme | null
  /** The consent that it was made with; else null. */
  consent_id?: string | null
  /** Its arrival in a virtual account; null before, and without one. */
  transaction_id?: string | null
  /** Travels with the payment from bank to bank; case-insensitive. */
  end_to_end_id?: string | null
  /** Why it failed; null while it has not. */
  error?: PaymentInitiationPlaidError | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

export type PaymentInitiationPaymentGetResponseStatus = 
  | 'PAYMENT_STATUS_INPUT_NEEDED'
  | 'PAYMENT_STATUS_AUTHORISING'
  | 'PAYMENT_STATUS_INITIATED'
  | 'PAYMENT_STATUS_EXECUTED'
  | 'PAYMENT_STATUS_SETTLED'
  | 'PAYMENT_STATUS_ESTABLISHED'
  | 'PAYMENT_STATUS_INSUFFICIENT_FUNDS'
  | 'PAYMENT_STATUS_FAILED'
  | 'PAYMENT_STATUS_BLOCKED'
  | 'PAYMENT_STATUS_REJECTED'
  | 'PAYMENT_STATUS_CANCELLED'
  | 'PAYMENT_STATUS_UNKNOWN'
  | 'PAYMENT_STATUS_PROCESSING'
  | 'PAYMENT_STATUS_COMPLETED'
  | (string & {})

export type PaymentInitiationPaymentGetResponseScheme = 
  | 'LOCAL_DEFAULT'
  | 'LOCAL_INSTANT'
  | 'SEPA_CREDIT_TRANSFER'
  | 'SEPA_CREDIT_TRANSFER_INSTANT'
  | (string & {})

export type PaymentInitiationPaymentGetResponseAdjustedScheme = 
  | 'LOCAL_DEFAULT'
  | 'LOCAL_INSTANT'
  | 'SEPA_CREDIT_TRANSFER'
  | 'SEPA_CREDIT_TRANSFER_INSTANT'
  | (string & {})

/** Request of /payment_initiation/payment/list: all payments, newest first. */
export interface PaymentInitiationPaymentListRequest {
  /** How many to return, 1 to 200; 10 unless given. */
  count?: number | null | undefined
  cursor?: InstantInput | null | undefined
  /** Only payments that were made with this consent. */
  consent_id?: string | null | undefined
}

/** Response of /payment_initiation/payment/list. */
export interface PaymentInitiationPaymentListResponse {
  /** Newest first. */
  payments: PaymentInitiationPayment[]
  next_cursor: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /payment_initiation/payment/reverse: gives back a payment, or a part of it. */
export interface PaymentInitiationPaymentReverseRequest {
  /** Id of the payment. Case-sensitive. */
  payment_id: string
  /** Drawn at random for each new request, at most 128 characters; the same again when it is repeated. */
  idempotency_key: string
  /** What the payer sees: 6 to 18 letters and digits. */
  reference: string
  /** How much to give back. Unless given, all that has not been given back yet. */
  amount?: PaymentAmountToRefund | undefined
  counterparty_date_of_birth?: DateInput | null | undefined
  /** Where the payer lives; helps their bank. */
  counterparty_address?: PaymentInitiationAddress | null | undefined
}

/** Response of /payment_initiation/payment/reverse. */
export interface PaymentInitiationPaymentReverseResponse {
  /** Id of the refund: a transaction of the virtual account. */
  refund_id: string
  /** Where the refund stands. */
  status: PaymentInitiationPaymentReverseResponseStatus
  /** Names this call; quote it when you ask support. */
  request_id: string
}

export type PaymentInitiationPaymentReverseResponseStatus = 
  | 'AUTHORISING'
  | 'INITIATED'
  | 'EXECUTED'
  | 'SETTLED'
  | 'BLOCKED'
  | 'FAILED'
  | (string & {})

/**
 * Request of /payment_initiation/payment/token/create: A token that older versions of Link authorise a payment
 * with.
 */
export interface PaymentInitiationPaymentTokenCreateRequest {
  /** Id of the payment. Case-sensitive. */
  payment_id: string
}

/** Response of /payment_initiation/payment/token/create. */
export interface PaymentInitiationPaymentTokenCreateResponse {
  /** What older versions of Link are opened with. */
  payment_token: string
  /** When the token ends. */
  payment_token_expiration_time: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /payment_initiation/recipient/create: keeps somebody whom payments can go to. */
export interface PaymentInitiationRecipientCreateRequest {
  /** Whom the money goes to, as their bank knows them. */
  name: string
  /** Their account; needed unless `bacs` is given. */
  iban?: string | null | undefined
  /** Their British account; needed unless `iban` is given. */
  bacs?: RecipientBACSInput | null | undefined
  /** Where they live; some banks ask for it. */
  address?: PaymentInitiationAddress | null | undefined
}

/** Response of /payment_initiation/recipient/create. */
export interface PaymentInitiationRecipientCreateResponse {
  /** Id of the recipient. Case-sensitive. */
  recipient_id: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /payment_initiation/recipient/get: somebody whom payments can go to. */
export interface PaymentInitiationRecipientGetRequest {
  /** Id of the recipient. Case-sensitive. */
  recipient_id: string
}

/** Response of /payment_initiation/recipient/get. */
export interface PaymentInitiationRecipientGetResponse {
  /** Id of the recipient. Case-sensitive. */
  recipient_id: string
  /** Whom the money goes to. */
  name: string
  /** Where they live; null where not known. */
  address?: PaymentInitiationAddress | null
  /** Their account; null where there are British numbers only. */
  iban?: string | null
  /** Their British account; null where there is an IBAN only. */
  bacs?: RecipientBACS | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /payment_initiation/recipient/list: everybody whom payments can go to, newest first. */
export interface PaymentInitiationRecipientListRequest {
  /** How many to return, 1 to 100; 100 unless given. */
  count?: number | null | undefined
  /** `next_cursor` of the page before. */
  cursor?: string | undefined
}

/** Response of /payment_initiation/recipient/list. */
export interface PaymentInitiationRecipientListResponse {
  /** Newest first. */
  recipients: PaymentInitiationRecipient[]
  /** Where the next page begins; absent on the last one. */
  next_cursor?: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /payment_initiation/consent/payment. */
export interface PaymentInitiationConsentPaymentMethods {
  /**
   * Pays with a consent, without asking the person again.
   *
   * Within the constraints of the consent: what goes beyond them is PAYMENT_REJECTED, and nothing is paid.
   * IMMEDIATE answers when the bank has, ASYNC at once; webhooks tell the rest, and go to the address of the
   * link token that the consent was authorised with. The same `idempotency_key` within 48 hours answers the same
   * payment and makes no other.
   *
   * Errors: NONIDENTICAL_REQUEST, PAYMENT_INVALID_REFERENCE, PAYMENT_REJECTED
   * @example A payment within the consent
   *     await client.paymentInitiation.consent.payment.execute({
   *       consent_id: 'consent-id-sandbox-9a3e2f9b-5d0e-4c57-9d2c-1f1f0f0b7d63',
   *       amount: {
   *         currency: 'GBP',
   *         value: 25
   *       },
   *       idempotency_key: '1f0a-week-11',
   *       reference: 'Week 11'
   *     })
   * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentpaymentexecute
   */
  execute(request: PaymentInitiationConsentPaymentExecuteRequest | Omit<PaymentInitiationConsentPaymentExecuteRequest, 'idempotency_key'>, options?: IdempotentCallOptions): Call<PaymentInitiationConsentPaymentExecuteResponse>
}

/** Methods under /payment_initiation/consent. */
export interface PaymentInitiationConsentMethods {
  /**
   * Makes a consent with which payments need no further word of the person.
   *
   * It is UNAUTHORISED until the person has said yes in Link: give the `consent_id` to `/link/token/create`.
   * From then on `/payment_initiation/consent/payment/execute` pays within its constraints. Consents are in GBP,
   * for a recipient with `bacs`.
   *
   * Errors: INVALID_USER_ID, USER_NOT_FOUND, PAYMENT_INVALID_REFERENCE, PAYMENT_INVALID_RECIPIENT,
   * PAYMENT_CONSENT_INVALID_CONSTRAINTS
   * @example Up to 100 pounds a month, from one account
   *     await client.paymentInitiation.consent.create({
   *       recipient_id: 'recipient-id-sandbox-0c7a5e7e-2f6b-4d62-9f3d-51d0ad3f6a11',
   *       reference: 'Savings pot',
   *       type: 'SWEEPING',
   *       constraints: {
   *         valid_date_time: {
   *           to: '2027-03-15T00:00:00Z'
   *         },
   *         max_payment_amount: {
   *           currency: 'GBP',
   *           value: 40
   *         },
   *         periodic_amounts: [
   *           {
   *             amount: {
   *               currency: 'GBP',
   *               value: 100
   *             },
   *             interval: 'MONTH',
   *             alignment: 'CALENDAR'
   *           }
   *         ]
   *       },
   *       payer_details: {
   *         name: 'Imogen Vale',
   *         numbers: {
   *           bacs: {
   *             account: '55779911',
   *             sort_code: '200000'
   *           }
   *         },
   *         address: {
   *           street: [
   *             '4 Weaver Row'
   *           ],
   *           city: 'Norwich',
   *           postal_code: 'NR1 3QU',
   *           country: 'GB'
   *         },
   *         phone_numbers: [
   *           '+441603555014'
   *         ]
   *       }
   *     })
   * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate
   */
  create(request: PaymentInitiationConsentCreateRequest, options?: CallOptions): Call<PaymentInitiationConsentCreateResponse>
  /**
   * A payment consent, and where it stands.
   *
   * `payer_details` tell who authorised it, from which account; before that, who has to, where `/consent/create`
   * was told.
   * @example A consent that can be used
   *     await client.paymentInitiation.consent.get({
   *       consent_id: 'consent-id-sandbox-9a3e2f9b-5d0e-4c57-9d2c-1f1f0f0b7d63'
   *     })
   * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentget
   */
  get(request: PaymentInitiationConsentGetRequest, options?: CallOptions): Call<PaymentInitiationConsentGetResponse>
  readonly payment: PaymentInitiationConsentPaymentMethods
  /**
   * Ends a payment consent.
   *
   * For good: no further payment can be made with it. Only a consent that is AUTHORISED can be revoked.
   * @example No more payments
   *     await client.paymentInitiation.consent.revoke({
   *       consent_id: 'consent-id-sandbox-9a3e2f9b-5d0e-4c57-9d2c-1f1f0f0b7d63'
   *     })
   * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentrevoke
   */
  revoke(request: PaymentInitiationConsentRevokeRequest, options?: CallOptions): Call<PaymentInitiationConsentRevokeResponse>
}

/** Methods under /payment_initiation/payment/token. */
export interface PaymentInitiationPaymentTokenMethods {
  /**
   * A token that older versions of Link authorise a payment with.
   *
   * Superseded: give the `payment_id` to `/link/token/create` instead. A payment token lives 15 minutes. As many
   * as are needed can be made while the payment waits for its person.
   * @example A token for a payment
   *     await client.paymentInitiation.payment.token.create({
   *       payment_id: 'payment-id-sandbox-6f1b1d0c-87c5-4b0a-8f6e-0a4f7c2f4a90'
   *     })
   * @see https://plaid.com/docs/link/maintain-legacy-integration/#creating-a-payment-token
   */
  create(request: PaymentInitiationPaymentTokenCreateRequest, options?: CallOptions): Call<PaymentInitiationPaymentTokenCreateResponse>
}

/** Methods under /payment_initiation/payment. */
export interface PaymentInitiationPaymentMethods {
  /**
   * Makes a payment that a person can authorise.
   *
   * Nothing moves until the person has said yes in Link: give the `payment_id` to `/link/token/create`. Payments
   * in GBP need a recipient with `bacs`, others one with an `iban`. With a `schedule` it is a standing order, in
   * GBP. A reference that was used before gets another ending, which `adjusted_reference` shows.
   *
   * Errors: INVALID_USER_ID, USER_NOT_FOUND, PAYMENT_INVALID_REFERENCE, PAYMENT_INVALID_RECIPIENT,
   * PAYMENT_SCHEME_NOT_SUPPORTED, PAYMENT_INVALID_SCHEDULE
   * @example One payment
   *     await client.paymentInitiation.payment.create({
   *       recipient_id: 'recipient-id-sandbox-0c7a5e7e-2f6b-4d62-9f3d-51d0ad3f6a11',
   *       reference: 'Invoice 2041',
   *       amount: {
   *         currency: 'GBP',
   *         value: 48.5
   *       }
   *     })
   * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentcreate
   */
  create(request: PaymentInitiationPaymentCreateRequest, options?: CallOptions): Call<PaymentInitiationPaymentCreateResponse>
  /**
   * A payment, and where it stands.
   *
   * Of a standing order, the order as a whole: its single payments are between the payer and the bank. To follow
   * a payment, listen to PAYMENT_STATUS_UPDATE instead of asking again and again.
   * @example A payment that the bank has taken
   *     await client.paymentInitiation.payment.get({
   *       payment_id: 'payment-id-sandbox-6f1b1d0c-87c5-4b0a-8f6e-0a4f7c2f4a90'
   *     })
   * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentget
   */
  get(request: PaymentInitiationPaymentGetRequest, options?: CallOptions): Call<PaymentInitiationPaymentGetResponse>
  /**
   * All payments, newest first.
   *
   * In pages: call again with `next_cursor` until it is null. A cursor is an instant, and any instant will do:
   * what was made before it is listed.
   * @example The newest one
   *     await client.paymentInitiation.payment.list({
   *       count: 1
   *     })
   * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentlist
   */
  list(request?: PaymentInitiationPaymentListRequest, options?: CallOptions): PagedCall<PaymentInitiationPaymentListResponse, PaymentInitiationPaymentListResponse['payments'][number]>
  /**
   * Gives back a payment, or a part of it.
   *
   * For payments that have settled in a virtual account; the money goes back to where it came from. Without an
   * `amount`, all that has not been given back yet. What several refunds give back never exceeds the payment.
   * The same `idempotency_key` within 24 hours answers the same refund and makes no other. In the sandbox a
   * refund with the reference `RefundFailed` ends FAILED, one with `RefundBlocked` BLOCKED; their amounts can be
   * given back again.
   *
   * Errors: NONIDENTICAL_REQUEST, PAYMENT_INVALID_REFERENCE, TRANSACTION_CURRENCY_MISMATCH
   * @example A part of a payment
   *     await client.paymentInitiation.payment.reverse({
   *       payment_id: 'payment-id-sandbox-6f1b1d0c-87c5-4b0a-8f6e-0a4f7c2f4a90',
   *       idempotency_key: 'c9b1ad7e-refund-1',
   *       reference: 'Refund2041',
   *       amount: {
   *         currency: 'GBP',
   *         value: 12.25
   *       },
   *       counterparty_address: {
   *         street: [
   *           '4 Weaver Row'
   *         ],
   *         city: 'Norwich',
   *         postal_code: 'NR1 3QU',
   *         country: 'GB'
   *       }
   *     })
   * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentreverse
   */
  reverse(request: PaymentInitiationPaymentReverseRequest | Omit<PaymentInitiationPaymentReverseRequest, 'idempotency_key'>, options?: IdempotentCallOptions): Call<PaymentInitiationPaymentReverseResponse>
  readonly token: PaymentInitiationPaymentTokenMethods
}

/** Methods under /payment_initiation/recipient. */
export interface PaymentInitiationRecipientMethods {
  /**
   * Keeps somebody whom payments can go to.
   *
   * With an `iban`, or with the British numbers `bacs`, which payments in GBP need, or with both. Asking again
   * with the same details answers the same `recipient_id`. Names of up to 18 characters pass every bank.
   *
   * Errors: PAYMENT_INVALID_RECIPIENT
   * @example A British account
   *     await client.paymentInitiation.recipient.create({
   *       name: 'Weaver & Daughters',
   *       bacs: {
   *         account: '26207729',
   *         sort_code: '560029'
   *       },
   *       address: {
   *         street: [
   *           '4 Weaver Row'
   *         ],
   *         city: 'Norwich',
   *         postal_code: 'NR1 3QU',
   *         country: 'GB'
   *       }
   *     })
   * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientcreate
   */
  create(request: PaymentInitiationRecipientCreateRequest, options?: CallOptions): Call<PaymentInitiationRecipientCreateResponse>
  /**
   * Somebody whom payments can go to.
   *
   * As `/payment_initiation/recipient/create` was told. An `iban` comes back without blanks.
   * @example A recipient
   *     await client.paymentInitiation.recipient.get({
   *       recipient_id: 'recipient-id-sandbox-0c7a5e7e-2f6b-4d62-9f3d-51d0ad3f6a11'
   *     })
   * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientget
   */
  get(request: PaymentInitiationRecipientGetRequest, options?: CallOptions): Call<PaymentInitiationRecipientGetResponse>
  /**
   * Everybody whom payments can go to, newest first.
   *
   * In pages: call again with `next_cursor` until the answer has none.
   * @example The newest ones
   *     await client.paymentInitiation.recipient.list({
   *       count: 1
   *     })
   * @see https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientlist
   */
  list(request?: PaymentInitiationRecipientListRequest, options?: CallOptions): PagedCall<PaymentInitiationRecipientListResponse, PaymentInitiationRecipientListResponse['recipients'][number]>
}

/** Methods under /payment_initiation. */
export interface PaymentInitiationMethods {
  readonly consent: PaymentInitiationConsentMethods
  readonly payment: PaymentInitiationPaymentMethods
  readonly recipient: PaymentInitiationRecipientMethods
}
