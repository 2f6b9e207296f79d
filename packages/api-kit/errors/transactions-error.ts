import { entriesOf } from './entry.ts'

/** Reading the change log of an Item's transactions. */
export const transactionsErrors = entriesOf('TRANSACTIONS_ERROR', {
  TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION: {
    status: 400,
    error_message: 'the transactions changed since the first page: start again from the cursor of that page',
    display_message: null,
    fires_when: 'Data that earlier pages gave changed while has_more was still true.',
  },
})
