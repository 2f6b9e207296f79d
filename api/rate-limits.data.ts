import type { ErrorCode } from '@gingham/api-kit'

/** At most `calls` calls in any `per_ms` milliseconds. */
export interface Limit {
  calls: number
  per_ms: number
}

/** What is counted: calls of one Item, of one client (a team in one environment), about one other object. */
export interface Limits {
  item?: Limit
  client?: Limit
  /** Per value of the request field that `object_field` names. */
  object?: Limit
}

export interface EndpointLimits {
  production: Limits
  sandbox: Limits
  /** The request field whose values `object` counts apart; there when `object` is used. */
  object_field?: string
  /** What a call above the limit is answered with. */
  error: ErrorCode
  /** The same, where the limit per client has a code of its own. */
  client_error?: ErrorCode
}

const second = (calls: number): Limit => ({ calls, per_ms: 1000 })
const minute = (calls: number): Limit => ({ calls, per_ms: 60_000 })
const hour = (calls: number): Limit => ({ calls, per_ms: 3_600_000 })

/**
 * The published limits (https://plaid.com/docs/errors/rate-limit-exceeded/). A `*` stands for any segments of a path,
 * also none; a path with a row of its own follows that row. An environment without a number has no limit of that kind.
 */
export const rateLimits: Readonly<Record<string, EndpointLimits>> = {
  '/accounts/balance/get': {
    production: { item: minute(5), client: minute(1200) },
    sandbox: { item: minute(25), client: minute(100) },
    error: 'BALANCE_LIMIT',
    client_error: 'ACCOUNTS_BALANCE_GET_LIMIT',
  },
  '/accounts/get': {
    production: { item: minute(15), client: minute(15_000) },
    sandbox: { item: minute(100), client: minute(5000) },
    error: 'ACCOUNTS_LIMIT',
  },
  '/asset_report/create': {
    production: { item: minute(5), client: minute(50) },
    sandbox: { client: minute(100) },
    error: 'RATE_LIMIT',
  },
  '/asset_report/get': {
    production: { object: minute(15), client: minute(1000) },
    sandbox: { object: minute(1000), client: minute(1000) },
    object_field: 'asset_report_token',
    error: 'RATE_LIMIT',
  },
  '/asset_report/pdf/get': {
    production: { object: minute(15), client: minute(50) },
    sandbox: {},
    object_field: 'asset_report_token',
    error: 'RATE_LIMIT',
  },
  '/asset_report/refresh': {
    production: { object: minute(5), client: minute(50) },
    sandbox: { client: minute(100) },
    object_field: 'asset_report_token',
    error: 'RATE_LIMIT',
  },
  '/auth/get': {
    production: { item: minute(15), client: minute(12_000) },
    sandbox: { item: minute(100), client: minute(500) },
    error: 'AUTH_LIMIT',
  },
  '/cra/check_report/*': { production: { client: minute(100) }, sandbox: { client: minute(100) }, error: 'RATE_LIMIT' },
  '/cra/monitoring_insights/*': {
    production: { client: minute(100) },
    sandbox: { client: minute(100) },
    error: 'RATE_LIMIT',
  },
  '/identity/get': {
    production: { item: minute(15), client: minute(2000) },
    sandbox: { item: minute(100), client: minute(1000) },
    error: 'IDENTITY_LIMIT',
  },
  '/identity_verification/create': {
    production: { client: minute(120) },
    sandbox: { client: minute(60) },
    error: 'RATE_LIMIT',
  },
  '/identity_verification/get': {
    production: { client: minute(420) },
    sandbox: { client: minute(60) },
    error: 'RATE_LIMIT',
  },
  '/identity_verification/list': {
    production: { client: minute(300) },
    sandbox: { client: minute(60) },
    error: 'RATE_LIMIT',
  },
  '/identity_verification/retry': {
    production: { client: minute(120) },
    sandbox: { client: minute(60) },
    error: 'RATE_LIMIT',
  },
  '/institutions/get': {
    production: { client: minute(50) },
    sandbox: { client: minute(10) },
    error: 'INSTITUTIONS_GET_LIMIT',
  },
  '/institutions/get_by_id': {
    production: { client: minute(400) },
    sandbox: { client: minute(400) },
    error: 'INSTITUTIONS_GET_BY_ID_LIMIT',
  },
  '/investments/holdings/get': {
    production: { item: minute(15), client: minute(2000) },
    sandbox: { item: minute(100), client: minute(1000) },
    error: 'INVESTMENT_HOLDINGS_GET_LIMIT',
  },
  '/investments/transactions/get': {
    production: { item: minute(30), client: minute(20_000) },
    sandbox: { item: minute(100), client: minute(1000) },
    error: 'INVESTMENT_TRANSACTIONS_LIMIT',
  },
  '/investments/auth/get': {
    production: { item: minute(15), client: minute(500) },
    sandbox: { item: minute(15), client: minute(500) },
    error: 'RATE_LIMIT',
  },
  '/investments/refresh': {
    production: { item: minute(1), client: minute(100) },
    sandbox: { item: minute(1), client: minute(100) },
    error: 'RATE_LIMIT',
  },
  '/item/get': {
    production: { item: minute(15), client: minute(5000) },
    sandbox: { item: minute(40), client: minute(5000) },
    error: 'ITEM_GET_LIMIT',
  },
  '/item/remove': {
    production: { item: minute(30), client: minute(2000) },
    sandbox: { item: minute(100), client: minute(500) },
    error: 'RATE_LIMIT',
  },
  '/liabilities/get': {
    production: { item: minute(15), client: minute(1000) },
    sandbox: { item: minute(10), client: minute(1000) },
    error: 'RATE_LIMIT',
  },
  '/network/status/get': {
    production: { client: minute(1000) },
    sandbox: { client: minute(1000) },
    error: 'RATE_LIMIT',
  },
  '/processor/token/create': {
    production: { client: minute(500) },
    sandbox: { client: minute(500) },
    error: 'RATE_LIMIT',
  },
  '/signal/evaluate': {
    production: { item: hour(70), object: hour(10), client: second(20) },
    sandbox: { item: hour(70), object: hour(10), client: second(30) },
    object_field: 'client_transaction_id',
    error: 'RATE_LIMIT',
  },
  '/signal/decision/report': {
    production: { client: minute(4000) },
    sandbox: { client: minute(4000) },
    error: 'RATE_LIMIT',
  },
  '/signal/prepare': { production: { client: minute(2000) }, sandbox: { client: minute(2000) }, error: 'RATE_LIMIT' },
  '/signal/return/report': {
    production: { client: minute(4000) },
    sandbox: { client: minute(4000) },
    error: 'RATE_LIMIT',
  },
  '/transactions/enrich': {
    production: { client: minute(100) },
    sandbox: { client: minute(100) },
    error: 'TRANSACTIONS_LIMIT',
  },
  '/transactions/get': {
    production: { item: minute(30), client: minute(20_000) },
    sandbox: { item: minute(80), client: minute(1000) },
    error: 'TRANSACTIONS_LIMIT',
  },
  '/transactions/recurring/get': {
    production: { item: minute(20), client: minute(1000) },
    sandbox: { item: minute(20), client: minute(1000) },
    error: 'TRANSACTIONS_LIMIT',
  },
  '/transactions/refresh': {
    production: { item: minute(2), client: minute(100) },
    sandbox: { item: minute(2), client: minute(100) },
    error: 'TRANSACTIONS_REFRESH_LIMIT',
  },
  '/transactions/sync': {
    production: { item: minute(50), client: minute(2500) },
    sandbox: { item: minute(50), client: minute(1000) },
    error: 'TRANSACTIONS_SYNC_LIMIT',
  },
  '/transfer/authorization/create': {
    production: { item: hour(100), client: minute(2500) },
    sandbox: { item: hour(100), client: minute(100) },
    error: 'RATE_LIMIT',
  },
  '/transfer/cancel': { production: { client: minute(250) }, sandbox: {}, error: 'RATE_LIMIT' },
  '/transfer/create': { production: { client: minute(2500) }, sandbox: { client: minute(100) }, error: 'RATE_LIMIT' },
  '/transfer/event/sync': { production: { client: minute(5000) }, sandbox: {}, error: 'RATE_LIMIT' },
  '/transfer/intent/create': {
    production: { client: minute(5000) },
    sandbox: { client: minute(100) },
    error: 'RATE_LIMIT',
  },
  '/transfer/migrate_account': { production: { client: minute(250) }, sandbox: {}, error: 'RATE_LIMIT' },
  '/transfer/recurring/cancel': { production: { client: minute(250) }, sandbox: {}, error: 'RATE_LIMIT' },
  '/transfer/recurring/create': {
    production: { client: minute(5000) },
    sandbox: { client: minute(100) },
    error: 'RATE_LIMIT',
  },
  '/transfer/refund/cancel': { production: { client: minute(250) }, sandbox: {}, error: 'RATE_LIMIT' },
  '/transfer/refund/create': {
    production: { client: minute(5000) },
    sandbox: { client: minute(100) },
    error: 'RATE_LIMIT',
  },
  '/transfer/*/get': { production: { client: minute(5000) }, sandbox: {}, error: 'RATE_LIMIT' },
  '/transfer/*/list': { production: { client: minute(100) }, sandbox: {}, error: 'RATE_LIMIT' },
  '/watchlist_screening/individual/get': {
    production: { client: minute(300) },
    sandbox: { client: minute(300) },
    error: 'RATE_LIMIT',
  },
  '/payment_initiation/recipient/create': {
    production: { client: minute(240) },
    sandbox: { client: minute(240) },
    error: 'RATE_LIMIT',
  },
  '/payment_initiation/recipient/get': {
    production: { client: minute(240) },
    sandbox: { client: minute(240) },
    error: 'RATE_LIMIT',
  },
  '/payment_initiation/recipient/list': {
    production: { client: minute(240) },
    sandbox: { client: minute(240) },
    error: 'RATE_LIMIT',
  },
  '/payment_initiation/payment/create': {
    production: { client: minute(240) },
    sandbox: { client: minute(100) },
    error: 'RATE_LIMIT',
  },
  '/payment_initiation/payment/get': {
    production: { client: minute(240) },
    sandbox: { client: minute(240) },
    error: 'RATE_LIMIT',
  },
  '/payment_initiation/payment/list': {
    production: { client: minute(240) },
    sandbox: { client: minute(240) },
    error: 'RATE_LIMIT',
  },
  '/payment_initiation/payment/reverse': {
    production: { client: minute(240) },
    sandbox: { client: minute(240) },
    error: 'RATE_LIMIT',
  },
  '/payment_initiation/consent/create': {
    production: { client: minute(100) },
    sandbox: { client: minute(100) },
    error: 'RATE_LIMIT',
  },
  '/payment_initiation/consent/get': {
    production: { client: minute(240) },
    sandbox: { client: minute(240) },
    error: 'RATE_LIMIT',
  },
  '/payment_initiation/consent/revoke': {
    production: { client: minute(100) },
    sandbox: { client: minute(100) },
    error: 'RATE_LIMIT',
  },
  '/payment_initiation/consent/payment/execute': {
    production: { client: minute(100), object: minute(5) },
    sandbox: { client: minute(100), object: minute(10) },
    object_field: 'consent_id',
    error: 'RATE_LIMIT',
  },
  '/statements/download': { production: { client: minute(50) }, sandbox: { client: minute(50) }, error: 'RATE_LIMIT' },
  '/statements/list': { production: { client: minute(100) }, sandbox: { client: minute(100) }, error: 'RATE_LIMIT' },
  '/statements/refresh': { production: { client: minute(50) }, sandbox: { client: minute(50) }, error: 'RATE_LIMIT' },
  '/identity_verification/*': { production: {}, sandbox: { client: minute(60) }, error: 'RATE_LIMIT' },
  '/sandbox/transactions/create': {
    production: {},
    sandbox: { item: minute(2), client: minute(50) },
    error: 'RATE_LIMIT',
  },
}

