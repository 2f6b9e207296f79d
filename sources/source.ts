import type { BankInvestments } from './investments.ts'
import type { BankLiability } from './liabilities.ts'
import type { BankPayroll, DocumentReading, SourceDocument, SourceEmployer, StatementReading } from './payroll.ts'

/**
 * A source is where an Item's truth comes from: a simulated bank, an OFX file, a bank's own API.
 *
 * It speaks in the bank's own keys (`account_key`, `transaction_key`), never in our ids: ingest turns keys into ids
 * and differences into `added`, `modified` and `removed`. Field names are those of the wire.
 */
export interface Source {
  /** Stored with each Item, so that it finds its source again. */
  readonly kind: string
  /** Every institution that this source can connect to, in listing order. */
  readonly institutions: readonly SourceInstitution[]
  /** Employers whose payroll it knows, by name. Absent where it has to do with banks only. */
  readonly employers?: readonly SourceEmployer[]
  /** One step of a login. Pure: the same request gives the same answer. */
  connect(request: ConnectRequest): ConnectStep
  /** What the bank shows at an instant. Pure for simulated banks; others read what was imported or call the bank. */
  fetch(connection: Connection, moment: Moment): Promise<BankSnapshot>
  /**
   * The connection of a login whose bank was asked, at a moment, to look for news: `fetch` with it shows what was found.
   * Pure. The same connection where there is nothing to note; sources without it show what they show.
   */
  refresh?(connection: Connection, moment: Moment): Connection
  /**
   * The connection of a login at whose bank transactions were made by hand: `fetch` with it shows them. Pure. Null where the
   * login takes none. Only simulated banks have it.
   */
  createTransactions?(connection: Connection, rows: readonly CreatedTransaction[], moment: Moment): Connection | null
  /** The connection of somebody who uploads documents about their pay instead of logging in. Pure. */
  connectDocuments?(request: { institution_id: string; moment: Moment; seed: string }): Connection
  /** What documents say that the person of a connection has uploaded in place of a login. Pure. Only sources that can read have it. */
  readDocuments?(connection: Connection, documents: readonly SourceDocument[], moment: Moment): DocumentReading
  /** What a bank statement says, whoever has uploaded it. Pure. Only sources that can read have it. */
  readBankStatement?(document: SourceDocument): StatementReading
}

/** An instant with the civil day that it falls on, both from the injected clock. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  now_ms: number
  /** YYYY-MM-DD, UTC. */
  today: string
}

/** An institution before the API's presentation of it; see /institutions/get for what each field means. */
export interface SourceInstitution {
  institution_id: string
  name: string
  products: readonly string[]
  country_codes: readonly string[]
  url: string
  /** `#rrggbb`. */
  primary_color: string
  /** 152 × 152 PNG, base64. */
  logo: string
  routing_numbers: readonly string[]
  dtc_numbers: readonly string[]
  oauth: boolean
  /** How logins and updates fare at present; drives `status` and what Link shows. */
  health: 'HEALTHY' | 'DEGRADED' | 'DOWN' | 'UNSUPPORTED'
  /** Which ways to account numbers it offers. */
  auth_methods: {
    instant_auth: boolean
    instant_match: boolean
    automated_micro_deposits: boolean
    instant_micro_deposits: boolean
  }
  /** True where account numbers are tokenized (TAN banks) and accounts carry a persistent_account_id. */
  tokenizes_account_numbers: boolean
  /** How many days a person's consent lasts before it must be given anew; absent where it has no end. */
  consent_days?: number
}

/** What the person typed so far. The same request with more answers continues the login. */
export interface ConnectRequest {
  institution_id: string
  username: string
  password: string
  /** Answers to each round passed so far, in order; a reCAPTCHA is a round too, passed by any answers. */
  mfa_answers: readonly (readonly string[])[]
  moment: Moment
  /** The world's seed. */
  seed: string
  /** True when no person is there to answer: MFA and reCAPTCHA are passed over, forced errors are not. */
  is_headless?: boolean
}

export type ConnectStep =
  | { step: 'connected'; connection: Connection }
  | { step: 'mfa'; mfa: MfaChallenge }
  | { step: 'recaptcha' }
  /**
   * `error_code` is one of the catalogue; an INVALID_MFA means that the last round was answered wrongly. `error_message` tells
   * developers what was wrong, where the code alone does not.
   */
  | { step: 'error'; error_code: string; error_message?: string }

export type MfaChallenge =
  | { mfa_type: 'device'; devices: readonly { device_id: string; display_message: string }[] }
  | { mfa_type: 'code'; display_message: string }
  | { mfa_type: 'questions'; questions: readonly string[] }
  | { mfa_type: 'selections'; selections: readonly { question: string; answers: readonly string[] }[] }

