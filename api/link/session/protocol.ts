import type { LayerAction, LayerEventName, LayerPane } from './layer.protocol.ts'
import type { PhoneAction, PhoneEventName, PhonePane } from './phone.protocol.ts'
import type { VerificationAction, VerificationEventName, VerificationPane } from './verification.protocol.ts'

export type * from './page-requests.protocol.ts'
import type { NumbersAction, NumbersEventName, NumbersPane } from './numbers.protocol.ts'
import type { DocumentsAction, DocumentsEventName, UploadPane } from './documents.protocol.ts'

/**
 * What Link's page and the server say to each other. The server decides which pane comes next; the page draws it.
 * Types only, so that the browser can import them.
 */

/** What the page is told once, when it opens. */
export interface LinkApp {
  /** Already shortened to "This Application" where the documentation says so. */
  client_name: string
  /** ISO 639-1. */
  language: string
  country_codes: readonly string[]
  environment: 'sandbox' | 'development' | 'production'
  products: readonly string[]
  is_update_mode: boolean
  /** `system` follows the person's device. */
  appearance: 'light' | 'dark' | 'system'
  /** Where a page that stands alone goes at its end; null stays where it is. */
  completion_redirect_uri: string | null
}

/** An institution as a person chooses it. */
export interface InstitutionView {
  institution_id: string
  name: string
  url: string
  /** `#rrggbb`. */
  primary_color: string
  /** A path on the server that served the page. */
  logo_url: string
  /** The employer that a search has found, where this is the institution that pays its people. */
  employer_name?: string
  /** What to say about it in a list; null when all is well. */
  notice: 'degraded' | 'down' | 'unsupported' | null
}

/** A payment, or a consent to payments, that the person is asked to authorise. */
export interface PaymentView {
  payee: string
  /** Of a consent, the most that one payment may come to; null when nothing bounds it. */
  amount: number | null
  /** ISO 4217. */
  currency: string | null
  reference: string
  /** Whether it is one payment, one that repeats, or leave to make payments later. */
  kind: 'once' | 'repeating' | 'consent'
}

export interface LinkError {
  error_type: string
  error_code: string
  error_message: string
  display_message: string | null
}

/** What a person can do about an error, most promising first. */
export type WayForward =
  | 'try_again'
  | 'choose_accounts'
  | 'choose_institution'
  | 'enter_numbers'
  | 'visit_bank'
  | 'exit'

export type MfaView =
  | { mfa_type: 'device'; devices: readonly { device_id: string; display_message: string }[] }
  | { mfa_type: 'code'; display_message: string }
  | { mfa_type: 'questions'; questions: readonly string[] }
  | { mfa_type: 'selections'; selections: readonly { question: string; answers: readonly string[] }[] }

/** An account that may be shared. */
export interface AccountChoice {
  /** What `select_accounts` sends back. */
  choice: number
  name: string
  mask: string | null
  type: string
  subtype: string
  balance: number | null
  /** ISO 4217; null when the account has none. */
  currency: string | null
  is_selected: boolean
}

/** One screen. `view_name` is the value that events carry; FINISHED is never drawn. */
export type Pane =
  | {
      view_name: 'CONSENT'
      data_scopes: readonly string[]
      institution: InstitutionView | null
      /** What is paid, when Link is opened for a payment. */
      payment: PaymentView | null
      /** Whether a person may go on with their phone number (`use_phone`). */
      has_phone: boolean
    }
  | PhonePane
  | VerificationPane
  | LayerPane
  | {
      view_name: 'SELECT_INSTITUTION'
      institutions: readonly InstitutionView[]
      /** Whether who does not find their bank may type account numbers (`enter_numbers`). */
      can_type_numbers: boolean
      /** What is listed; `payroll` for people who share their pay. */
      kind: 'bank' | 'payroll'
      /** Whether documents may be uploaded instead (`upload_documents`). */
      can_upload: boolean
    }
  | {
      view_name: 'CREDENTIAL'
      institution: InstitutionView
      error: LinkError | null
      /** What logs in to a simulated bank; null outside the sandbox. */
      sandbox_login: { username: string; password: string } | null
    }
  | { view_name: 'RECAPTCHA'; institution: InstitutionView }
  | {
      view_name: 'MFA'
      institution: InstitutionView
      mfa: MfaView
      error: LinkError | null
      is_sandbox: boolean
    }
  | {
      view_name: 'OAUTH'
      institution: InstitutionView
      /** The bank's own page, and how to get there. */
      login_url: string
      opens_in: 'popup' | 'same_window'
      is_waiting: boolean
      /** At these banks a phone goes on: by a code that it reads, or in the bank's app; null at all others. */
      hand_off: 'qr' | 'app' | null
    }
  | {
      view_name: 'SELECT_ACCOUNT'
      institution: InstitutionView
      accounts: readonly AccountChoice[]
      selection: 'multiple' | 'single'
      /** How many accounts the bank has that this app cannot use. */
      hidden_count: number
    }
  | {
      view_name: 'NUMBERS'
      step: 'match'
      institution: InstitutionView
      account: ConnectedAccount
      error: LinkError | null
      /** What is right at a simulated bank; null outside the sandbox. */
      sandbox_numbers: { routing_number: string; account_number: string } | null
    }
  | {
      view_name: 'CONNECTED'
      /** Null where numbers were typed: no bank stands behind them. */
      institution: InstitutionView | null
      accounts: readonly ConnectedAccount[]
      /** Whether the connection may be saved under a phone number (`use_phone`). */
      can_save: boolean
      /** Last digits of the number that it is saved under; null when it is not. */
      saved_for: string | null
      /** Whether another institution may be connected (`connect_another`). */
      can_add: boolean
      /** Whether nothing was connected: bank statements were sent, about an account that is. */
      is_proof: boolean
    }
  | NumbersPane
  | UploadPane
  | { view_name: 'ERROR'; institution: InstitutionView | null; error: LinkError; ways: readonly WayForward[] }
  | { view_name: 'FINISHED' }

