/**
 * What the dashboard and the server's routes below /dashboard/api say to each other. Instants are milliseconds since
 * 1970 on the server's clock, which may be virtual: `now_ms` tells what time it is there.
 */

/** GET /dashboard/api/team */
export interface TeamAnswer {
  now_ms: number
  name: string
  client_id: string
  environment: string
  /** Where the API is reached. */
  base_url: string
  versions: readonly string[]
  counts: {
    items: number
    /** Items that need somebody to act. */
    unhealthy_items: number
    webhooks: number
    failed_webhooks: number
  }
}

export interface InstitutionView {
  institution_id: string
  name: string
  logo_url: string
  /** `#rrggbb`. */
  primary_color: string
}

export interface ItemView {
  item_id: string
  /** Null for Items without an institution. */
  institution: InstitutionView | null
  products: readonly string[]
  /** Null while the Item is healthy. */
  error: { error_type: string; error_code: string; error_message: string } | null
  account_count: number
  created_ms: number
  removed_ms: number | null
}

/** GET /dashboard/api/items: newest first. */
export interface ItemsAnswer {
  now_ms: number
  items: readonly ItemView[]
}

export interface AccountView {
  account_id: string
  name: string
  official_name: string | null
  mask: string | null
  type: string
  subtype: string | null
  balances: {
    available: number | null
    current: number | null
    limit: number | null
    iso_currency_code: string | null
    unofficial_currency_code: string | null
  }
}

/** GET /dashboard/api/items/:item_id */
export interface ItemAnswer {
  now_ms: number
  item: ItemView & {
    webhook: string | null
    consented_products: readonly string[]
    auth_method: string | null
    update_type: string
    consent_expires_ms: number | null
  }
  accounts: readonly AccountView[]
  /** Null for an Item without the product. */
  transactions: {
    status: string
    count: number
    last_successful_update_ms: number | null
    last_failed_update_ms: number | null
  } | null
  webhooks: readonly WebhookView[]
  /** What can be fired by hand. */
  fireable: { types: readonly string[]; codes: readonly string[] }
}

/** POST /dashboard/api/items/:item_id/<action> answers what the endpoint of the public API answers. */
export const itemActions = ['reset_login', 'refresh', 'remove', 'fire_webhook'] as const
export type ItemAction = (typeof itemActions)[number]

export interface WebhookView {
  webhook_id: string
  item_id: string | null
  webhook_type: string
  webhook_code: string
  url: string
  state: 'pending' | 'delivered' | 'failed'
  created_ms: number
  attempt_count: number
}

/** GET /dashboard/api/webhooks: newest first. */
export interface WebhooksAnswer {
  now_ms: number
  webhooks: readonly WebhookView[]
}

export interface AttemptView {
  /** 1 for the first. */
  attempt: number
  started_ms: number
  duration_ms: number
  /** HTTP status; null when there was no answer. */
  status: number | null
  error: string | null
}

/** GET /dashboard/api/webhooks/:webhook_id */
export interface WebhookAnswer {
  now_ms: number
  webhook: WebhookView
  /** The exact text that is sent. */
  body: string
  attempts: readonly AttemptView[]
}

/** GET /dashboard/api/requests: newest first. */
export interface RequestsAnswer {
  now_ms: number
  requests: readonly {
    request_id: string
    path: string
    status: number
    error_code: string | null
    duration_ms: number
    answered_ms: number
  }[]
}

/** GET /dashboard/api/institutions: in listing order. */
export interface InstitutionsAnswer {
  institutions: readonly (InstitutionView & {
    health: 'HEALTHY' | 'DEGRADED' | 'DOWN' | 'UNSUPPORTED'
    country_codes: readonly string[]
    products: readonly string[]
    oauth: boolean
  })[]
}
