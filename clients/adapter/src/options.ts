import type { ClientOptions, Environment } from '@gingham/client'

/** Options of `new PlaidAdapter()`. What is not given comes from the environment variable named beside it. */
export interface AdapterOptions extends Pick<ClientOptions, 'fetch' | 'logger' | 'timeout' | 'maxRetries' | 'runtime'> {
  /** PLAID_CLIENT_ID */
  clientId?: string | undefined
  /** PLAID_PUBLIC_KEY. Only the Link of old pages needs it; no call of the adapter does. */
  publicKey?: string | undefined
  /** PLAID_SECRET */
  secret?: string | undefined
  /** PLAID_ENV */
  environment?: Environment | (string & {}) | undefined
  /** PLAID_BASE_URL. Stronger than the environment's own address. */
  baseUrl?: string | undefined
}

/** What Link shows and asks for; see `initializePlaid`. */
export interface LinkOptions {
  /** Your name, as users read it in Link. */
  clientName: string
  /** @default ['US'] */
  countryCodes?: readonly string[] | undefined
  /** @default 'en' */
  language?: string | undefined
  /** @default ['auth'] */
  products?: readonly string[] | undefined
  /**
   * Depository accounts that users may choose from.
   * @default ['checking', 'savings']
   */
  accountSubtypes?: readonly string[] | undefined
}

/** Link options with nothing left open. */
export type LinkSettings = { readonly [Name in keyof LinkOptions]-?: Exclude<LinkOptions[Name], undefined> }

/** One environment variable, where the platform has them and lets us read them. */
export function environmentVariable(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
    return process?.env?.[name] || undefined
  } catch {
    // Deno without --allow-env throws on access: the same as not set.
    return undefined
  }
}
