import { entriesOf } from './entry.ts'

/** The server failed. The request may well be right: it can be tried again. */
export const apiErrors = entriesOf('API_ERROR', {
  INTERNAL_SERVER_ERROR: {
    status: 500,
    error_message: 'an unexpected error occurred',
    display_message: null,
    fires_when: 'A fault inside the server; the request id leads to it in the log.',
  },
  PLANNED_MAINTENANCE: {
    status: 503,
    error_message: 'the API is down for planned maintenance: see the status page',
    display_message: null,
    fires_when: 'The operator has switched maintenance on.',
  },
  PLAID_ERROR: {
    status: 500,
    error_message: 'a forced error occurred',
    display_message: null,
    fires_when: 'A custom sandbox user asks for it with force_error.',
  },
})
