import type { LinkPurpose } from '../../protocol.ts'

/** Where the link_token waits while the person is at their bank's own page. Nothing else is kept in the browser. */
const KEY = 'gingham_link_token'

interface Waiting {
  /** Null where Link was opened with a public key. */
  link_token: string | null
  purpose: LinkPurpose
}

export function rememberLinkToken(waiting: Waiting): void {
  localStorage.setItem(KEY, JSON.stringify(waiting))
}

export function forgetLinkToken(): void {
  localStorage.removeItem(KEY)
}

/** The Link session that a bank has sent the person back to; null when they do not come from a bank. */
export function readOauthReturn(address: string): (Waiting & { received_redirect_uri: string }) | null {
  if (new URL(address).searchParams.get('oauth_state_id') === null) return null
  const text = localStorage.getItem(KEY)
  if (text === null) return null
  return { ...(JSON.parse(text) as Waiting), received_redirect_uri: address }
}
