import type { ConnectedAccount, InstitutionView, LinkError } from './protocol.ts'

/** Screens for people who type the numbers of an account instead of logging in. Types only, for the browser as well. */
export type NumbersPane =
  /** Whether to log in, or to type numbers. */
  | { view_name: 'SELECT_AUTH_TYPE' }
  | {
      view_name: 'NUMBERS'
      step: 'routing'
      country: 'US' | 'CA'
      wrong: WrongNumbers | null
      /** What is right at a simulated bank; null outside the sandbox. */
      sandbox_routing: string | null
    }
  | {
      view_name: 'NUMBERS'
      step: 'account'
      country: 'US' | 'CA'
      /** As it was typed, without gaps. */
      routing_number: string
      /** The bank that has this number, when it is known. */
      institution: InstitutionView | null
      /** What the person agrees to: that a cent is sent, that the numbers are looked up, or either. */
      check: 'deposit' | 'database' | 'either'
      wrong: WrongNumbers | null
      /** What is right at a simulated bank; null outside the sandbox. */
      sandbox_account: { account_number: string; name: string } | null
    }
  /** The person could log in at these banks instead; `is_required`: there is no other way. */
  | { view_name: 'NUMBERS_SELECT_INSTITUTION'; institutions: readonly InstitutionView[]; is_required: boolean }
  | {
      view_name: 'SAME_DAY_MICRODEPOSIT_AUTHORIZED' | 'INSTANT_MICRODEPOSIT_AUTHORIZED'
      account: ConnectedAccount
      /** Whether the code of the deposit is asked for now; otherwise the person comes back later. */
      asks_code: boolean
      error: LinkError | null
      /** How many more codes may be wrong. */
      tries_left: number
      /** What is right in the sandbox; null elsewhere. */
      sandbox_code: string | null
    }

/** What is wrong with what was typed. `bank`: we know no way to verify accounts there; `unmatched`: nor this account. */
export type WrongNumbers = 'routing_number' | 'bank' | 'account_number' | 'name' | 'unmatched'

export type NumbersAction =
  | { type: 'select_auth_type'; selection: 'flow_type_manual' | 'flow_type_instant' }
  /** There is no login that the person can or wants to use. */
  | { type: 'enter_numbers' }
  | { type: 'submit_routing_number'; routing_number: string }
  | { type: 'submit_account'; account_number: string; subtype: 'checking' | 'savings'; name: string }
  | { type: 'submit_code'; code: string }

export type NumbersEventName = 'SELECT_AUTH_TYPE'
