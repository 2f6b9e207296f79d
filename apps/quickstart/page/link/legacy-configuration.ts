import type { Setup } from '../../protocol.ts'
import type { LinkConfiguration } from './open-link.ts'

/**
 * Link as apps opened it before link tokens: with the team's public key, and with everything else said in the browser
 * (https://plaid.com/docs/link/link-token-migration-guide). Banks with a page of their own open in place of this one when
 * there is an address to come back to and a nonce, else beside it.
 *
 * @param public_token of an Item, for update mode
 * @param address where a bank has sent the person back to
 */
export function legacyConfiguration(
  setup: Setup,
  legacy: NonNullable<Setup['legacy']>,
  public_token: string | null,
  address: string | null,
): LinkConfiguration {
  const { public_key, oauth_nonce } = legacy
  const { redirect_uri } = setup
  const oauthStateId = address === null ? null : new URL(address).searchParams.get('oauth_state_id')
  return {
    key: public_key,
    env: setup.environment === 'local' ? 'sandbox' : setup.environment,
    clientName: 'Gingham Quickstart',
    product: setup.item_products,
    countryCodes: setup.country_codes,
    ...(setup.webhook_url === null ? {} : { webhook: setup.webhook_url }),
    ...(public_token === null ? {} : { token: public_token }),
    ...(oauth_nonce === null || redirect_uri === null
      ? {}
      : { oauthNonce: oauth_nonce, oauthRedirectUri: redirect_uri }),
    ...(oauthStateId === null ? {} : { oauthStateId }),
  }
}
