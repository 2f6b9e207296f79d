import type { AccountChoice, InstitutionView, LinkError } from './protocol.ts'

/** Panes and actions of people who are known by their phone number. Types only, so that the browser can import them. */

/** Why a number is asked for: to find what is saved under it, or to save what was just connected. */
export type PhonePurpose = 'find' | 'save'

/** Where a number may come from (https://plaid.com/docs/link/returning-user/). */
export type CallingCode = '1' | '44' | '52'

/** A bank that a person has connected before. */
export interface SavedInstitution {
  /** What `select_saved` and `confirm_profile` send back. */
  saved: number
  institution: InstitutionView
  accounts: readonly { name: string; mask: string | null }[]
}

export type PhonePane =
  | {
      view_name: 'SUBMIT_PHONE'
      purpose: PhonePurpose
      /** Last digits of the number that the app knows, which is not shown in full; null when it knows none. */
      known_last_4: string | null
      /** What the field begins with. */
      calling_code: CallingCode
      error: LinkError | null
      /** A number that leads to saved banks; null outside the sandbox. */
      sandbox_phone: string | null
    }
  | {
      view_name: 'VERIFY_PHONE'
      phone_last_4: string
      error: LinkError | null
      /** A new code is on its way. */
      is_resent: boolean
      can_skip: boolean
      /** The code of every message; null outside the sandbox. */
      sandbox_code: string | null
    }
  | { view_name: 'SELECT_SAVED_INSTITUTION'; saved: readonly SavedInstitution[] }
  | {
      view_name: 'SELECT_SAVED_ACCOUNT'
      institution: InstitutionView
      accounts: readonly AccountChoice[]
      selection: 'multiple' | 'single'
      hidden_count: number
    }

export type PhoneAction =
  /** Asks for the pane of the number. */
  | { type: 'use_phone' }
  /** Null submits the number that the app knows. */
  | { type: 'submit_phone'; phone_number: string | null }
  | { type: 'skip_phone' }
  | { type: 'submit_otp'; code: string }
  | { type: 'resend_otp' }
  | { type: 'select_saved'; saved: number }
  | { type: 'connect_new_institution' }

export type PhoneEventName =
  | 'SUBMIT_PHONE'
  | 'AUTO_SUBMIT_PHONE'
  | 'SKIP_SUBMIT_PHONE'
  | 'SUBMIT_OTP'
  | 'VERIFY_PHONE'
  | 'CONNECT_NEW_INSTITUTION'
