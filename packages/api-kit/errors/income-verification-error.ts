import { entriesOf } from './entry.ts'

/** Income and employment verification. */
export const incomeVerificationErrors = entriesOf('INCOME_VERIFICATION_ERROR', {
  INCOME_VERIFICATION_DOCUMENT_NOT_FOUND: {
    status: 400,
    error_message: 'the document was not found: check its id',
    display_message: null,
    fires_when: 'The download address of a document is wrong, has expired, or was used once already.',
  },
  INCOME_VERIFICATION_FAILED: {
    status: 400,
    error_message: 'the verification could not be completed: start a new one',
    display_message: null,
    fires_when: 'Processing what the user gave failed.',
  },
  INCOME_VERIFICATION_NOT_FOUND: {
    status: 400,
    error_message: 'no income data was found: check the id and that the user has finished Link',
    display_message: null,
    fires_when: 'No Link session with income verification was completed for this user.',
  },
  INCOME_VERIFICATION_UPLOAD_ERROR: {
    status: 500,
    error_message: 'the documents could not be uploaded: try again',
    display_message: null,
    fires_when: 'The upload of a document broke off.',
  },
  'INCOME_VERIFICATION_ERROR.PRODUCT_NOT_ENABLED': {
    error_code: 'PRODUCT_NOT_ENABLED',
    status: 400,
    error_message: 'this client is not enabled for income verification',
    display_message: null,
    fires_when: 'The team is not enabled for the income product.',
  },
  'INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY': {
    error_code: 'PRODUCT_NOT_READY',
    status: 400,
    error_message: 'the income data is not ready yet: wait for the webhook, or try again',
    display_message: null,
    fires_when: 'The pay stubs are still being read.',
  },
  VERIFICATION_STATUS_PENDING_APPROVAL: {
    status: 400,
    error_message: 'the user has not agreed yet to share this data',
    display_message: null,
    fires_when: 'The user has not yet approved that the data is shared.',
  },
  EMPLOYMENT_NOT_FOUND: {
    status: 400,
    error_message: 'no employment data was found: check that the user has finished Link',
    display_message: null,
    fires_when: 'No Link session with employment was completed for this user.',
  },
})
