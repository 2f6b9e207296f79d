import type { Opening } from '../host-messages.ts'
import type { Configuration } from './configuration.ts'

/** With a link token nothing else counts; without one, what the app passed as before there were any. */
export function openingOf(configuration: Configuration): Opening {
  const { key, token } = configuration
  if (key === undefined || key === null || token?.startsWith('link-') === true) return { link_token: token ?? '' }
  const { webhook, linkCustomizationName, accountSubtypes, oauthNonce, oauthRedirectUri, oauthStateId } = configuration
  return {
    legacy: {
      public_key: key,
      env: configuration.env ?? 'sandbox',
      client_name: configuration.clientName ?? '',
      language: configuration.language ?? 'en',
      country_codes: configuration.countryCodes ?? ['US'],
      products: configuration.product ?? [],
      ...(webhook === undefined ? {} : { webhook }),
      ...(linkCustomizationName === undefined ? {} : { link_customization_name: linkCustomizationName }),
      ...(accountSubtypes === undefined ? {} : { account_subtypes: accountSubtypes }),
      ...(oauthNonce === undefined ? {} : { oauth_nonce: oauthNonce }),
      ...(oauthRedirectUri === undefined ? {} : { oauth_redirect_uri: oauthRedirectUri }),
      ...(oauthStateId === undefined ? {} : { oauth_state_id: oauthStateId }),
      ...(token === undefined || token === null || token === '' ? {} : { public_token: token }),
    },
  }
}

/** Where a bank has led back to. Before link tokens, apps took the state out of the address themselves. */
export function returnOf({ receivedRedirectUri, key, oauthStateId }: Configuration): string | null {
  if (receivedRedirectUri !== undefined && receivedRedirectUri !== null) return receivedRedirectUri
  if (key === undefined || key === null || oauthStateId === undefined) return null
  const address = new URL(window.location.origin)
  address.searchParams.set('oauth_state_id', oauthStateId)
  return address.href
}
