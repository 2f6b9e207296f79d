import { PlaidConfigurationError } from './errors.ts'
import { environmentVariable, systemRuntime, type Runtime } from './runtime.ts'
import { packageVersion } from './version.ts'

/** Where the API answers: a name, or the address of any other server. */
export type Environment = 'local' | 'sandbox' | 'development' | 'production'

/** The addresses behind the names. `local` is where a Gingham server listens. */
export const environments: Readonly<Record<Environment, string>> = {
  local: 'http://localhost:4000',
  sandbox: 'https://sandbox.plaid.com',
  development: 'https://development.plaid.com',
  production: 'https://production.plaid.com',
}

/** What the client tells about its calls; `console` is one. Never receives a key, a token or a body. */
export interface Logger {
  debug(message: string, fields: LogFields): void
  warn(message: string, fields: LogFields): void
}

/** The facts of one log line. */
export interface LogFields {
  path: string
  /** 1 for the first try. */
  attempt: number
  status?: number
  requestId?: string | null
  /** `error_code`, or TIMEOUT, NETWORK_ERROR, ABORTED, UNEXPECTED_RESPONSE. */
  code?: string
  /** Milliseconds the attempt took. */
  duration?: number
  /** Milliseconds until the next attempt. */
  delay?: number
}

/** Options of `new PlaidClient()`. Everything is optional: keys and environment may come from environment variables. */
export interface ClientOptions {
  /** @default the environment variable PLAID_CLIENT_ID */
  clientId?: string | undefined
  /** @default the environment variable PLAID_SECRET */
  secret?: string | undefined
  /**
   * A name, or the address of a server.
   * @default the environment variable PLAID_ENV, else `sandbox`
   */
  environment?: Environment | URL | (string & {}) | undefined
  /**
   * The API version, a date.
   * @default '2020-09-14'
   */
  version?: string | undefined
  /**
   * Milliseconds that one attempt may take, from connecting to the last byte.
   * @default 60000
   */
  timeout?: number | undefined
  /**
   * How often a failed call is tried again. Only calls that are safe to repeat are.
   * @default 2
   */
  maxRetries?: number | undefined
  /** @default globalThis.fetch */
  fetch?: FetchFunction | undefined
  /** Name of your application, sent as `Plaid-Client-App`. */
  clientApp?: string | undefined
  /** For example `console`. Silent unless given. */
  logger?: Logger | undefined
  /** Sent with every call. */
  headers?: HeaderFields | undefined
  /** Time and chance, for tests. */
  runtime?: Partial<Runtime> | undefined
}

/** Headers by name, in any case; those that are undefined are not sent. */
export type HeaderFields = Readonly<Record<string, string | undefined>>

/** As much of `fetch` as the client uses. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>

/** Options made definite: what every call reads. */
export interface Settings {
  baseUrl: string
  headers: Readonly<Record<string, string>>
  /** The key itself, only to keep it out of error messages; it travels in `headers`. */
  secret: string | undefined
  hasKeys: boolean
  timeout: number
  maxRetries: number
  fetch: FetchFunction
  logger: Logger | undefined
  runtime: Runtime
}

/** @throws PlaidConfigurationError for an unknown environment or a number out of range */
export function resolveSettings(options: ClientOptions): Settings {
  const clientId = options.clientId ?? environmentVariable('PLAID_CLIENT_ID')
  const secret = (options.secret ?? environmentVariable('PLAID_SECRET'))?.trim()
  return {
    baseUrl: resolveBaseUrl(options.environment ?? environmentVariable('PLAID_ENV') ?? 'sandbox'),
    headers: fixedHeaders(options, clientId, secret),
    secret,
    hasKeys: Boolean(clientId) && Boolean(secret),
    timeout: positive('timeout', options.timeout ?? 60_000),
    maxRetries: countOf('maxRetries', options.maxRetries ?? 2),
    // Called through an arrow: workerd and browsers refuse a `fetch` that is detached from globalThis.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    logger: options.logger,
    runtime: { ...systemRuntime, ...options.runtime },
  }
}

/** @returns the address without a slash at its end */
export function resolveBaseUrl(environment: string | URL): string {
  if (typeof environment === 'string' && Object.hasOwn(environments, environment)) {
    return environments[environment as Environment]
  }
  let url: URL
  try {
    url = new URL(environment)
  } catch {
    throw new PlaidConfigurationError(
      'environment (or PLAID_ENV) must be local, sandbox, development, production, or the URL of a server',
    )
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new PlaidConfigurationError('environment must be an http: or https: URL')
  }
  if (url.username !== '' || url.password !== '') {
    throw new PlaidConfigurationError('environment must not carry a user name or password in its URL')
  }
  return (url.origin + url.pathname).replace(/\/+$/, '')
}

function fixedHeaders(options: ClientOptions, clientId?: string, secret?: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    ...readHeaders({
      'plaid-version': options.version ?? '2020-09-14',
      'plaid-client-id': clientId || undefined,
      'plaid-secret': secret || undefined,
      'plaid-client-app': options.clientApp || undefined,
      // In a browser the name belongs to the browser, and setting it would only widen the CORS preflight.
      'user-agent': 'document' in globalThis ? undefined : `gingham-client/${packageVersion}`,
    }),
    ...readHeaders(options.headers ?? {}),
  }
}

/**
 * The headers with their names in lowercase.
 * @throws PlaidConfigurationError for what cannot be sent. `fetch` would throw, too, with the value in its message: a key
 *   that was copied with a line break would stand in the logs.
 */
export function readHeaders(given: HeaderFields): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new PlaidConfigurationError(`"${name}" cannot be the name of a header`)
    const text = value.trim()
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) {
      throw new PlaidConfigurationError(`The value for the header ${name} has a character that no header can have`)
    }
    headers[name.toLowerCase()] = text
  }
  return headers
}

/** @returns `value`, milliseconds above 0 */
export function positive(name: string, value: number): number {
  if (!(value > 0)) throw new PlaidConfigurationError(`${name} must be a number of milliseconds above 0`)
  // setTimeout fires at once for anything longer than this (about 24.8 days).
  return Math.min(value, 2_147_483_647)
}

/** @returns `value`, a whole number of at least 0 */
export function countOf(name: string, value: number): number {
  if (!Number.isInteger(value) || value < 0) {
    throw new PlaidConfigurationError(`${name} must be a whole number, 0 or more`)
  }
  return value
}
