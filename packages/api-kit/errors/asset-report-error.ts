import { entriesOf } from './entry.ts'

/** Asset reports and what is made of them: refreshed, filtered and audit copies. */
export const assetReportErrors = entriesOf('ASSET_REPORT_ERROR', {
  'ASSET_REPORT_ERROR.PRODUCT_NOT_ENABLED': {
    error_code: 'PRODUCT_NOT_ENABLED',
    status: 400,
    error_message: 'an Item of this report was linked without assets',
    display_message: null,
    fires_when: 'An Item of the report does not have the assets product, which cannot be added on the first call.',
  },
  DATA_UNAVAILABLE: {
    status: 400,
    error_message: 'too little data from the Items of this report: see causes',
    display_message: null,
    fires_when: 'The report could not be made because Items failed; causes holds one error for each of them.',
  },
  'ASSET_REPORT_ERROR.PRODUCT_NOT_READY': {
    error_code: 'PRODUCT_NOT_READY',
    status: 400,
    error_message: 'this report is still being made: wait for the webhook ASSETS: PRODUCT_READY, or try again',
    display_message: null,
    fires_when: 'The report, or its PDF, is asked for before it is complete.',
  },
  ASSET_REPORT_GENERATION_FAILED: {
    status: 400,
    error_message: 'this report could not be made',
    display_message: null,
    fires_when: 'Making the report failed, or it became too large.',
  },
  INVALID_PARENT: {
    status: 400,
    error_message: 'the report that this one was to be made of does not exist or was removed',
    display_message: null,
    fires_when: 'A refresh, filter or audit copy names a report that does not exist or was removed.',
  },
  INSIGHTS_NOT_ENABLED: {
    status: 400,
    error_message: 'this client is not enabled for reports with insights',
    display_message: null,
    fires_when: 'include_insights is true and the team is not enabled for insights.',
  },
  INSIGHTS_PREVIOUSLY_NOT_ENABLED: {
    status: 400,
    error_message: 'this report was made before the client was enabled for insights: make a new one',
    display_message: null,
    fires_when: 'include_insights is true, and the team was enabled only after the report was made.',
  },
  DATA_QUALITY_CHECK_FAILED: {
    status: 400,
    error_message: 'the data fetched for this report did not pass the quality checks',
    display_message: null,
    fires_when: 'The data that the institution gave looks wrong.',
  },
})
