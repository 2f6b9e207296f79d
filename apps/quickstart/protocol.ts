import type { Institution, ItemGetResponse, SandboxItemFireWebhookRequest } from '@gingham/client'
import type { CreditSteps, PaymentSteps, PeopleSteps } from './product-steps.ts'

export type * from './product-steps.ts'

/** What the quickstart's page and its server tell each other. Types only: nothing of the server reaches the browser. */

/** How this quickstart is set up, and what the visitor has linked. */
export interface Setup {
  /** Whether both keys are set; without them the page explains how to set them. */
  has_keys: boolean
  /** Names of the variables that are missing. */
  missing: string[]
  /** Where the API answers. */
  api_url: string
  /** Whether that is a server of the developer's own, rather than one of Plaid's hosts. */
  is_own_server: boolean
  environment: string
  link_script_url: string
  /** As set: whose sections the page shows. */
  products: string[]
  /** What Items are linked with; empty where nothing that is shown needs an Item. */
  item_products: string[]
  country_codes: string[]
  /** Where webhooks are asked to go; null when the API could not reach this server. */
  webhook_url: string | null
  redirect_uri: string | null
  /** Set when Link is opened with a public key, as before link tokens. */
  legacy: { public_key: string; oauth_nonce: string | null } | null
  /** False in production, where Items come from Link only. */
  has_sandbox: boolean
  /** Null until something is linked in this browser. */
  item_id: string | null
  /** What has been made in this browser. */
  made: Made[]
}

/** What steps make and later steps go on with. The server keeps the ids and tokens. */
export type Made =
  | 'user_id'
  | 'user_token'
  | 'asset_report_token'
  | 'processor_token'
  | 'payment_id'
  | 'bank_transfer_id'
  | 'deposit_switch_id'
  | 'template_id'

/** What Link is opened for: a new Item, one whose numbers are typed, an Item that exists, or something without an Item. */
export type LinkPurpose = 'item' | 'typed_numbers' | 'update' | 'payroll' | 'payment' | 'verification'

/** One HTTP exchange with the API, secrets replaced by placeholders. */
export interface Exchange {
  kind: 'exchange'
  id: string
  path: string
  url: string
  /** Milliseconds since 1970. */
  started_ms: number
  duration_ms: number
  /** Null when no answer came. */
  status: number | null
  request_id: string | null
  request_headers: Record<string, string>
  /** JSON as sent. */
  request_body: string
  /** As received; null when no answer came. */
  response_body: string | null
}

/** A webhook that arrived at this server. */
export interface ArrivedWebhook {
  kind: 'webhook'
  id: string
  /** Milliseconds since 1970. */
  received_ms: number
  webhook_type: string
  webhook_code: string
  item_id: string | null
  /** Null when the signature, its age and the body are in order; otherwise why it was refused. */
  refusal: { code: string; message: string } | null
  /** JSON as received, tokens replaced by placeholders. */
  body: string
}

/** Why a step failed, in the API's terms. */
export interface StepError {
  type: string
  code: string
  message: string
  display_message: string | null
  status: number | null
  request_id: string | null
  documentation_url: string | null
}

/** The answer to a step: what it brought, every exchange that it took, and what there is now. */
export type StepAnswer<Result> = { exchanges: Exchange[]; made: Made[] } & (
  | { result: Result; error: null }
  | { result: null; error: StepError }
)

/** The steps, what they take and what they bring. Fields are spelled as on the wire. */
export interface Steps extends LinkSteps, ItemSteps, CreditSteps, PaymentSteps, PeopleSteps {}

export interface LinkSteps {
  create_link_token: {
    /** A new Item unless said; with the template for an identity verification. */
    input: { purpose?: LinkPurpose; template_id?: string }
    result: { link_token: string }
  }
  create_public_token: { input: Nothing; result: { public_token: string } }
  exchange_public_token: { input: { public_token: string }; result: { item_id: string } }
  link_without_link: { input: { username?: string; institution_id?: string }; result: { item_id: string } }
}

