import { entriesOf } from './entry.ts'

/** The user objects of /user endpoints. */
export const userErrors = entriesOf('USER_ERROR', {
  USER_NOT_FOUND: {
    status: 400,
    error_message: 'this user does not exist, or access to it has ended',
    display_message: null,
    fires_when: 'No user has this id: it was never created, was removed, or belongs to another environment.',
  },
  INVALID_USER_IDENTITY_DATA: {
    status: 403,
    error_message: 'the identity data of the user is not valid',
    display_message: null,
    fires_when:
      'A phone number, e-mail address, date of birth, name or postal address is blank, incomplete or malformed; the message says which.',
  },
})
