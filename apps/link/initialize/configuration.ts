import type { ExitMetadata, LinkError, EventMetadata, SuccessMetadata } from '../protocol.ts'

/** What `Plaid.create` takes (https://plaid.com/docs/link/web). */
export interface Configuration {
  token?: string | null
  receivedRedirectUri?: string | null
  /** Without a public_token after a verification: there is no Item. */
  onSuccess?: (public_token: string | null, metadata: SuccessMetadata) => void
  onExit?: (error: LinkError | null, metadata: ExitMetadata) => void
  onEvent?: (event_name: string, metadata: EventMetadata) => void
  onLoad?: () => void
  /** Before link tokens: the team's public key, and everything that a token would say. `token` is then a public_token. */
  key?: string | null
  env?: string
  clientName?: string
  product?: readonly string[]
  countryCodes?: readonly string[]
  language?: string
  webhook?: string
  linkCustomizationName?: string
  accountSubtypes?: Readonly<Record<string, readonly string[]>>
  /** At least 16 characters, the same before and after a bank's own page. */
  oauthNonce?: string
  /** Where a bank's own page leads back to. */
  oauthRedirectUri?: string
  /** From the address that a bank has led back to. */
  oauthStateId?: string
}

/** What `Plaid.create` gives. */
export interface Handler {
  open: () => void
  exit(options?: { force?: boolean }): void
  submit: (data: unknown) => void
  destroy: () => void
}

/** Calls what an app has passed; an app's mistake must not stop Link. */
export function call<Args extends unknown[]>(callback: ((...args: Args) => void) | undefined, ...args: Args): void {
  if (typeof callback !== 'function') return
  try {
    callback(...args)
  } catch (error) {
    // As if the app's own code had thrown at the top: its error handlers and consoles see it.
    reportError(error)
  }
}
