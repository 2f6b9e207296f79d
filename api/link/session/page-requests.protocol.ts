import type {
  ExitMetadata,
  LinkApp,
  LinkError,
  LinkEvent,
  Outcome,
  Pane,
  LinkAction,
  InstitutionView,
} from './protocol.ts'

/** Requests of Link's page and their answers. Types only. */

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
  /** At least 16 characters: the same when the person is back from their bank. */
  oauth_nonce?: string
  /** Where a bank's own page leads back to; needs a nonce. */
  oauth_redirect_uri?: string
  /** Set when a bank has sent the person back. */
  oauth_state_id?: string
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
  /** How many institutions are connected already: leaving keeps them. */
  added_count: number
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