/** The same in every environment: pages of ours are used by people, whoever's app they are in. */
const perMinute = (object_field: string, calls: number): EndpointLimits => ({
  production: { object: minute(calls) },
  sandbox: { object: minute(calls) },
  object_field,
  error: 'RATE_LIMIT',
})

/**
 * How often Link's own pages may call for one session, and how many link tokens a client may make.
 *
 * DIFFERENCE: Plaid says that suspected abuse of Link is refused with RATE_LIMIT, and publishes no numbers. These are far
 * above what a person does.
 * Source: https://plaid.com/docs/errors/rate-limit-exceeded/#rate_limit
 */
export const pageRateLimits: Readonly<Record<string, EndpointLimits>> = {
  '/link/token/create': {
    production: { client: minute(5000) },
    sandbox: { client: minute(1000) },
    error: 'RATE_LIMIT',
  },
  '/link/v2/session/open': perMinute('link_token', 60),
  '/link/v2/session/act': perMinute('session_secret', 120),
  '/link/v2/session/institutions': perMinute('session_secret', 240),
  '/link/v2/oauth/open': perMinute('oauth_state_id', 60),
  '/link/v2/oauth/log_in': perMinute('oauth_state_id', 60),
  '/link/v2/oauth/answer': perMinute('oauth_state_id', 60),
  '/link/v2/legacy_token/create': perMinute('public_key', 1000),
}
