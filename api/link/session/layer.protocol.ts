import type { SavedInstitution } from './phone.protocol.ts'

/** Panes and actions of Layer. Types only, so that the browser can import them. */

/** What a person says of themselves; an empty text where they say nothing. */
export interface ProfileFields {
  first_name: string
  last_name: string
  street: string
  street2: string
  city: string
  region: string
  postal_code: string
  /** ISO 3166-1 alpha-2. */
  country: string
  email: string
  /** YYYY-MM-DD. */
  date_of_birth: string
  /** Nine digits; empty where it is not changed. */
  ssn: string
}

export type LayerPane =
  /** Nothing is shown yet: the app has not opened Link. */
  | { view_name: 'LAYER'; is_ready: boolean }
  | {
      view_name: 'PROFILE_DATA_REVIEW'
      phone_number: string
      /** `ssn` is always empty: what is known is never sent to the page. */
      identity: ProfileFields
      ssn_last_4: string | null
      banks: readonly SavedInstitution[]
      /** Positions of the banks that are ticked when the pane appears. */
      chosen: readonly number[]
    }

export type LayerAction =
  /** One of the two: the number first, the date of birth if that was not enough. */
  | { type: 'submit_layer'; phone_number: string | null; date_of_birth: string | null }
  | { type: 'open_layer' }
  | { type: 'add_bank' }
  | { type: 'confirm_profile'; identity: ProfileFields; banks: readonly number[] }

export type LayerEventName = 'LAYER_READY' | 'LAYER_NOT_AVAILABLE' | 'LAYER_AUTOFILL_NOT_AVAILABLE'
