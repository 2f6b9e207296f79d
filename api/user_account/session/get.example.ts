import type { EndpointExample } from '@gingham/api-kit'
import { exampleAccessToken, exampleItem } from '../../item/index.ts'

const unchanged = { edits_current: 0, edits_1d: 0, edits_30d: 0, edits_365d: 0, edits_all_time: 0 }

export const example: EndpointExample = {
  title: 'Somebody who has moved house, with one bank',
  request: { public_token: 'profile-sandbox-4d1b3c52-7f0e-4c43-9b0e-2a7d5e6f8c19' },
  response: {
    link_session_id: '0a6f2d1b-2c5e-4f7c-8b8f-6b9e1f0c7d3a',
    identity: {
      name: { first_name: 'Leslie', last_name: 'Knope' },
      address: {
        street: '7 Lot Street',
        street2: '',
        city: 'Pawnee',
        region: 'IN',
        postal_code: '46001',
        country: 'US',
      },
      phone_number: '+14155550015',
      email: 'leslie.knope@example.com',
      date_of_birth: '1975-01-18',
      ssn: '123456789',
      ssn_last_4: '6789',
    },
    items: [{ item_id: exampleItem.item_id, access_token: exampleAccessToken }],
    identity_edit_history: {
      name: unchanged,
      address: { edits_current: 1, edits_1d: 1, edits_30d: 1, edits_365d: 1, edits_all_time: 1 },
      email: unchanged,
      date_of_birth: unchanged,
      official_document: { ssn: unchanged },
    },
  },
}
