import { entriesOf } from './entry.ts'

/** The request was fine, its outcome is not what the caller asked to be guaranteed. */
export const invalidResultErrors = entriesOf('INVALID_RESULT', {
  LAST_UPDATED_DATETIME_OUT_OF_RANGE: {
    status: 400,
    error_message: 'the newest balance is older than min_last_updated_datetime',
    display_message: null,
    fires_when:
      'The bank has no balance as new as min_last_updated_datetime asks for; the message gives the time of the newest one.',
  },
  PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA: {
    status: 400,
    error_message: 'an imported Item must not ask for multi-factor authentication',
    display_message: null,
    fires_when: 'An Item imported directly met a multi-factor question.',
  },
})
