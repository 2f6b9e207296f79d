import { entriesOf, type EntryDraft } from './entry.ts'

function tooMany(what: string, fires_when: string): EntryDraft {
  return {
    status: 429,
    error_message: `too many ${what}: wait and try again`,
    display_message: null,
    fires_when,
  }
}

/** More calls than the limit allows. Each endpoint with a code of its own has it here; all others answer RATE_LIMIT. */
export const rateLimitExceededErrors = entriesOf('RATE_LIMIT_EXCEEDED', {
  ACCOUNTS_LIMIT: tooMany('/accounts/get calls for this Item', 'The limit of /accounts/get is used up.'),
  ACCOUNTS_BALANCE_GET_LIMIT: tooMany(
    '/accounts/balance/get calls of this client',
    'The limit of /accounts/balance/get per client is used up.',
  ),
  BALANCE_LIMIT: tooMany(
    '/accounts/balance/get calls for this Item',
    'The limit of /accounts/balance/get per Item is used up.',
  ),
  AUTH_LIMIT: tooMany('/auth/get calls', 'The limit of /auth/get is used up.'),
  IDENTITY_LIMIT: tooMany('/identity/get calls', 'The limit of /identity/get is used up.'),
  ITEM_GET_LIMIT: tooMany('/item/get calls', 'The limit of /item/get is used up.'),
  TRANSACTIONS_LIMIT: tooMany(
    'transactions calls',
    'The limit of /transactions/get, or of a transactions endpoint without a code of its own, is used up.',
  ),
  TRANSACTIONS_REFRESH_LIMIT: tooMany('/transactions/refresh calls', 'The limit of /transactions/refresh is used up.'),
  TRANSACTIONS_SYNC_LIMIT: tooMany('/transactions/sync calls', 'The limit of /transactions/sync is used up.'),
  INVESTMENT_HOLDINGS_GET_LIMIT: tooMany(
    '/investments/holdings/get calls',
    'The limit of /investments/holdings/get is used up.',
  ),
  INVESTMENT_TRANSACTIONS_LIMIT: tooMany(
    '/investments/transactions/get calls',
    'The limit of /investments/transactions/get is used up.',
  ),
  INSTITUTIONS_GET_LIMIT: tooMany('/institutions/get calls', 'The limit of /institutions/get is used up.'),
  INSTITUTIONS_GET_BY_ID_LIMIT: tooMany(
    '/institutions/get_by_id calls',
    'The limit of /institutions/get_by_id is used up.',
  ),
  INSTITUTION_RATE_LIMIT: tooMany(
    'requests to this institution',
    'An endpoint that asks the institution in real time met an institution that already receives too many requests.',
  ),
  CREDITS_EXHAUSTED: {
    status: 429,
    error_message: 'the free allowance is used up: ask for full access',
    display_message: null,
    fires_when: 'A team with limited production access has used its allowance.',
  },
  RATE_LIMIT: tooMany(
    'requests',
    'Any other limit: an endpoint without a code of its own, a sandbox user name tried in production, or Link used in a way that looks like abuse.',
  ),
  ADDITION_LIMIT: tooMany('new Items', 'Too many Items were created in a short time. Older code.'),
})
