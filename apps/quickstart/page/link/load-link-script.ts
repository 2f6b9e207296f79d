/** As much of Link's browser API as this page uses (https://plaid.com/docs/link/web). */
export interface LinkApi {
  create(configuration: {
    token?: string
    receivedRedirectUri?: string
    /** With a public key, as before link tokens. */
    key?: string
    env?: string
    clientName?: string
    product?: readonly string[]
    countryCodes?: readonly string[]
    webhook?: string
    oauthNonce?: string
    oauthRedirectUri?: string
    oauthStateId?: string
    onSuccess: (public_token: string, metadata: object) => void
    onExit: (error: object | null, metadata: object) => void
    onEvent: (event_name: string, metadata: { view_name?: string | null }) => void
    onLoad?: () => void
  }): LinkHandler
}

export interface LinkHandler {
  open(): void
  exit(options?: { force?: boolean }): void
  destroy(): void
}

declare global {
  interface Window {
    Plaid?: LinkApi
  }
}

/** How long a script may take before something must be wrong. */
const LOAD_MS_MAX = 15_000

let loading: Promise<LinkApi> | null = null

/**
 * Loads Link's script, once for the page. After a failure the next call tries again, with a new tag.
 * @throws Error in words for a developer
 */
export function loadLinkScript(url: string): Promise<LinkApi> {
  loading ??= load(url).catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

function load(url: string): Promise<LinkApi> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    const fail = (reason: string) => {
      clearTimeout(timer)
      script.remove()
      reject(new Error(`${url} ${reason}`))
    }
    const timer = setTimeout(() => fail(`did not arrive within ${LOAD_MS_MAX / 1000} seconds.`), LOAD_MS_MAX)
    script.src = url
    script.async = true
    script.addEventListener('load', () => {
      clearTimeout(timer)
      if (window.Plaid === undefined) fail('arrived, but is not Link: there is no window.Plaid.')
      else resolve(window.Plaid)
    })
    script.addEventListener('error', () =>
      fail('could not be loaded. Is the server running, and does a browser extension block it?'),
    )
    document.head.append(script)
  })
}
