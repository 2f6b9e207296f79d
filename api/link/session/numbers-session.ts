import type { DepositKind, Routing } from '../../auth/index.ts'
import type { WrongNumbers } from './numbers.protocol.ts'
import type { ConnectedAccount, LinkError, SuccessAccount } from './protocol.ts'

/** Which ways to account numbers without a login a link token offers. */
export interface NumbersTerms {
  country: 'US' | 'CA'
  same_day: boolean
  instant: boolean
  database: 'database_match' | 'database_insights' | null
  /** Whether people are asked first, before any institution. */
  is_offered_first: boolean
  /** What happens to people who could log in: nothing, a question, or they must. */
  reroute: 'OFF' | 'OPTIONAL' | 'FORCED'
}

/** An Item that is verified by the code of a deposit: the session is about nothing else. */
export interface VerificationTerms {
  kind: DepositKind
  account: ConnectedAccount
  tries_left: number
  /** Whether the code is still to be typed: no session is opened for nothing. */
  is_awaited: boolean
}

/** How typed numbers are verified. */
export type NumbersWay = 'same_day' | 'instant' | 'database_match' | 'database_insights'

export type NumbersView =
  | { view_name: 'SELECT_AUTH_TYPE' }
  | { view_name: 'NUMBERS'; step: 'routing'; wrong: WrongNumbers | null }
  | { view_name: 'NUMBERS'; step: 'account'; routing: Routing; wrong: WrongNumbers | null }
  | { view_name: 'NUMBERS_SELECT_INSTITUTION'; routing: Routing }
  | DepositView

/** A deposit is on its way, or there; `asks_code` when its code is to be typed now. */
export interface DepositView {
  view_name: 'SAME_DAY_MICRODEPOSIT_AUTHORIZED' | 'INSTANT_MICRODEPOSIT_AUTHORIZED'
  asks_code: boolean
  error: LinkError | null
  tries_left: number
}

export type NumbersEffect =
  /** Its result is `item_created`. */
  | {
      type: 'create_item_of_numbers'
      way: NumbersWay
      routing: Routing
      account_number: string
      subtype: 'checking' | 'savings'
      holder: string
    }
  /** `item_id` is null for the Item that the link token names. */
  | { type: 'check_code'; item_id: string | null; code: string }

export interface NumbersResult {
  type: 'code_checked'
  result: 'verified' | 'wrong' | 'locked'
  tries_left: number
  /** The Item as it is now; null unless it is verified. */
  item: { item_id: string; public_token: string; accounts: readonly SuccessAccount[] } | null
}
