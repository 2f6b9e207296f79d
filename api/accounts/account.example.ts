import type { Account } from './account.schema.ts'

/** The accounts of the reference's examples: one with account numbers, one on credit. */
export const exampleChecking: Account = {
  account_id: 'k3Zr9WqLdXuYpNjT5sVbEoM7yHcGtA1fPxQme',
  balances: {
    available: 1203.42,
    current: 1250.17,
    limit: null,
    iso_currency_code: 'USD',
    unofficial_currency_code: null,
  },
  holder_category: 'personal',
  mask: '2291',
  name: 'Everyday Checking',
  official_name: 'Everyday Checking Plus',
  subtype: 'checking',
  type: 'depository',
}

export const exampleCreditCard: Account = {
  account_id: 'mB8yKq2TzVnXwRdGcJ6fHsLp4eUoA9tYiNvQr',
  balances: {
    available: 1840.5,
    current: 659.5,
    limit: 2500,
    iso_currency_code: 'USD',
    unofficial_currency_code: null,
  },
  holder_category: 'personal',
  mask: '7710',
  name: 'Blue Card',
  official_name: null,
  subtype: 'credit card',
  type: 'credit',
}
