export { PlaidClient } from './client.ts'
export type { Rooms } from './endpoints.gen.ts'
export {
  environments,
  type ClientOptions,
  type Environment,
  type FetchFunction,
  type HeaderFields,
  type LogFields,
  type Logger,
} from './options.ts'
export type { CallOptions, IdempotentCallOptions } from './request.ts'
export { Call, type Received } from './call.ts'
export { PagedCall } from './paging.ts'
export { BinaryBody } from './binary.ts'
export type { SyncBatch } from './sync-all.ts'
export type { WaitOptions } from './wait-for.ts'
export type { DateInput, InstantInput } from './dates.ts'
export type { Runtime } from './runtime.ts'
export {
  PlaidAbortError,
  PlaidConfigurationError,
  PlaidError,
  PlaidNetworkError,
  PlaidResponseError,
  PlaidTimeoutError,
  type PlaidErrorBody,
} from './errors.ts'
export * from './error-types.gen.ts'
export { isPlaidError } from './is-plaid-error.ts'
export * from './webhooks/index.ts'
export type * from './types.gen.ts'
