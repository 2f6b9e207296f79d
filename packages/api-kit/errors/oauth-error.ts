import { entriesOf } from './entry.ts'

/** Coming back into Link from the page of a bank. */
export const oauthErrors = entriesOf('OAUTH_ERROR', {
  INCORRECT_OAUTH_NONCE: {
    status: 400,
    error_message: 'nonce does not match',
    display_message: null,
    fires_when: 'Legacy Link was opened again with another oauthNonce.',
  },
  INCORRECT_LINK_TOKEN: {
    status: 400,
    error_message: 'link token does not match original link token',
    display_message: null,
    fires_when: 'Link was opened again with another link token.',
  },
  OAUTH_STATE_ID_ALREADY_PROCESSED: {
    status: 208,
    error_message: 'this oauth_state_id was used before',
    display_message: null,
    fires_when: 'The same oauth_state_id comes back a second time.',
  },
  OAUTH_STATE_ID_NOT_FOUND: {
    status: 404,
    error_message: "the provided oauth_state_id wasn't found",
    display_message: null,
    fires_when: 'No OAuth session has this oauth_state_id.',
  },
})
