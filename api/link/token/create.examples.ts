import type { EndpointExample } from '@gingham/api-kit'

const person = { client_user_id: 'person-4711' }
const link_token = 'link-sandbox-5f0f5b54-9c0d-4a5e-8c1b-3b1d9d3d1a52'

/** One for each main way to open Link. */
export const examples: readonly EndpointExample[] = [
  {
    title: 'A new Item',
    request: {
      client_name: 'Wonderwallet',
      language: 'en',
      country_codes: ['US'],
      user: person,
      products: ['transactions'],
      transactions: { days_requested: 365 },
      webhook: 'https://wonderwallet.example/webhooks',
      redirect_uri: 'https://wonderwallet.example/oauth',
    },
    response: { link_token, expiration: '2026-03-15T16:00:00Z' },
  },
  {
    title: 'Checking and savings accounts, with identity where there is one',
    request: {
      client_name: 'Wonderwallet',
      language: 'en',
      country_codes: ['US', 'CA'],
      user: person,
      products: ['auth'],
      required_if_supported_products: ['identity'],
      additional_consented_products: ['liabilities'],
      account_filters: { depository: { account_subtypes: ['checking', 'savings'] } },
    },
    response: { link_token, expiration: '2026-03-15T16:00:00Z' },
  },
  {
    title: 'Update mode, with the choice of accounts',
    request: {
      client_name: 'Wonderwallet',
      language: 'en',
      country_codes: ['US'],
      user: person,
      access_token: 'access-sandbox-8ab976e6-64bc-4b38-98f7-731e7a349970',
      update: { account_selection_enabled: true },
    },
    response: { link_token, expiration: '2026-03-15T12:30:00Z' },
  },
  {
    title: 'A hosted page that lives for a day',
    request: {
      client_name: 'Wonderwallet',
      language: 'de',
      country_codes: ['DE'],
      user: { ...person, phone_number: '+4915155501234' },
      products: ['transactions'],
      hosted_link: { completion_redirect_uri: 'wonderwallet://done', url_lifetime_seconds: 86_400 },
    },
    response: {
      link_token,
      expiration: '2026-03-16T12:00:00Z',
      hosted_link_url: 'http://localhost:4000/link/hosted/0d2a9c1e-6a0d-4a43-9b6c-2a1f3b7e8c55',
    },
  },
]
