import { environments } from '@gingham/client'

/**
 * Where the API answers, without a slash at the end.
 * @param base_url PLAID_BASE_URL, stronger than the environment's own host
 * @throws Error when PLAID_BASE_URL is no address, or PLAID_ENV no known name
 */
export function resolveApiAddress(base_url: string | null, environment: string): string {
  const text = base_url ?? (environments as Record<string, string>)[environment]
  if (text === undefined) {
    throw new Error(`PLAID_ENV is one of ${Object.keys(environments).join(', ')}; it is set to ${environment}`)
  }
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error(`PLAID_BASE_URL is not the address of a server: ${text}`)
  }
  const url = new URL(text)
  return (url.origin + url.pathname).replace(/\/+$/, '')
}
