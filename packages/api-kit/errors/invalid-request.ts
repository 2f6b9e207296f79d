import { entriesOf } from './entry.ts'

/** The request as such is wrong: its headers, its body, its fields or its address. */
export const invalidRequestErrors = entriesOf('INVALID_REQUEST', {
  INVALID_HEADERS: {
    status: 400,
    error_message: 'a required header is missing or wrong: send Content-Type: application/json',
    display_message: null,
    fires_when:
      'A header that the endpoint needs is absent or has a value that cannot be read, most often Content-Type.',
  },
  INVALID_BODY: {
    status: 400,
    error_message: 'body could not be parsed as JSON',
    display_message: null,
    fires_when: 'The body is not JSON, is not an object, or came with another content type.',
  },
  MISSING_FIELDS: {
    status: 400,
    error_message: 'required fields are missing',
    display_message: null,
    fires_when: 'The body lacks one or more required fields; the message names all of them.',
  },
  UNKNOWN_FIELDS: {
    status: 400,
    error_message: 'the body has fields that this endpoint does not know',
    display_message: null,
    fires_when: 'The body has one or more fields that the contract does not define; the message names all of them.',
  },
  INVALID_FIELD: {
    status: 400,
    error_message: 'a field has a value that is not allowed',
    display_message: null,
    fires_when:
      'A field has the wrong type or format, breaks a rule of the product, or an option that the case requires was left out; the message names the field and the rule.',
  },
  INVALID_CONFIGURATION: {
    status: 400,
    error_message: 'the configuration does not have the expected shape: compare the request body with the reference',
    display_message: null,
    fires_when: 'A configuration object given to /link/token/create does not match its schema.',
  },
  INVALID_ACCOUNT_NUMBER: {
    status: 400,
    error_message: 'The provided account number was invalid.',
    display_message: null,
    fires_when:
      'In Link, the account number that the user typed does not end in the mask of the chosen account, or the account cannot be debited.',
  },
  INCOMPATIBLE_API_VERSION: {
    status: 400,
    error_message: 'public_key is not accepted in this API version: authenticate with client_id and secret',
    display_message: null,
    fires_when: 'A caller authenticates with the legacy public_key in an API version that no longer takes it.',
  },
  NO_LONGER_AVAILABLE: {
    status: 404,
    error_message: 'this endpoint does not exist any more in the requested API version',
    display_message: null,
    fires_when: 'The endpoint was removed in the API version that the request asks for.',
  },
  NOT_FOUND: {
    status: 404,
    error_message: 'not found',
    display_message: null,
    fires_when: 'No endpoint has this path.',
  },
  SANDBOX_ONLY: {
    status: 400,
    error_message: 'this endpoint exists only in the sandbox: use the sandbox secret',
    display_message: null,
    fires_when: 'A /sandbox endpoint is called with the secret of another environment.',
  },
  FAILED_PRECONDITION: {
    status: 400,
    error_message: 'the data that this call needs does not exist yet',
    display_message: null,
    fires_when:
      '/protect/compute: the Link session has not ended, linked no Item, or its data is still being fetched and the caller asked not to wait.',
  },
})
