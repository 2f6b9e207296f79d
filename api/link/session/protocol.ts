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
  /** What to say about it in a list; null when all is well. */
  notice: 'degraded' | 'down' | 'unsupported' | null
}

export interface LinkError {
  error_type: string
  error_code: string
  error_message: string
  display_message: string | null
}

/** What a person can do about an error, most promising first. */
export type WayForward = 'try_again' | 'choose_accounts' | 'choose_institution' | 'visit_bank' | 'exit'

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
  | { view_name: 'CONSENT'; data_scopes: readonly string[]; institution: InstitutionView | null }
  | { view_name: 'SELECT_INSTITUTION'; institutions: readonly InstitutionView[] }
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
      institution: InstitutionView
      account: ConnectedAccount
      error: LinkError | null
      /** What is right at a simulated bank; null outside the sandbox. */
      sandbox_numbers: { routing_number: string; account_number: string } | null
    }
  | { view_name: 'CONNECTED'; institution: InstitutionView; accounts: readonly ConnectedAccount[] }
  | { view_name: 'ERROR'; institution: InstitutionView | null; error: LinkError; ways: readonly WayForward[] }
  | { view_name: 'FINISHED' }

export type ConnectedAccount = Pick<SuccessAccount, 'name' | 'mask' | 'type' | 'subtype'>

/** What a person did. Actions that make no sense on the current pane change nothing. */
export type LinkAction =
  | { type: 'continue' }
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
  public_token: string
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
  | { success: { public_token: string; metadata: SuccessMetadata } }
  | { exit: { error: LinkError | null; metadata: ExitMetadata } }

/** `POST /link/v2/session/open` */
export interface OpenRequest {
  link_token?: string
  /** Instead of a token, on a hosted page. */
  hosted_link_id?: string
  /** The page is an embedded search: it begins with the list of banks. */
  is_embedded?: boolean
  /** Given when a bank has sent the person back; carries `oauth_state_id`. */
  received_redirect_uri?: string
}

/** `POST /link/v2/legacy_token/create`: what Link was opened with before link tokens. */
export interface LegacyTokenRequest {
  public_key: string
  env: string
  client_name: string
  language: string
  country_codes: readonly string[]
  products: readonly string[]
  webhook?: string
  link_customization_name?: string
  account_subtypes?: Readonly<Record<string, readonly string[]>>
  /** Opens update mode for its Item. */
  public_token?: string
}

/** The state of a session after a request; `events` are those that the page has not seen. */
export interface SessionAnswer {
  pane: Pane
  /** Goes back with the next action: an action on a pane that is no longer shown changes nothing. */
  pane_number: number
  events: readonly LinkEvent[]
  outcome?: Outcome
  /** What `onExit` says if the page is closed from here. */
  exit_metadata: ExitMetadata
}

export interface OpenAnswer extends SessionAnswer {
  link_session_id: string
  /** Proves that a request comes from the page that opened the session. */
  session_secret: string
  app: LinkApp
}

/** `POST /link/v2/session/act` */
export interface ActRequest {
  session_secret: string
  pane_number: number
  /** How many of the session's events the page has. */
  events_seen: number
  action: LinkAction
}

/** `POST /link/v2/session/institutions` */
export interface InstitutionsRequest {
  session_secret: string
  query: string
  events_seen: number
}

export interface InstitutionsAnswer {
  institutions: readonly InstitutionView[]
  events: readonly LinkEvent[]
}

/** What the server answers instead when it cannot go on: HTTP 400 and up. */
export type ProtocolFailure = LinkError & { request_id: string }
