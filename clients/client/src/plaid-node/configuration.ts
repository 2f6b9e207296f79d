import { environments, type ClientOptions } from '../options.ts'

/** Addresses by name, as the official client has them, and `local` for a Gingham server. */
export const PlaidEnvironments: Readonly<Record<string, string>> = environments

/** What `new Configuration()` takes. */
export interface ConfigurationParameters {
  /** One of `PlaidEnvironments`, or any other address. */
  basePath?: string | undefined
  baseOptions?:
    | {
        /** `PLAID-CLIENT-ID`, `PLAID-SECRET`, `Plaid-Version`, in any case. */
        headers?: Readonly<Record<string, string | undefined>> | undefined
        /** Milliseconds. */
        timeout?: number | undefined
        /** Options of the official client's HTTP library that have no meaning here are accepted and ignored. */
        [option: string]: unknown
      }
    | undefined
  /** Options of this library that the official client does not have: `fetch`, `logger`, `maxRetries`. */
  clientOptions?: Pick<ClientOptions, 'fetch' | 'logger' | 'maxRetries' | 'runtime'> | undefined
}

/** Keys and address of a `PlaidApi`. */
export class Configuration {
  readonly basePath: string | undefined
  readonly baseOptions: ConfigurationParameters['baseOptions']
  readonly clientOptions: ConfigurationParameters['clientOptions']

  constructor(parameters: ConfigurationParameters = {}) {
    this.basePath = parameters.basePath
    this.baseOptions = parameters.baseOptions
    this.clientOptions = parameters.clientOptions
  }
}

/** The same, in this library's terms. The official client sends a call once, so no retries unless asked for. */
export function clientOptionsOf(configuration: Configuration): ClientOptions {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(configuration.baseOptions?.headers ?? {})) {
    if (value !== undefined) headers[name.toLowerCase()] = value
  }
  const { 'plaid-client-id': clientId, 'plaid-secret': secret, ...others } = headers
  const timeout = configuration.baseOptions?.timeout
  return {
    environment: configuration.basePath || environments.production,
    // An empty text stays without a key: keys are then expected in the bodies, as the official client allows.
    clientId: clientId ?? '',
    secret: secret ?? '',
    headers: others,
    ...(timeout ? { timeout } : {}),
    maxRetries: 0,
    ...configuration.clientOptions,
  }
}
