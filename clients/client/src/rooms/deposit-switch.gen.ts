// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { DepositSwitchCreateRequestOptions, DepositSwitchTargetAccount, DepositSwitchTargetUser } from '../shapes.gen.ts'

/** Request of /deposit_switch/alt/create: A switch of somebody’s pay to an account that is no Item’s. */
export interface DepositSwitchAltCreateRequest {
  /** Where the pay is to go. */
  target_account: DepositSwitchTargetAccount
  /** Whose pay it is. */
  target_user: DepositSwitchTargetUser
  /** Country in which the person is paid; US unless given. */
  country_code?: 'US' | 'CA' | null | undefined
  /** How the switch is made. */
  options?: DepositSwitchCreateRequestOptions | undefined
}

/** Response of /deposit_switch/alt/create. */
export interface DepositSwitchAltCreateResponse {
  /** Id of the switch. */
  deposit_switch_id: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /deposit_switch/create: A switch of somebody’s pay to an account of an Item. */
export interface DepositSwitchCreateRequest {
  /** The token that opens the Item of the account. */
  target_access_token: string
  /** The account that the pay is to go to: checking or savings. */
  target_account_id: string
  /** Country in which the person is paid; US unless given. */
  country_code?: 'US' | 'CA' | null | undefined
  /** How the switch is made. */
  options?: DepositSwitchCreateRequestOptions | undefined
}

/** Response of /deposit_switch/create. */
export interface DepositSwitchCreateResponse {
  /** Id of the switch. */
  deposit_switch_id: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /deposit_switch/get: how a switch stands, and how the pay is divided. */
export interface DepositSwitchGetRequest {
  /** Id of the switch. */
  deposit_switch_id: string
}

/** Response of /deposit_switch/get. */
export interface DepositSwitchGetResponse {
  /** Id of the switch. */
  deposit_switch_id: string
  /** Waits for its person, is under way at the employer, is done, or could not be done. */
  state: 'initialized' | 'processing' | 'completed' | 'error' | (string & {})
  /** The Item of the account; null where it was named by its numbers. */
  target_item_id: string | null
  /** The account; null where it was named by its numbers. */
  target_account_id: string | null
  /** At the payroll provider, by letter, or by a form that the person hands in; null before. */
  switch_method?: ('instant' | 'mail' | 'pdf' | (string & {})) | null
  /** Whether pay goes to other accounts as well. */
  account_has_multiple_allocations: boolean | null
  /** Whether the account gets what is left after others. */
  is_allocated_remainder: boolean | null
  /** The part of the pay that goes to the account, in percent, where it is a part. */
  percent_allocated: number | null
  /** The amount that goes to the account, where it is an amount. */
  amount_allocated: number | null
  /** The employer; null where nobody knows. */
  employer_name?: string | null
  /** Id of the employer; null where nobody knows. */
  employer_id?: string | null
  /** The institution of the payroll that the person chose; null where none. */
  institution_name?: string | null
  /** Its id; null where none. */
  institution_id?: string | null
  /** When the switch was made. */
  date_created: string
  /** When it was done; null before. */
  date_completed: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /deposit_switch/token/create: A token that lets the person in to their switch. */
export interface DepositSwitchTokenCreateRequest {
  /** Id of the switch. */
  deposit_switch_id: string
}

/** Response of /deposit_switch/token/create. */
export interface DepositSwitchTokenCreateResponse {
  /** The token. */
  deposit_switch_token: string
  /** Until when it is good. */
  deposit_switch_token_expiration_time: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /deposit_switch/alt. */
export interface DepositSwitchAltMethods {
  /**
   * A switch of somebody’s pay to an account that is no Item’s.
   *
   * As `/deposit_switch/create`, for an account of which only the numbers are known; its routing number must be
   * one of the country. What is told of the account and of the person is kept encrypted.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, PRODUCT_NOT_ENABLED
   * @example To a new account
   *     await client.depositSwitch.alt.create({
   *       target_account: {
   *         account_number: '9900009606',
   *         routing_number: '011401533',
   *         account_name: 'Everyday Checking',
   *         account_subtype: 'checking'
   *       },
   *       target_user: {
   *         given_name: 'Imani',
   *         family_name: 'Okafor',
   *         phone: '+14155550123',
   *         email: 'imani@example.com'
   *       }
   *     })
   */
  create(request: DepositSwitchAltCreateRequest, options?: CallOptions): Call<DepositSwitchAltCreateResponse>
}

/** Methods under /deposit_switch/token. */
export interface DepositSwitchTokenMethods {
  /**
   * A token that lets the person in to their switch.
   *
   * Good once, for 30 minutes. Link has no pages for the product any more: in the sandbox the person is taken to
   * have gone through them a minute later, the switch is `processing`, and after a day `completed`. Elsewhere it
   * stays as it is.
   * @example For a switch that waits
   *     await client.depositSwitch.token.create({
   *       deposit_switch_id: 's5KqWd8TzLbYxPuEr7vJmN2cHgF4aQ9oV1iXe'
   *     })
   */
  create(request: DepositSwitchTokenCreateRequest, options?: CallOptions): Call<DepositSwitchTokenCreateResponse>
}

/** Methods under /deposit_switch. */
export interface DepositSwitchMethods {
  readonly alt: DepositSwitchAltMethods
  /**
   * A switch of somebody’s pay to an account of an Item.
   *
   * The switch waits for the person: `/deposit_switch/token/create` makes the token that they are let in with.
   * Plaid has ended the product; current clients do not know it.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, INVALID_ACCOUNT_ID, PRODUCT_NOT_ENABLED
   * @example To a checking account
   *     await client.depositSwitch.create({
   *       target_access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       target_account_id: 'k3Zr9WqLdXuYpNjT5sVbEoM7yHcGtA1fPxQme',
   *       options: {
   *         webhook: 'https://app.example/webhooks'
   *       }
   *     })
   */
  create(request: DepositSwitchCreateRequest, options?: CallOptions): Call<DepositSwitchCreateResponse>
  /**
   * How a switch stands, and how the pay is divided.
   *
   * How the pay is divided is null until the switch is completed. In the sandbox all of it goes to the account.
   * @example One that is done
   *     await client.depositSwitch.get({
   *       deposit_switch_id: 's5KqWd8TzLbYxPuEr7vJmN2cHgF4aQ9oV1iXe'
   *     })
   */
  get(request: DepositSwitchGetRequest, options?: CallOptions): Call<DepositSwitchGetResponse>
  readonly token: DepositSwitchTokenMethods
}
