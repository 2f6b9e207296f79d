// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { PagedCall } from '../paging.ts'
import type { CallOptions, IdempotentCallOptions } from '../request.ts'
import type { InstantInput } from '../dates.ts'
import type { BankTransfer, BankTransferBalance, BankTransferEvent, BankTransferSweep, BankTransferUserInput } from '../shapes.gen.ts'

/** Request of /bank_transfer/balance/get: what your origination account holds. */
export interface BankTransferBalanceGetRequest {
  /** Your account; there is one, which is meant unless given. */
  origination_account_id?: string | null | undefined
}

/** Response of /bank_transfer/balance/get. */
export interface BankTransferBalanceGetResponse {
  /** In USD. */
  balance: BankTransferBalance
  /** The account that this is the balance of. */
  origination_account_id: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /bank_transfer/cancel: stops a bank transfer before it is posted. */
export interface BankTransferCancelRequest {
  /** Id of the bank transfer, a UUID. */
  bank_transfer_id: string
}

/** Response of /bank_transfer/cancel. */
export interface BankTransferCancelResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /bank_transfer/create: sends money to an account of an Item, or takes it from there. */
export interface BankTransferCreateRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** A checking, savings or cash management account of the Item. */
  account_id: string
  /**
   * Your key of this transfer, up to 50 characters. The same key with the same account, type, network and amount
   * answers the transfer that exists, whenever it is sent again.
   */
  idempotency_key: string
  /** `debit` takes money from the person’s account, `credit` sends money there. */
  type: 'debit' | 'credit'
  /** How the money travels. Wires are credits only. */
  network: 'ach' | 'same-day-ach' | 'wire'
  /** A positive amount with two decimals, for example `10.00`. */
  amount: string
  /** Currency of the amount: USD. */
  iso_currency_code: string
  /** What the holder reads, up to 10 characters. */
  description: string
  /**
   * What the ACH network is told of the authorization: between businesses, in writing, by telephone, or on the
   * internet. The latter two are for debits only. ACH transfers need one.
   */
  ach_class?: 'ccd' | 'ppd' | 'tel' | 'web' | undefined
  /** Who holds the account that is debited or credited. */
  user: BankTransferUserInput
  /** A text of yours to be kept, up to 100 characters. */
  custom_tag?: string | null | undefined
  /** Texts of yours by names of yours, in ASCII: up to 50, names up to 40 characters, texts up to 500. */
  metadata?: Record<string, string> | null | undefined
  /** Your account to be used; there is one, which is used unless given. */
  origination_account_id?: string | null | undefined
}

