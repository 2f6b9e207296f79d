import { entriesOf } from './entry.ts'

/** Payments out of a virtual account (a wallet). */
export const transactionErrors = entriesOf('TRANSACTION_ERROR', {
  TRANSACTION_INSUFFICIENT_FUNDS: {
    status: 400,
    error_message: 'the wallet does not hold enough money for this payment',
    display_message: null,
    fires_when: 'The available balance of the wallet is lower than the amount.',
  },
  TRANSACTION_AMOUNT_EXCEEDED: {
    status: 400,
    error_message: 'the amount is above the limit of this client',
    display_message: null,
    fires_when: 'The amount is above the threshold set for the team.',
  },
  TRANSACTION_ON_SAME_ACCOUNT: {
    status: 400,
    error_message: 'a wallet cannot pay into itself',
    display_message: null,
    fires_when: 'The counterparty is the wallet that the payment comes from.',
  },
  TRANSACTION_CURRENCY_MISMATCH: {
    status: 400,
    error_message: 'the wallet and the recipient have different currencies',
    display_message: null,
    fires_when: 'The currency of the payment is not the one of the wallet or the recipient.',
  },
  TRANSACTION_IBAN_INVALID: {
    status: 400,
    error_message: 'the IBAN is not valid',
    display_message: null,
    fires_when: 'The IBAN of the counterparty does not pass validation.',
  },
  TRANSACTION_BACS_INVALID: {
    status: 400,
    error_message: 'the account number or the sort code is not valid',
    display_message: null,
    fires_when: 'The account number or sort code of the counterparty does not pass validation.',
  },
  TRANSACTION_FAST_PAY_DISABLED: {
    status: 400,
    error_message: 'the sort code does not take Faster Payments',
    display_message: null,
    fires_when: 'A payout in GBP goes to a sort code outside Faster Payments.',
  },
  TRANSACTION_EXECUTION_FAILED: {
    status: 400,
    error_message: 'the payment could not be carried out: try again',
    display_message: null,
    fires_when: 'The server, the bank or the payment processor failed.',
  },
  NONIDENTICAL_REQUEST: {
    status: 400,
    error_message: 'an earlier request with this idempotency_key had another body',
    display_message: null,
    fires_when: 'An idempotency key is used again for something else.',
  },
  REQUEST_CONFLICT: {
    status: 400,
    error_message: 'the first request with this idempotency_key is still being processed',
    display_message: null,
    fires_when: 'The same request arrives again while the first one runs.',
  },
})