/** What is kept, encrypted, to fetch again without the person. Plain JSON. */
export interface Connection {
  source: string
  institution_id: string
  username: string
  /** For simulated banks: custom user JSON, or anything else that decides the data. */
  secret: string
  /** The civil day on which the login was made: simulated histories are counted back from it. */
  connected_on: string
  seed: string
  /** Civil days, one for each time that the bank was asked to look for news: simulated banks bring some each time. */
  refreshed_on?: readonly string[]
  /** What was bought by hand at a simulated bank, in the order in which it was asked for. */
  created_transactions?: readonly CreatedTransaction[]
}

/** A transaction that somebody makes at a simulated bank by hand. Field names are those of the wire. */
export interface CreatedTransaction {
  /** The account's key; the first depository account unless given. */
  account_key?: string
  /** YYYY-MM-DD. */
  date_transacted: string
  /** YYYY-MM-DD, not before `date_transacted`. */
  date_posted: string
  /** Positive leaves the account. */
  amount: number
  description: string
  /** ISO 4217. */
  iso_currency_code: string
}

/** Everything that a bank shows to one login at one moment. */
export interface BankSnapshot {
  /** In the order in which the bank lists them. */
  accounts: readonly BankAccount[]
  /** The whole history that the bank holds (up to 24 months), newest first. */
  transactions: readonly BankTransaction[]
  /** Absent where the bank tells nothing of investments. */
  investments?: BankInvestments
  /** At most one for each account; absent where the bank tells nothing of debts. */
  liabilities?: readonly BankLiability[]
  /** Pay and employment; absent where nothing is told of either. */
  payroll?: BankPayroll
}

/** Money amounts are JSON numbers with at most four decimals, as on the wire; never add them as floats. */
export interface BankAccount {
  /** Stable at the bank for as long as the account exists. */
  account_key: string
  name: string
  official_name: string | null
  mask: string | null
  type: 'depository' | 'credit' | 'loan' | 'investment' | 'other'
  subtype: string
  holder_category: 'business' | 'personal' | 'unrecognized'
  balances: {
    available: number | null
    current: number | null
    limit: number | null
    iso_currency_code: string | null
    unofficial_currency_code: string | null
  }
  persistent_account_id: string | null
  /** Null where the account has no such numbers. */
  numbers: {
    ach: { account: string; routing: string; wire_routing: string | null; is_tokenized_account_number: boolean } | null
    eft: { account: string; institution: string; branch: string } | null
    international: { iban: string; bic: string } | null
    bacs: { account: string; sort_code: string } | null
  }
  owners: readonly BankOwner[]
}

export interface BankOwner {
  names: readonly string[]
  phone_numbers: readonly {
    data: string
    primary: boolean
    type: 'home' | 'work' | 'office' | 'mobile' | 'mobile1' | 'other'
  }[]
  emails: readonly { data: string; primary: boolean; type: 'primary' | 'secondary' | 'other' }[]
  addresses: readonly {
    data: {
      street: string
      city: string | null
      region: string | null
      postal_code: string | null
      country: string | null
    }
    primary: boolean
  }[]
}

/** A row of the bank's ledger, with what is known of its merchant. Positive amounts leave the account. */
export interface BankTransaction {
  /** Stable at the bank for as long as the row exists; a pending row and its posted row have different keys. */
  transaction_key: string
  account_key: string
  amount: number
  iso_currency_code: string | null
  unofficial_currency_code: string | null
  /** YYYY-MM-DD; day of occurrence while pending, of posting afterwards. */
  date: string
  authorized_date: string | null
  datetime: string | null
  authorized_datetime: string | null
  pending: boolean
  /** The pending row that this posted row replaces. */
  pending_transaction_key: string | null
  /** What the bank printed. */
  original_description: string
  name: string
  merchant_name: string | null
  merchant_entity_id: string | null
  logo_url: string | null
  website: string | null
  check_number: string | null
  account_owner: string | null
  payment_channel: 'online' | 'in store' | 'other'
  transaction_type: 'digital' | 'place' | 'special' | 'unresolved'
  transaction_code: string | null
  /** Eight digits of the legacy taxonomy; null when unknown. */
  category_id: string | null
  /** Detailed category of the v2 personal finance taxonomy, for example FOOD_AND_DRINK_COFFEE. */
  personal_finance_category: { detailed: string; confidence_level: 'VERY_HIGH' | 'HIGH' | 'MEDIUM' | 'LOW' | 'UNKNOWN' }
  counterparties: readonly {
    name: string
    type: 'merchant' | 'financial_institution' | 'payment_app' | 'marketplace' | 'payment_terminal' | 'income_source'
    entity_id: string | null
    website: string | null
    logo_url: string | null
    confidence_level: string
  }[]
  location: {
    address: string | null
    city: string | null
    region: string | null
    postal_code: string | null
    country: string | null
    lat: number | null
    lon: number | null
    store_number: string | null
  }
  payment_meta: {
    reference_number: string | null
    ppd_id: string | null
    payee: string | null
    by_order_of: string | null
    payer: string | null
    payment_method: string | null
    payment_processor: string | null
    reason: string | null
  }
}
