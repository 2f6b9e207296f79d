import type { ProfileFields } from './layer.protocol.ts'
import type { SavedLogin } from './phone-session.ts'
import type { SuccessAccount } from './protocol.ts'

/** What a template asks of a person before Layer is offered to them. */
export interface LayerTerms {
  requires_identity: boolean
  requires_accounts: boolean
}

/** What is known of the person behind a number. */
export interface LayerProfile {
  identity: ProfileFields
  saved: readonly SavedLogin[]
}

/** A Layer session's own state. */
export interface LayerState {
  /** E.164; null for a number that Layer does not know. */
  phone_number: string | null
  profile: LayerProfile | null
  /** Positions of the banks that are shared unless the person says otherwise. */
  chosen: readonly number[]
}

export type LayerView = { view_name: 'LAYER'; is_ready: boolean } | { view_name: 'PROFILE_DATA_REVIEW' }

export type LayerEffect =
  | { type: 'find_profile'; phone_number: string; date_of_birth: string | null }
  | {
      type: 'create_profile'
      phone_number: string
      identity: ProfileFields
      edited: readonly ProfileGroup[]
      banks: readonly SavedLogin[]
    }

export type LayerResult =
  | { type: 'profile_found'; phone_number: string; date_of_birth: string | null; profile: LayerProfile | null }
  | { type: 'profile_created'; public_token: string; accounts: readonly SuccessAccount[] }

/** Fields that are counted together when somebody changes them. */
export type ProfileGroup = 'name' | 'address' | 'email' | 'date_of_birth' | 'ssn'
