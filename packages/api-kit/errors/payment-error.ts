import { entriesOf } from './entry.ts'

/** Payments and payment consents that the user authorises at a European bank. */
export const paymentErrors = entriesOf('PAYMENT_ERROR', {
  PAYMENT_BLOCKED: {
    status: 400,
    error_message: 'payment blocked',
    display_message: null,
    fires_when: 'The payment is above what compliance allows, or is one too many.',
  },
  PAYMENT_CANCELLED: {
    status: 400,
    error_message: 'user cancelled the payment',
    display_message: 'The payment was cancelled. Please try again, or choose another bank.',
    fires_when: 'The user cancelled while authorising the payment.',
  },
  PAYMENT_INSUFFICIENT_FUNDS: {
    status: 400,
    error_message: 'insufficient funds to complete the request',
    display_message: 'There is not enough money in this account. Please try another one.',
    fires_when: 'The balance of the account is lower than the amount.',
  },
  PAYMENT_INVALID_RECIPIENT: {
    status: 400,
    error_message: 'payment recipient invalid',
    display_message: 'Your bank does not accept this recipient.',
    fires_when: 'The name, address or account of the recipient is not accepted.',
  },
  PAYMENT_INVALID_REFERENCE: {
    status: 400,
    error_message: 'payment reference invalid',
    display_message: 'Your bank does not accept this payment reference.',
    fires_when: 'The reference is too long or has characters that the scheme does not allow.',
  },
  PAYMENT_INVALID_SCHEDULE: {
    status: 400,
    error_message: 'payment schedule invalid',
    display_message: 'Your bank does not accept this payment schedule.',
    fires_when:
      'The schedule starts on a weekend or holiday, or counts its execution day from the end of the month, and the bank does not offer that.',
  },
  PAYMENT_REJECTED: {
    status: 400,
    error_message: 'payment rejected',
    display_message: 'Your bank rejected this payment.',
    fires_when: 'The bank refused the payment, for instance as too large or suspicious.',
  },
  PAYMENT_SCHEME_NOT_SUPPORTED: {
    status: 400,
    error_message: 'payment scheme not supported',
    display_message: 'Your bank does not offer this kind of payment. Please choose another kind, or another bank.',
    fires_when: 'The bank does not offer the scheme, and no other scheme could take its place.',
  },
  PAYMENT_CONSENT_INVALID_CONSTRAINTS: {
    status: 400,
    error_message: 'payment consent constraints invalid',
    display_message: 'Your bank does not accept the limits of this payment consent.',
    fires_when: 'The constraints of a payment consent are missing or are not offered by the bank.',
  },
  PAYMENT_CONSENT_CANCELLED: {
    status: 400,
    error_message: 'user cancelled the payment consent',
    display_message: 'The consent was cancelled. Please authorise it again, or choose another bank.',
    fires_when: 'The user cancelled while authorising the payment consent.',
  },
})
