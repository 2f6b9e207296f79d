import type { LinkTokenCreateRequest, SandboxPublicTokenCreateRequest } from '@gingham/client'
import { resolveApiAddress } from './api-address.ts'
import { itemProductsOf } from './item-products.ts'

/** What the environment variables say, made definite. */
export interface Settings {
  client_id: string | null
  secret: string | null
  /** `local`, `sandbox`, `production`, … as in PLAID_ENV. */
  environment: string
  /** Where the API answers, without a slash at the end. */
  api_url: string
  link_script_url: string
  /** As set: whose sections the page shows. What the API thinks of them, it says itself. */
  products: string[]
  /** What Items are linked with. */
  item_products: SandboxPublicTokenCreateRequest['initial_products']
  country_codes: LinkTokenCreateRequest['country_codes']
  redirect_uri: string | null
  /** Opens Link as apps did before link tokens; null for a link token. */
  public_key: string | null
  /** What Link with a public key must be told before and after a bank's own page. */
  oauth_nonce: string | null
  /** Where the API is told to send webhooks; null to derive it from this server's own address. */
  webhook_url: string | null
}

/** Plaid's own copy of Link's script; it talks to whichever host issued the link_token. */
const PLAID_SCRIPT = 'https://cdn.plaid.com/link/v2/stable/link-initialize.js'

/**
 * Reads the variables that Plaid's own quickstart reads or has read, and two more: PLAID_BASE_URL for any other server,
 * PLAID_WEBHOOK_URL for the public address of this server's /webhook. Empty counts as not set. PLAID_OAUTH_REDIRECT_URI
 * is the older name of PLAID_REDIRECT_URI.
 * @throws Error naming the variable, for an address that is none
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const read = (name: string) => env[name]?.trim() || null
  const environment = read('PLAID_ENV') ?? 'local'
  const api_url = resolveApiAddress(read('PLAID_BASE_URL'), environment)
  const isPlaids = new URL(api_url).hostname.endsWith('.plaid.com')
  const products = listOf((read('PLAID_PRODUCTS') ?? 'auth,transactions,identity').toLowerCase())
  return {
    client_id: read('PLAID_CLIENT_ID'),
    secret: read('PLAID_SECRET'),
    environment,
    api_url,
    link_script_url: isPlaids ? PLAID_SCRIPT : `${api_url}/link/v2/stable/link-initialize.js`,
    products,
    item_products: itemProductsOf(products),
    country_codes: listOf((read('PLAID_COUNTRY_CODES') ?? 'US').toUpperCase()),
    redirect_uri:
      addressIn('PLAID_REDIRECT_URI', read('PLAID_REDIRECT_URI')) ??
      addressIn('PLAID_OAUTH_REDIRECT_URI', read('PLAID_OAUTH_REDIRECT_URI')),
    public_key: read('PLAID_PUBLIC_KEY'),
    oauth_nonce: read('PLAID_OAUTH_NONCE'),
    webhook_url: addressIn('PLAID_WEBHOOK_URL', read('PLAID_WEBHOOK_URL')),
  }
}

/** Whether this server's own address is no use to the API: Plaid's hosts cannot call a developer's machine. */
export function isOwnServer({ api_url }: Pick<Settings, 'api_url'>): boolean {
  return !new URL(api_url).hostname.endsWith('.plaid.com')
}

/** @returns the words between commas, each once */
function listOf<Word extends string>(text: string): Word[] {
  const words = text.split(',').map((word) => word.trim())
  return [...new Set(words.filter((word) => word !== ''))] as Word[]
}

function addressIn(name: string, text: string | null): string | null {
  if (text !== null && !URL.canParse(text)) throw new Error(`${name} is not an address: ${text}`)
  return text
}
