import type { Connection } from '@gingham/sources'
import type { PhonePurpose } from './phone.protocol.ts'
import type { LinkError } from './protocol.ts'
import type { FoundAccount } from './session.ts'

/** A login that a person has made before and may use again without typing it. */
export interface SavedLogin {
  institution_id: string
  connection: Connection
  /** The bank's keys of the accounts that were shared. */
  account_keys: readonly string[]
  /** Those accounts, as a list shows them. */
  accounts: readonly { name: string; mask: string | null }[]
  /** The connection cannot be used again: the person logs in anew. */
  needs_login: boolean
}

/** What a session knows of a person's phone. */
export interface PhoneState {
  /** E.164. */
  phone_number: string
  purpose: PhonePurpose | 'layer'
  is_verified: boolean
  wrong_codes: number
  saved: readonly SavedLogin[]
}

export type PhoneView =
  | { view_name: 'SUBMIT_PHONE'; purpose: PhonePurpose; error: LinkError | null }
  | { view_name: 'VERIFY_PHONE'; error: LinkError | null; is_resent: boolean }
  | { view_name: 'SELECT_SAVED_INSTITUTION' }
  | { view_name: 'SELECT_SAVED_ACCOUNT'; account_keys: readonly string[] }

export type PhoneEffect =
  /** `is_automatic`: nobody has typed the number, the app knew it. */
  | { type: 'find_saved'; phone_number: string; purpose: PhonePurpose; is_automatic: boolean }
  | { type: 'open_saved'; saved: SavedLogin }
  | { type: 'remember'; phone_number: string; item_id: string }

export type PhoneResult =
  | {
      type: 'saved_found'
      phone_number: string
      purpose: PhonePurpose
      is_automatic: boolean
      saved: readonly SavedLogin[]
    }
  | { type: 'saved_opened'; saved: SavedLogin; accounts: readonly FoundAccount[] }
  | { type: 'remembered' }