export interface ItemSteps {
  get_item: { input: Nothing; result: ItemSummary }
  get_accounts: { input: Nothing; result: { accounts: Account[] } }
  get_balances: { input: Nothing; result: { accounts: Account[] } }
  get_auth: { input: Nothing; result: { accounts: Account[]; numbers: Numbers } }
  get_identity: { input: Nothing; result: { accounts: (Account & { owners: Owner[] })[] } }
  sync_transactions: { input: { cursor?: string }; result: SyncedTransactions }
  refresh_transactions: { input: Nothing; result: Nothing }
  get_recurring: { input: Nothing; result: { inflow_streams: Stream[]; outflow_streams: Stream[] } }
  get_holdings: { input: Nothing; result: { holdings: Holding[]; securities: Security[] } }
  get_liabilities: { input: Nothing; result: { liabilities: Liabilities } }
  fire_webhook: { input: Pick<SandboxItemFireWebhookRequest, 'webhook_code'>; result: { webhook_fired: boolean } }
  reset_login: { input: Nothing; result: { reset_login: boolean } }
  remove_item: { input: Nothing; result: Nothing }
}
export type StepName = keyof Steps
export type Nothing = Record<string, never>

export interface ItemSummary {
  item: ItemGetResponse['item']
  /** Null when the Item belongs to none. */
  institution: Institution | null
}

export interface Account {
  account_id: string
  name: string
  official_name: string | null
  mask: string | null
  type: string
  subtype: string | null
  balances: Balances
  /** Where numbers were typed: how far they are verified. */
  verification_status?: string
}

export interface Balances {
  available: number | null
  current: number | null
  limit: number | null
  iso_currency_code: string | null
  unofficial_currency_code: string | null
}

/** Account numbers by payment scheme. */
export interface Numbers {
  ach: { account_id: string; account: string; routing: string; wire_routing: string | null }[]
  eft: { account_id: string; account: string; institution: string; branch: string }[]
  international: { account_id: string; iban: string; bic: string }[]
  bacs: { account_id: string; account: string; sort_code: string }[]
}

export interface Owner {
  names: string[]
  emails: { data: string; primary: boolean; type: string }[]
  phone_numbers: { data: string; primary?: boolean; type?: string }[]
  addresses: {
    primary?: boolean
    data: {
      street: string
      city: string | null
      region: string | null
      postal_code: string | null
      country: string | null
    }
  }[]
}

export interface SyncedTransactions {
  added: Transaction[]
  modified: Transaction[]
  removed: { transaction_id: string }[]
  /** Where the next sync goes on. */
  cursor: string
  /** How much of the history has been loaded. */
  status: string | null
}

/** As much of a transaction as the page shows. */
export interface Transaction {
  transaction_id: string
  account_id: string
  name: string
  merchant_name?: string | null
  /** Positive when money leaves the account. */
  amount: number
  iso_currency_code: string | null
  unofficial_currency_code: string | null
  date: string
  pending: boolean
  payment_channel: string
  personal_finance_category?: { primary: string; detailed: string } | null
}

/** Transactions that repeat. */
export interface Stream {
  stream_id: string
  account_id: string
  description: string
  merchant_name: string | null
  frequency: string
  status: string
  is_active: boolean
  first_date: string
  last_date: string
  predicted_next_date?: string | null
  transaction_ids: string[]
  average_amount: StreamAmount
  last_amount: StreamAmount
  personal_finance_category?: { primary: string; detailed: string } | null
}

export interface StreamAmount {
  amount?: number
  iso_currency_code?: string | null
  unofficial_currency_code?: string | null
}

/** A position of an investment account. */
export interface Holding {
  account_id: string
  security_id: string
  quantity: number
  institution_price: number
  institution_value: number
  cost_basis: number | null
  iso_currency_code: string | null
  unofficial_currency_code: string | null
}

export interface Security {
  security_id: string
  name: string | null
  ticker_symbol: string | null
  type: string | null
}

/** Debts by kind; null where there are none. */
export interface Liabilities {
  credit:
    | (Debt & { aprs: { apr_percentage: number; apr_type: string }[]; minimum_payment_amount: number | null })[]
    | null
  student: (Debt & { interest_rate_percentage: number; minimum_payment_amount: number | null })[] | null
  mortgage: (Debt & { interest_rate: { percentage: number | null }; next_monthly_payment: number | null })[] | null
}

interface Debt {
  account_id: string | null
  last_payment_amount: number | null
  last_payment_date: string | null
  next_payment_due_date: string | null
}
