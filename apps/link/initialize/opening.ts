import type { Opening } from '../host-messages.ts'
import type { Configuration } from './configuration.ts'

/** With a link token nothing else counts; without one, what the app passed as before there were any. */
export function openingOf(configuration: Configuration): Opening {
  const { key, token } = configuration
  if (key === undefined || key === null || token?.startsWith('link-') === true) return { link_token: token ?? '' }
  const { webhook, linkCustomizationName, accountSubtypes } = configuration
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
      ...(token === undefined || token === null || token === '' ? {} : { public_token: token }),
    },
  }
}
