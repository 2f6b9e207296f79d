import { entriesOf } from './entry.ts'

/** Reading a consumer report that was asked for earlier. */
export const consumerReportErrors = entriesOf('CONSUMER_REPORT_ERROR', {
  CONSUMER_REPORT_EXPIRED: {
    status: 400,
    error_message: 'this report has expired: a report can be read for 24 hours after it was made',
    display_message: null,
    fires_when: 'The report was made more than 24 hours ago.',
  },
  'CONSUMER_REPORT_ERROR.PRODUCT_NOT_READY': {
    error_code: 'PRODUCT_NOT_READY',
    status: 400,
    error_message: 'this report is still being made: wait for the webhook CHECK_REPORT: CHECK_REPORT_READY',
    display_message: null,
    fires_when: 'The report is asked for before it is complete.',
  },
})
