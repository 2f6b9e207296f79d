import { exampleItem } from '../../item/index.ts'
import type { CreditBankIncome } from './bank-income.schema.ts'

const usd = { iso_currency_code: 'USD', unofficial_currency_code: null }
const account_id = 'pXq4vNsZ7kRwT2mBhJ8cYdLf6gAeUo3HxKt1P'

const pay = (date: string, transaction_id: string) => ({
  amount: 2307.69,
  date,
  name: 'GINGHAM MILLS PAYROLL',
  original_description: 'GINGHAM MILLS PAYROLL',
  pending: false,
  transaction_id,
  check_number: null,
  ...usd,
})

const months = [
  {
    total_amount: 4615.38,
    total_amounts: [{ amount: 4615.38, ...usd }],
    ...usd,
    start_date: '2026-02-13',
    end_date: '2026-02-28',
    transactions: [
      pay('2026-02-13', 'kYw8RzbMv3sNqLp1TgXcJd5hUf7aEoBt2mVHx'),
      pay('2026-02-27', 'rJd5hUf7aEoBt2mVHxkYw8RzbMv3sNqLp1TgX'),
    ],
  },
  {
    total_amount: 2307.69,
    total_amounts: [{ amount: 2307.69, ...usd }],
    ...usd,
    start_date: '2026-03-01',
    end_date: '2026-03-15',
    transactions: [pay('2026-03-13', 'mVHxkYw8RzbMv3sNqLp1TgXcJd5hUf7aEoBt2')],
  },
]

/** A report as the reference's examples show it: a month of wages. */
export const exampleBankIncome: CreditBankIncome = {
  bank_income_id: '4f2c7a18-90de-4c35-b5a1-6d3e8f7b2c90',
  generated_time: '2026-03-15T12:00:00Z',
  days_requested: 30,
  items: [
    {
      bank_income_accounts: [
        {
          account_id,
          mask: '7101',
          name: 'Plaid Checking',
          official_name: 'Plaid Gold Standard 0% Interest Checking',
          subtype: 'checking',
          type: 'depository',
          owners: [{ names: ['Ada Okafor'], phone_numbers: [], emails: [], addresses: [] }],
        },
      ],
      bank_income_sources: [
        {
          income_source_id: 'c5XnD8sKqYb2vRwT6mHjLp9zFgUe4aMxJo7Bt',
          income_description: 'GINGHAM MILLS PAYROLL',
          income_category: 'SALARY',
          account_id,
          start_date: '2026-02-13',
          end_date: '2026-03-13',
          pay_frequency: 'BIWEEKLY',
          total_amount: 6923.07,
          transaction_count: 3,
          historical_summary: months,
        },
      ],
      last_updated_time: '2026-03-15T12:00:00Z',
      institution_id: 'ins_109508',
      institution_name: 'First Platypus Bank',
      item_id: exampleItem.item_id,
    },
  ],
  bank_income_summary: {
    total_amount: 6923.07,
    total_amounts: [{ amount: 6923.07, ...usd }],
    ...usd,
    start_date: '2026-02-13',
    end_date: '2026-03-13',
    income_sources_count: 1,
    income_categories_count: 1,
    income_transactions_count: 3,
    historical_summary: months,
  },
  warnings: [],
}