/** Response of /bank_transfer/create. */
export interface BankTransferCreateResponse {
  /** Money sent to or taken from an account of an Item. */
  bank_transfer: BankTransfer
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /bank_transfer/event/list: events of bank transfers and micro-deposits, newest first. */
export interface BankTransferEventListRequest {
  start_date?: InstantInput | null | undefined
  end_date?: InstantInput | null | undefined
  bank_transfer_id?: string | null | undefined
  /** Only transfers to and from this account. */
  account_id?: string | null | undefined
  /** Only debits, or only credits; null for both. */
  bank_transfer_type?: 'debit' | 'credit' | 'null' | null | undefined
  /** Only events of these types; of all types when empty. */
  event_types?: ('pending' | 'posted' | 'cancelled' | 'failed' | 'reversed')[] | undefined
  count?: number | null | undefined
  offset?: number | null | undefined
  /** Only those of this account. */
  origination_account_id?: string | null | undefined
  /** Only those that you asked for, or only payments from elsewhere; null for both. */
  direction?: 'outbound' | 'inbound' | 'null' | null | undefined
}

/** Response of /bank_transfer/event/list. */
export interface BankTransferEventListResponse {
  /** The page. */
  bank_transfer_events: BankTransferEvent[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /bank_transfer/event/sync: the next events of bank transfers and micro-deposits, oldest first. */
export interface BankTransferEventSyncRequest {
  /** The latest event that you have; 0 at first. */
  after_id: number
  count?: number | null | undefined
}

/** Response of /bank_transfer/event/sync. */
export interface BankTransferEventSyncResponse {
  /** The page. */
  bank_transfer_events: BankTransferEvent[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /bank_transfer/get: one bank transfer. */
export interface BankTransferGetRequest {
  /** Id of the bank transfer, a UUID. */
  bank_transfer_id: string
}

/** Response of /bank_transfer/get. */
export interface BankTransferGetResponse {
  /** Money sent to or taken from an account of an Item. */
  bank_transfer: BankTransfer
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /bank_transfer/list: your bank transfers, newest first. */
export interface BankTransferListRequest {
  start_date?: InstantInput | null | undefined
  end_date?: InstantInput | null | undefined
  /**
   * How many rows to return, 1 to 25; 25 unless given.
   * @default 25
   */
  count?: number | undefined
  /**
   * How many rows to skip from the newest.
   * @default 0
   */
  offset?: number | undefined
  /** Only those of this account. */
  origination_account_id?: string | null | undefined
  /** Only those that you asked for, or only payments from elsewhere; null for both. */
  direction?: 'outbound' | 'inbound' | 'null' | null | undefined
}

/** Response of /bank_transfer/list. */
export interface BankTransferListResponse {
  /** The page. */
  bank_transfers: BankTransfer[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /bank_transfer/migrate_account: makes an Item of account numbers that you know. */
export interface BankTransferMigrateAccountRequest {
  /** Number of the account: 1 to 17 digits, letters or hyphens. */
  account_number: string
  /** Its routing number for ACH: nine digits with their check digit. */
  routing_number: string
  /** Its routing number for wires; without one no wires can be sent. */
  wire_routing_number?: string | undefined
  /** `checking` or `savings`. */
  account_type: string
}

/** Response of /bank_transfer/migrate_account. */
export interface BankTransferMigrateAccountResponse {
  /** The token that opens the new Item. Shown once. */
  access_token: string
  /** The one account of the Item. */
  account_id: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /bank_transfer/sweep/get: one sweep. */
export interface BankTransferSweepGetRequest {
  /** Id of the sweep. */
  sweep_id: string
}

/** Response of /bank_transfer/sweep/get. */
export interface BankTransferSweepGetResponse {
  /** What went through the network since the sweep before, as one sum. */
  sweep: BankTransferSweep
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /bank_transfer/sweep/list: sweeps of your origination account, newest first. */
export interface BankTransferSweepListRequest {
  /** Your account; there is one, which is meant unless given. */
  origination_account_id?: string | null | undefined
  start_time?: InstantInput | null | undefined
  end_time?: InstantInput | null | undefined
  count?: number | null | undefined
}

/** Response of /bank_transfer/sweep/list. */
export interface BankTransferSweepListResponse {
  /** The newest that fit. */
  sweeps: BankTransferSweep[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /bank_transfer/balance. */
export interface BankTransferBalanceMethods {
  /**
   * What your origination account holds.
   *
   * Credits are taken off when they are created and come back when they are cancelled, fail or are reversed;
   * debits are added when they are posted and taken off when they are reversed. In the sandbox the account
   * begins with 10000.00.
   *
   * Errors: BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT
   * @example After a payout of 48.20
   *     await client.bankTransfer.balance.get({})
   * @see https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget
   */
  get(request?: BankTransferBalanceGetRequest, options?: CallOptions): Call<BankTransferBalanceGetResponse>
}

/** Methods under /bank_transfer/event. */
export interface BankTransferEventMethods {
  /**
   * Events of bank transfers and micro-deposits, newest first.
   *
   * A page of those that fit what is given; nothing given, all of them. To keep up with what happens,
   * `/bank_transfer/event/sync` is easier.
   * @example What happened to one transfer
   *     await client.bankTransfer.event.list({
   *       bank_transfer_id: '9c2a7d44-51b7-4f6e-8a0d-2f1be4c7a910'
   *     })
   * @see https://plaid.com/docs/api/products/auth#bank_transfereventlist
   */
  list(request?: BankTransferEventListRequest, options?: CallOptions): PagedCall<BankTransferEventListResponse, BankTransferEventListResponse['bank_transfer_events'][number]>
  /**
   * The next events of bank transfers and micro-deposits, oldest first.
   *
   * Keep the `event_id` of the last event and give it as `after_id` the next time. A page that is not full was
   * the last one for now. Events are never changed or skipped.
   * @example From the beginning
   *     await client.bankTransfer.event.sync({
   *       after_id: 0
   *     })
   * @see https://plaid.com/docs/api/products/auth/#bank_transfereventsync
   */
  sync(request: BankTransferEventSyncRequest, options?: CallOptions): PagedCall<BankTransferEventSyncResponse, BankTransferEventSyncResponse['bank_transfer_events'][number]>
}

/** Methods under /bank_transfer/sweep. */
export interface BankTransferSweepMethods {
  /**
   * One sweep.
   *
   * An unknown id is INVALID_FIELD.
   * @example A day on which more went out than came in
   *     await client.bankTransfer.sweep.get({
   *       sweep_id: 'e1a4c0b2-6a3f-4f57-bb6d-7c51d8f0a326'
   *     })
   * @see https://plaid.com/docs/api/products/transfer/#bank_transfersweepget
   */
  get(request: BankTransferSweepGetRequest, options?: CallOptions): Call<BankTransferSweepGetResponse>
  /**
   * Sweeps of your origination account, newest first.
   *
   * Sweeps are drawn at midnight, UTC, on days after transfers were posted or reversed. All of them and what is
   * not swept yet add up to what posted transfers have moved.
   *
   * Errors: BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT
   * @example The latest
   *     await client.bankTransfer.sweep.list({
   *       count: 1
   *     })
   * @see https://plaid.com/docs/api/products/transfer/#bank_transfersweeplist
   */
  list(request?: BankTransferSweepListRequest, options?: CallOptions): Call<BankTransferSweepListResponse>
}

/** Methods under /bank_transfer. */
export interface BankTransferMethods {
  readonly balance: BankTransferBalanceMethods
  /**
   * Stops a bank transfer before it is posted.
   *
   * Works while `cancellable` is true, which is while the transfer is pending. The money of a credit is back in
   * your balance. An unknown id is INVALID_FIELD.
   *
   * Errors: BANK_TRANSFER_NOT_CANCELLABLE
   * @example A payout that was a mistake
   *     await client.bankTransfer.cancel({
   *       bank_transfer_id: '9c2a7d44-51b7-4f6e-8a0d-2f1be4c7a910'
   *     })
   * @see https://plaid.com/docs/bank-transfers/reference#bank_transfercancel
   */
  cancel(request: BankTransferCancelRequest, options?: CallOptions): Call<BankTransferCancelResponse>
  /**
   * Sends money to an account of an Item, or takes it from there.
   *
   * The transfer is pending at first and can be cancelled; what the network makes of it comes as events, in the
   * sandbox through `/sandbox/bank_transfer/simulate`. A credit is taken from your balance at once, a debit is
   * added when it is posted. Sent again with its key, a request answers the transfer that exists. No account of
   * the Item changes: transfers do not show in balances and transactions.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * INVALID_ACCOUNT_ID, BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE, PRODUCT_NOT_READY,
   * BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT, BANK_TRANSFER_LIMIT_EXCEEDED,
   * BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT, BANK_TRANSFER_ACCOUNT_BLOCKED, BANK_TRANSFER_INSUFFICIENT_FUNDS
   * @example A payout
   *     await client.bankTransfer.create({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       account_id: 'k3Zr9WqLdXuYpNjT5sVbEoM7yHcGtA1fPxQme',
   *       idempotency_key: 'payout-1017',
   *       type: 'credit',
   *       network: 'ach',
   *       amount: '48.20',
   *       iso_currency_code: 'USD',
   *       description: 'Payout',
   *       ach_class: 'ppd',
   *       user: {
   *         legal_name: 'Odalys Fern',
   *         email_address: 'odalys@app.example'
   *       },
   *       custom_tag: 'march',
   *       metadata: {
   *         order: '1017'
   *       }
   *     })
   * @see https://plaid.com/docs/bank-transfers/reference#bank_transfercreate
   */
  create(request: BankTransferCreateRequest | Omit<BankTransferCreateRequest, 'idempotency_key'>, options?: IdempotentCallOptions): Call<BankTransferCreateResponse>
  readonly event: BankTransferEventMethods
  /**
   * One bank transfer.
   *
   * As it stands now. Finds micro-deposits, too, by the id in their events. A transfer outlives the Item that it
   * was made with. An unknown id is INVALID_FIELD.
   * @example A payout on its way
   *     await client.bankTransfer.get({
   *       bank_transfer_id: '9c2a7d44-51b7-4f6e-8a0d-2f1be4c7a910'
   *     })
   * @see https://plaid.com/docs/bank-transfers/reference#bank_transferget
   */
  get(request: BankTransferGetRequest, options?: CallOptions): Call<BankTransferGetResponse>
  /**
   * Your bank transfers, newest first.
   *
   * A page of them, or of those that fit what is given. Micro-deposits are not among them.
   * @example The latest
   *     await client.bankTransfer.list({
   *       count: 1
   *     })
   * @see https://plaid.com/docs/bank-transfers/reference#bank_transferlist
   */
  list(request?: BankTransferListRequest, options?: CallOptions): PagedCall<BankTransferListResponse, BankTransferListResponse['bank_transfers'][number]>
  /**
   * Makes an Item of account numbers that you know.
   *
   * For accounts that you moved money with before. No bank stands behind the Item: it serves for bank transfers,
   * and endpoints that would ask a bank answer PRODUCTS_NOT_SUPPORTED. Each call makes another Item. Numbers
   * that cannot be are INVALID_FIELD.
   *
   * Errors: BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT
   * @example A checking account
   *     await client.bankTransfer.migrateAccount({
   *       account_number: '6120014482291',
   *       routing_number: '011401533',
   *       account_type: 'checking'
   *     })
   * @see https://plaid.com/docs/bank-transfers/reference#bank_transfermigrate_account
   */
  migrateAccount(request: BankTransferMigrateAccountRequest, options?: CallOptions): Call<BankTransferMigrateAccountResponse>
  readonly sweep: BankTransferSweepMethods
}
