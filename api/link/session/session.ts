import type { Connection, ConnectStep, MfaChallenge, SourceEmployer } from '@gingham/sources'
import type { LayerEffect, LayerResult, LayerState, LayerTerms, LayerView } from './layer-session.ts'
import type { PhoneEffect, PhoneResult, PhoneState, PhoneView } from './phone-session.ts'
import type { VerificationView } from './verification-flow.ts'
import type { DocumentsEffect, PayrollTerms, ProofTerms, UploadView } from './documents-session.ts'
import type { NumbersEffect, NumbersResult, NumbersTerms, NumbersView, VerificationTerms } from './numbers-session.ts'
import type { EventMetadata, EventName, LinkAction, LinkError, PaymentView, SuccessAccount } from './protocol.ts'

/** What a link token asks for, as far as its sessions need to know. */
export interface LinkTerms {
  client_name: string
  language: string
  country_codes: readonly string[]
  environment: 'sandbox' | 'development' | 'production'
  /** What the Item must support; empty in update mode. */
  products: readonly string[]
  /** Besides `products`, what the person is asked to agree to. */
  consented_products: readonly string[]
  /** Subtypes by account type; a type without an entry is left out. Null shows everything. */
  account_filters: Readonly<Record<string, readonly string[]>> | null
  /** How accounts are chosen; `none` shares all that are eligible without asking. */
  selection: 'multiple' | 'single' | 'none'
  /** Whether account numbers that the bank does not show may be compared with what the person types. */
  has_instant_match: boolean
  /** Account numbers without a login; null where they are not offered. */
  typed_numbers: NumbersTerms | null
  /** How people share their pay; null where they share something else. */
  payroll: PayrollTerms | null
  /** Set when the person proves by a bank statement that an account is theirs. */
  to_prove: ProofTerms | null
  /** What is paid; null when Link is opened for something else. */
  payment: PaymentView | null
  /** Set when an Item waits for a code. */
  to_verify: VerificationTerms | null
  appearance: 'light' | 'dark' | 'system'
  redirect_uri: string | null
  /** Where a bank's app sends the person back to, in place of a redirect_uri. */
  android_package_name: string | null
  /** The person's number as far as the app knows it, E.164. */
  phone_number: string | null
  /** Whether people may be known by their phone. */
  has_returning_users: boolean
  /** Whether one Item may follow the other. */
  is_multi_item: boolean
  /** Set in a Layer session. */
  layer: LayerTerms | null
  /** Which bank is listed first: the one of the id, where the session has it, otherwise that of the routing number. */
  institution_data: { institution_id?: string; routing_number?: string }
  /** Skips the list of institutions. */
  institution_id: string | null
  /** Set when an existing Item is repaired or extended. */
  update: {
    institution_id: string
    /** The login that the Item was made with; comparing is case-sensitive. */
    username: string
    has_account_selection: boolean
    /** Products that the session adds to the Item. */
    adds: readonly string[]
    /** False where nothing but products is added, to a login that is good: then nobody logs in again. */
    is_login_needed: boolean
    /** What is shared so far; null for every account. */
    account_keys: readonly string[] | null
  } | null
}

/** An institution as the session sees it. */
export interface Institution {
  institution_id: string
  name: string
  url: string
  primary_color: string
  products: readonly string[]
  routing_numbers: readonly string[]
  oauth: boolean
  health: 'HEALTHY' | 'DEGRADED' | 'DOWN' | 'UNSUPPORTED'
  auth_methods: { instant_auth: boolean; instant_match: boolean; instant_micro_deposits: boolean }
}

/** What a session may look up; nothing here changes while it steps. */
export interface Setting {
  terms: LinkTerms
  /** Every institution of the token's countries, in listing order. */
  institutions: readonly Institution[]
  /** Employers that a search finds, where people share their pay. */
  employers: readonly SourceEmployer[]
  describeError(error_code: string): LinkError
}

/** An account as the bank showed it at login. */
export interface FoundAccount {
  account_key: string
  name: string
  mask: string | null
  type: string
  subtype: string
  balance: number | null
  currency: string | null
  /** In the United States, where the account has such numbers. */
  ach: { account_number: string; routing_number: string } | null
}

