import { entriesOf } from './entry.ts'

/** Bank Transfers, the product before Transfer; micro-deposits still go through it. */
export const bankTransferErrors = entriesOf('BANK_TRANSFER_ERROR', {
  BANK_TRANSFER_ACCOUNT_BLOCKED: {
    status: 400,
    error_message: 'this account is blocked because an earlier ACH transfer was returned',
    display_message: null,
    fires_when: 'Micro-deposits or a bank transfer cannot be sent because of an earlier return.',
  },
  BANK_TRANSFER_LIMIT_EXCEEDED: {
    status: 400,
    error_message: 'this bank transfer is above the limits of this client',
    display_message: null,
    fires_when: 'The amount is above the limit per transfer or per month of the team.',
  },
  BANK_TRANSFER_MISSING_ORIGINATION_ACCOUNT: {
    status: 400,
    error_message: 'this client has several origination accounts: say which one with origination_account_id',
    display_message: null,
    fires_when: 'The team has more than one origination account and the request names none.',
  },
  BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT: {
    status: 400,
    error_message: 'no origination account of this client has this id',
    display_message: null,
    fires_when: 'origination_account_id is unknown.',
  },
  BANK_TRANSFER_INSUFFICIENT_FUNDS: {
    status: 400,
    error_message: 'the origination account does not hold enough money',
    display_message: null,
    fires_when: 'The balance kept for the team is lower than the credit it wants to send.',
  },
  BANK_TRANSFER_NOT_CANCELLABLE: {
    status: 400,
    error_message: 'this bank transfer cannot be cancelled any more',
    display_message: null,
    fires_when: 'The bank transfer has been posted, or was cancelled before.',
  },
  BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE: {
    status: 400,
    error_message: 'bank transfers need a checking or savings account',
    display_message: null,
    fires_when: 'The account is of another kind.',
  },
  BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT: {
    status: 400,
    error_message: 'bank transfers are not offered in this environment',
    display_message: null,
    fires_when: 'The product does not exist in the environment of the secret.',
  },
})
