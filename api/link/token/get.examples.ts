import type { EndpointExample } from '@gingham/api-kit'

const link_token = 'link-sandbox-5f0f5b54-9c0d-4a5e-8c1b-3b1d9d3d1a52'
const link_session_id = '0a6f2d1b-2c5e-4f7c-8b8f-6b9e1f0c7d3a'
const institution = { name: 'First Platypus Bank', institution_id: 'ins_109508' }
const accounts = [
  {
    id: 'vKq8b3mZxWc5JtYh1PnR7gDfLs2uAe9rTwNiQ',
    name: 'Plaid Checking',
    mask: '0000',
    type: 'depository',
    subtype: 'checking',
    verification_status: null,
    class_type: null,
  },
]
const public_token = 'public-sandbox-c8f1f5d0-6f4b-4f0a-9d1e-7a4a2f5b6c3d'
const metadata = {
  initial_products: ['transactions'],
  webhook: 'https://wonderwallet.example/webhooks',
  country_codes: ['US'],
  language: 'en',
  redirect_uri: null,
  client_name: 'Wonderwallet',
}

export const getExamples: readonly EndpointExample[] = [
  {
    title: 'A token that a person has linked with',
    request: { link_token },
    response: {
      link_token,
      created_at: '2026-03-15T12:00:00Z',
      expiration: '2026-03-15T16:00:00Z',
      link_sessions: [
        {
          link_session_id,
          started_at: '2026-03-15T12:01:10Z',
          finished_at: '2026-03-15T12:02:31Z',
          events: [
            {
              event_name: 'HANDOFF',
              timestamp: '2026-03-15T12:02:31Z',
              event_id: 'd3Rk9mWq7bXzNf5LhJcV2tYgPs8uAe1rKwDiT',
              event_metadata: {
                institution_id: institution.institution_id,
                institution_name: institution.name,
                request_id: 'a41bd0c2f97e583',
              },
            },
          ],
          on_success: {
            public_token,
            metadata: { institution, accounts, link_session_id, transfer_status: null },
          },
          results: {
            item_add_results: [{ public_token, accounts, institution }],
            cra_item_add_results: [],
            cra_update_results: [],
            bank_income_results: [],
            payroll_income_results: [],
            document_income_results: null,
          },
        },
      ],
      metadata,
    },
  },
  {
    title: 'A token that nobody has used yet',
    request: { link_token },
    response: {
      link_token,
      created_at: '2026-03-15T12:00:00Z',
      expiration: '2026-03-15T16:00:00Z',
      link_sessions: [],
      metadata,
    },
  },
]
