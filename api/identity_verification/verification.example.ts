import type { IdentityVerification } from './verification.schema.ts'

/** The attempt of the reference's examples: somebody who has just been given an address. */
export const exampleVerification: IdentityVerification = {
  id: 'idv_6nBqTz3WvKy8Hd',
  client_user_id: 'customer-204',
  created_at: '2026-03-15T12:00:00Z',
  completed_at: null,
  previous_attempt_id: null,
  shareable_url:
    'http://localhost:4000/verify/idv_6nBqTz3WvKy8Hd?key=4b1f0d52ab6c4e9a8f3d7c21e05b96d84b1f0d52ab6c4e9a8f3d7c21e05b96d8',
  template: { id: 'idvtmp_default', version: 1 },
  user: {
    phone_number: '+12345678909',
    date_of_birth: '1975-01-18',
    ip_address: null,
    email_address: 'leslie@app.example',
    name: { given_name: 'Leslie', family_name: 'Knope' },
    address: {
      street: '123 Main St.',
      street2: null,
      city: 'Pawnee',
      region: 'IN',
      postal_code: '46001',
      country: 'US',
    },
    id_number: { value: '123456789', type: 'us_ssn' },
  },
  status: 'active',
  steps: {
    accept_tos: 'active',
    verify_sms: 'waiting_for_prerequisite',
    kyc_check: 'waiting_for_prerequisite',
    documentary_verification: 'waiting_for_prerequisite',
    selfie_check: 'not_applicable',
    watchlist_screening: 'waiting_for_prerequisite',
    risk_check: 'waiting_for_prerequisite',
  },
  documentary_verification: null,
  selfie_check: null,
  kyc_check: null,
  risk_check: null,
  verify_sms: null,
  watchlist_screening_id: null,
  beacon_user_id: null,
  user_id: null,
  redacted_at: null,
}
