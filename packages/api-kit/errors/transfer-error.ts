import { entriesOf } from './entry.ts'

/** Moving money with Transfer. */
export const transferErrors = entriesOf('TRANSFER_ERROR', {
  TRANSFER_NETWORK_LIMIT_EXCEEDED: {
    status: 400,
    error_message: 'the amount is above what the payment network takes',
    display_message: null,
    fires_when:
      'The amount is above the limit of the network, in USD: ach 10,000,000; same-day-ach and rtp 1,000,000; rfp 3,500; wire 999,999.99.',
  },
  TRANSFER_ACCOUNT_BLOCKED: {
    status: 400,
    error_message: 'transfers with this account are blocked because an earlier ACH transfer was returned',
    display_message: null,
    fires_when: 'An earlier return on the account has blocked it.',
  },
  TRANSFER_NOT_CANCELLABLE: {
    status: 400,
    error_message: 'transfer is not cancellable',
    display_message: null,
    fires_when: 'The transfer has been handed to the payment network.',
  },
  TRANSFER_UNSUPPORTED_ACCOUNT_TYPE: {
    status: 400,
    error_message: 'transfer account type not supported',
    display_message: null,
    fires_when: 'The account is not a checking, savings or cash management account, or cannot be debited.',
  },
  TRANSFER_FORBIDDEN_ACH_CLASS: {
    status: 400,
    error_message: 'specified ach_class is forbidden',
    display_message: null,
    fires_when: 'The ACH class is unknown, or the team is not approved for it.',
  },
  TRANSFER_UI_UNAUTHORIZED: {
    status: 400,
    error_message: 'this client is not enabled for the transfer pane of Link',
    display_message: null,
    fires_when: 'A transfer intent is created by a team that is not enabled for Transfer UI.',
  },
  TRANSFER_ORIGINATOR_NOT_FOUND: {
    status: 400,
    error_message: 'no originator with this id belongs to this client',
    display_message: null,
    fires_when: 'originator_client_id is unknown or belongs to another platform.',
  },
  INCOMPLETE_CUSTOMER_ONBOARDING: {
    status: 400,
    error_message: 'the due diligence of this originator must be approved before it can move money',
    display_message: null,
    fires_when: 'The originator has not been approved.',
  },
  UNAUTHORIZED_ACCESS: {
    status: 400,
    error_message: 'this endpoint is not meant for the way this client uses Transfer',
    display_message: null,
    fires_when: 'A team that is not a platform calls an endpoint for platforms, or the other way round.',
  },
  TRANSFER_LIMIT_REACHED: {
    status: 400,
    error_message: 'transfer limit exceeded',
    display_message: null,
    fires_when: 'Older code: today a limit declines the authorization and stands in its decision rationale.',
  },
})
