import { entriesOf } from './entry.ts'

/** Making a consumer report out of a user's bank data. */
export const checkReportErrors = entriesOf('CHECK_REPORT_ERROR', {
  'CHECK_REPORT_ERROR.DATA_UNAVAILABLE': {
    error_code: 'DATA_UNAVAILABLE',
    status: 400,
    error_message: 'too little transactions data to make this report: see causes',
    display_message: null,
    fires_when: "Fetching the user's data failed; causes holds one error for each Item that failed.",
  },
  INSTITUTION_TRANSACTION_HISTORY_NOT_SUPPORTED: {
    status: 400,
    error_message: 'the institution cannot give transactions that far back: ask for fewer days with days_required',
    display_message: null,
    fires_when: 'The history that the institution offers is shorter than the required number of days.',
  },
  INSUFFICIENT_TRANSACTION_DATA: {
    status: 400,
    error_message: 'the transactions of this user are too few for this product',
    display_message: null,
    fires_when: 'A product that is computed from transactions has too few of them; the message says which.',
  },
  'CHECK_REPORT_ERROR.NO_ACCOUNTS': {
    error_code: 'NO_ACCOUNTS',
    status: 400,
    error_message: 'this user has no depository accounts',
    display_message: null,
    fires_when: 'The user linked only accounts of other types.',
  },
  NETWORK_CONSENT_REQUIRED: {
    status: 400,
    error_message: 'the user has not consented to the use of network data',
    display_message: null,
    fires_when: "Network insights are asked for without the user's consent.",
  },
  'CHECK_REPORT_ERROR.DATA_QUALITY_CHECK_FAILED': {
    error_code: 'DATA_QUALITY_CHECK_FAILED',
    status: 400,
    error_message: 'the transaction history that the institution gave contradicts itself',
    display_message: null,
    fires_when: 'The data did not pass the checks that a report requires.',
  },
})
