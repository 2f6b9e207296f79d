import type { Person } from '../verification.ts'

/**
 * The one person whom data sources and documents know in the sandbox.
 * Source: https://plaid.com/docs/identity-verification/testing/
 */
export const samplePerson = {
  phone_number: '+12345678909',
  date_of_birth: '1975-01-18',
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
} as const satisfies Partial<Person>

/** Her numbers: both are right. */
export const sampleSsns: readonly string[] = ['123456789', '123456788']

/** The code that every message holds. Source: as above. */
export const SAMPLE_CODE = '11111'
