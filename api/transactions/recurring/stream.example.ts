import { exampleChecking, exampleCreditCard } from '../../accounts/index.ts'
import type { TransactionStream } from './stream.schema.ts'

const dollars = { iso_currency_code: 'USD', unofficial_currency_code: null }

/** Money that comes in to the checking account. */
export const exampleSalary: TransactionStream = {
  account_id: exampleChecking.account_id,
  stream_id: 'pV7cXnKz4TqLwR9bYdGsMmJf2uHaAo6iEtWyB',
  average_amount: { amount: -1862.41, ...dollars },
  category: ['Transfer', 'Payroll'],
  category_id: '21009000',
  description: 'LAKESIDE PRINT CO PAYROLL',
  first_date: '2026-02-13',
  frequency: 'BIWEEKLY',
  is_active: true,
  is_user_modified: false,
  last_amount: { amount: -1870.02, ...dollars },
  last_date: '2026-03-13',
  last_user_modified_datetime: '0001-01-01T00:00:00Z',
  merchant_name: null,
  personal_finance_category: {
    primary: 'INCOME',
    detailed: 'INCOME_SALARY',
    confidence_level: 'UNKNOWN',
    version: 'v2',
  },
  predicted_next_date: '2026-03-27',
  status: 'MATURE',
  transaction_ids: [
    'bK3vNzTqXw8LcR5pYdGsMmJf9uHaAo4iEtWyV',
    'Xz6bKvNqTw2LcR8pYdGsMmJf5uHaAo9iEtWyJ',
    'fD4qKvNzTw9LcR6pYbGsMmJX7uHaAo2iEtWyH',
  ],
}

/** Money that leaves from the credit card. */
export const exampleSubscription: TransactionStream = {
  account_id: exampleCreditCard.account_id,
  stream_id: 'hT2wXnKv7ZqLcR4bYdGsMmJf8uPaAo3iEtWyD',
  average_amount: { amount: 11.99, ...dollars },
  category: ['Service', 'Subscription'],
  category_id: '18061000',
  description: 'Moonlit Films',
  first_date: '2026-01-02',
  frequency: 'MONTHLY',
  is_active: true,
  is_user_modified: false,
  last_amount: { amount: 11.99, ...dollars },
  last_date: '2026-03-02',
  last_user_modified_datetime: '0001-01-01T00:00:00Z',
  merchant_name: 'Moonlit Films',
  personal_finance_category: {
    primary: 'ENTERTAINMENT',
    detailed: 'ENTERTAINMENT_TV_AND_MOVIES',
    confidence_level: 'UNKNOWN',
    version: 'v2',
  },
  predicted_next_date: '2026-04-02',
  status: 'MATURE',
  transaction_ids: [
    'cN8vKzTqXw3LbR6pYdGsMmJf4uHaAo7iEtWyZ',
    'gW5bKvNqTz9LcR2pYdGsMmJf7uHaAo8iEtXyQ',
    'mP4wKvNzTq7LcR9bYdGsXmJf3uHaAo5iEtWyL',
  ],
}
