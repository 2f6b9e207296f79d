import type { EndpointExample } from '@gingham/api-kit'
import { exampleChecking, exampleCreditCard } from '../accounts/index.ts'
import { exampleAccessToken } from '../item/index.ts'
import { examplePending, examplePosted } from './transaction.example.ts'

const cursor = 'MS44ZjBjMmI3ZDE0YTkuMC4wLjM4OA=='

export const syncExamples: readonly EndpointExample[] = [
  {
    title: 'The first page of the first round',
    request: { access_token: exampleAccessToken, count: 1 },
    response: {
      accounts: [exampleCreditCard],
      added: [examplePosted],
      modified: [],
      removed: [],
      next_cursor: 'MS44ZjBjMmI3ZDE0YTkuMC4xLjM4OA==',
      has_more: true,
      transactions_update_status: 'HISTORICAL_UPDATE_COMPLETE',
    },
  },
  {
    title: 'A later round: a pending transaction is posted, another one is new',
    request: { access_token: exampleAccessToken, cursor },
    response: {
      accounts: [exampleChecking, exampleCreditCard],
      added: [examplePosted, examplePending],
      modified: [],
      removed: [{ transaction_id: examplePosted.pending_transaction_id, account_id: exampleCreditCard.account_id }],
      next_cursor: 'MS44ZjBjMmI3ZDE0YTkuMzkxLjM5MS4zOTE=',
      has_more: false,
      transactions_update_status: 'HISTORICAL_UPDATE_COMPLETE',
    },
  },
  {
    title: 'Nothing has been fetched yet',
    request: { access_token: exampleAccessToken },
    response: {
      accounts: [],
      added: [],
      modified: [],
      removed: [],
      next_cursor: '',
      has_more: false,
      transactions_update_status: 'NOT_READY',
    },
  },
]