export type ConnectedAccount = Pick<SuccessAccount, 'name' | 'mask' | 'type' | 'subtype'>

/** What a person did. Actions that make no sense on the current pane change nothing. */
export type LinkAction =
  | { type: 'continue' }
  | PhoneAction
  | VerificationAction
  | LayerAction
  | { type: 'connect_another' }
  | { type: 'search'; query: string }
  | { type: 'select_institution'; institution_id: string }
  | { type: 'submit_credentials'; username: string; password: string }
  | { type: 'submit_recaptcha' }
  | { type: 'submit_mfa'; answers: readonly string[] }
  | { type: 'open_oauth' }
  | { type: 'check_oauth' }
  | { type: 'close_oauth' }
  | { type: 'select_accounts'; choices: readonly number[] }
  | { type: 'submit_numbers'; routing_number: string; account_number: string }
  | NumbersAction
  | DocumentsAction
  | { type: 'take_way'; way: WayForward }
  | { type: 'back' }
  /** `is_asked`: the person was asked whether they are sure. */
  | { type: 'exit'; is_asked: boolean }

export type EventName =
  | 'OPEN'
  | 'EXIT'
  | 'HANDOFF'
  | 'ERROR'
  | 'TRANSITION_VIEW'
  | 'SEARCH_INSTITUTION'
  | 'SELECT_INSTITUTION'
  | 'MATCHED_SELECT_INSTITUTION'
  | 'SELECT_DEGRADED_INSTITUTION'
  | 'SELECT_DOWN_INSTITUTION'
  | 'SELECT_FILTERED_INSTITUTION'
  | 'SUBMIT_CREDENTIALS'
  | 'SUBMIT_MFA'
  | 'SUBMIT_ROUTING_NUMBER'
  | 'SUBMIT_ACCOUNT_NUMBER'
  | 'OPEN_OAUTH'
  | 'CLOSE_OAUTH'
  | 'FAIL_OAUTH'
  | NumbersEventName
  | DocumentsEventName
  | PhoneEventName
  | VerificationEventName
  | LayerEventName

/** What an event says; a key that does not apply is null. */
export interface EventMetadata {
  account_number_mask: string | null
  error_type: string | null
  error_code: string | null
  error_message: string | null
  exit_status: string | null
  institution_id: string | null
  institution_name: string | null
  institution_search_query: string | null
  is_update_mode: string | null
  match_reason: string | null
  mfa_type: string | null
  routing_number: string | null
  selection: string | null
  view_name: string | null
  /** ISO 8601, UTC. */
  timestamp: string
  link_session_id: string
  request_id: string
}

export interface LinkEvent {
  /** Unique within the session, counted from 0. */
  event_number: number
  event_name: EventName
  metadata: EventMetadata
}

export interface SuccessAccount {
  id: string
  name: string
  mask: string | null
  type: string
  subtype: string
  verification_status: string | null
  class_type: string | null
}

export interface SuccessMetadata {
  institution: { name: string; institution_id: string } | null
  accounts: readonly SuccessAccount[]
  /** Deprecated single account: the first one. */
  account: SuccessAccount | null
  account_id: string | null
  /** Empty where there are several Items; null where there is none, as after a verification. */
  public_token: string | null
  link_session_id: string
  transfer_status: null
}

export interface ExitMetadata {
  institution: { name: string; institution_id: string } | null
  status: string | null
  link_session_id: string
  request_id: string
}

export type Outcome =
  | { success: { public_token: string | null; metadata: SuccessMetadata } }
  | { exit: { error: LinkError | null; metadata: ExitMetadata } }