/** A screen and what it needs beyond the session's other fields. */
export type View =
  | { view_name: 'CONSENT' }
  | { view_name: 'SELECT_INSTITUTION' }
  | { view_name: 'CREDENTIAL'; error: LinkError | null }
  | { view_name: 'RECAPTCHA' }
  | { view_name: 'MFA'; mfa: MfaChallenge; error: LinkError | null }
  | { view_name: 'OAUTH'; is_waiting: boolean }
  | { view_name: 'SELECT_ACCOUNT' }
  | PhoneView
  | VerificationView
  | LayerView
  /** The accounts are chosen; `account_key` is the one whose numbers are to be typed. */
  | {
      view_name: 'NUMBERS'
      step: 'match'
      account_key: string
      account_keys: readonly string[]
      error: LinkError | null
    }
  | NumbersView
  | UploadView
  | { view_name: 'CONNECTED' }
  /** `exit_status` is that of the screen on which it went wrong. */
  | { view_name: 'ERROR'; error: LinkError; exit_status: string }
  /** Between an effect and its result; never kept. */
  | { view_name: 'LOADING'; effect: Effect; from: Screen }
  | { view_name: 'FINISHED' }

/** A view that people see and that is kept. */
export type Screen = Exclude<View, { view_name: 'LOADING' | 'FINISHED' }>

/** What was typed, kept between the rounds of one login and no longer. */
export interface Login {
  username: string
  password: string
  mfa_answers: readonly (readonly string[])[]
}

/** What a bank's own pages said. */
export type BankAnswer =
  | { result: 'granted'; connection: Connection; accounts: readonly FoundAccount[] }
  | { result: 'denied'; error_code: string }

export type Ending =
  | { ended: 'success'; public_token: string | null; accounts: readonly SuccessAccount[] }
  | { ended: 'exit'; error: LinkError | null; exit_status: string | null }

/** One attempt of one person, as plain JSON. Holds a login while one is under way: keep it encrypted. */
export interface Session {
  /** Grows with every screen. */
  pane_number: number
  view: View
  institution_id: string | null
  /** Whether the person has agreed. An embedded search begins before that. */
  has_consented: boolean
  login: Login | null
  oauth: { oauth_state_id: string; answer: BankAnswer | null } | null
  bank: { connection: Connection; accounts: readonly FoundAccount[] } | null
  item: { item_id: string; public_token: string; accounts: readonly SuccessAccount[] } | null
  ending: Ending | null
  phone: PhoneState | null
  layer: LayerState | null
  /** Every Item that the session has made, where it may make several. */
  added: readonly AddedItem[]
}

/** An Item of a session that may make several. */
export interface AddedItem {
  item_id: string
  public_token: string
  institution: { name: string; institution_id: string } | null
  accounts: readonly SuccessAccount[]
}

/** What the rules ask the world to do. Its result is the next input. */
export type Effect =
  | { type: 'connect'; institution_id: string; login: Login }
  | { type: 'begin_oauth' }
  | PhoneEffect
  | LayerEffect
  | NumbersEffect
  | DocumentsEffect
  /** Its result is `item_created`. */
  | { type: 'extend_item' }
  | {
      type: 'create_item'
      institution_id: string
      connection: Connection
      accounts: readonly FoundAccount[]
      remember_for: string | null
    }

export type EffectResult =
  | { type: 'connect_result'; outcome: Exclude<ConnectStep, { step: 'connected' }> | ConnectedOutcome }
  | { type: 'oauth_begun'; oauth_state_id: string }
  | { type: 'item_created'; item_id: string; public_token: string; accounts: readonly SuccessAccount[] }
  | { type: 'effect_failed'; error_code: string }
  | NumbersResult
  | PhoneResult
  | LayerResult

export type ConnectedOutcome = { step: 'connected'; connection: Connection; accounts: readonly FoundAccount[] }

export type Input =
  | LinkAction
  | EffectResult
  /** The bank's page has spoken; the page of Link asks with `check_oauth`. */
  | { type: 'bank_answered'; answer: BankAnswer }
  /** The person is back from the bank's page, in a new page of ours. */
  | { type: 'resume' }
  /** The link token was ended while the session ran. */
  | { type: 'token_ended' }
  /** The bank has waited too long for an answer. */
  | { type: 'timed_out' }

/** An event before it is numbered and stamped. */
export interface EventDraft {
  event_name: EventName
  metadata: Partial<Omit<EventMetadata, 'timestamp' | 'link_session_id' | 'request_id'>>
}

/** What follows from an input. */
export interface Turn {
  session: Session
  events: readonly EventDraft[]
  effect: Effect | null
}
