import { entriesOf } from './entry.ts'

/** The challenge that tells people from machines in Link. */
export const recaptchaErrors = entriesOf('RECAPTCHA_ERROR', {
  RECAPTCHA_REQUIRED: {
    status: 400,
    error_message: 'this request needs one more check: send it again with the answer to the challenge',
    display_message: null,
    fires_when: 'The login looks as if a machine made it; Link shows the challenge.',
  },
  RECAPTCHA_BAD: {
    status: 400,
    error_message: 'the answer to the challenge was not accepted',
    display_message: null,
    fires_when: 'Several challenges were answered wrongly; Link goes back to the list of institutions.',
  },
})
