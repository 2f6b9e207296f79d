import { exampleChecking } from '../accounts/index.ts'
import type { AccountIdentityMatchScore, IdentityMatchUser } from './match.schema.ts'

/** The user of the reference's examples, who is known to the bank under other spellings. */
export const exampleMatchUser: IdentityMatchUser = {
  legal_name: 'Imogen R. Vale',
  phone_number: '+12075550142',
  email_address: 'imogen.vale+rent@mail.example',
  address: { street: '18 Lantern Rd', city: 'Port Alder', region: 'Maine', postal_code: '04401', country: 'US' },
}

export const exampleMatch: AccountIdentityMatchScore = {
  ...exampleChecking,
  balances: {
    available: null,
    current: null,
    limit: null,
    iso_currency_code: null,
    unofficial_currency_code: null,
  },
  legal_name: {
    score: 87,
    is_first_name_or_last_name_match: true,
    is_nickname_match: false,
    is_business_name_detected: false,
  },
  phone_number: { score: 85 },
  email_address: { score: 90 },
  address: { score: 93, is_postal_code_match: true },
}
