import { Type, type Static } from 'typebox'
import { CivilDate, Instant, Nullable, OneOf } from '@gingham/api-kit'
import { CategoryVersion, IncludePersonalFinanceCategory } from '../transaction-options.schema.ts'
import { PersonalFinanceCategory } from '../transaction.schema.ts'

const Amount = Type.Object(
  {
    amount: Type.Optional(
      Type.Number({ description: 'Positive when money leaves the account, negative when it comes in.' }),
    ),
    iso_currency_code: Type.Optional(
      Nullable(Type.String(), { description: 'ISO 4217 code; null when unofficial_currency_code is set.' }),
    ),
    unofficial_currency_code: Type.Optional(
      Nullable(Type.String(), { description: 'Code of a currency outside ISO 4217; null otherwise.' }),
    ),
  },
  { title: 'TransactionStreamAmount', description: 'An amount with its currency.' },
)

export const TransactionStream = Type.Object(
  {
    account_id: Type.String({ description: 'The account on which it occurs.' }),
    stream_id: Type.String({ description: 'Id of the stream; the same as long as account and merchant are.' }),
    category: Nullable(Type.Array(Type.String()), { description: 'Path in the legacy taxonomy, of the newest.' }),
    category_id: Nullable(Type.String(), { description: 'Id in the legacy taxonomy, of the newest.' }),
    description: Type.String({ description: 'What the newest transaction is called.' }),
    merchant_name: Nullable(Type.String(), { description: 'Name of the merchant; null when there is none.' }),
    first_date: CivilDate('Day on which the oldest was posted.'),
    last_date: CivilDate('Day on which the newest was posted.'),
    predicted_next_date: Type.Optional(
      Nullable(CivilDate('When the next one is due.'), {
        description: 'When the next one is due; null once it ended.',
      }),
    ),
    frequency: OneOf(['UNKNOWN', 'WEEKLY', 'BIWEEKLY', 'SEMI_MONTHLY', 'MONTHLY', 'ANNUALLY'], {
      description: 'How often it occurs.',
    }),
    transaction_ids: Type.Array(Type.String(), { description: 'The transactions, oldest first.' }),
    average_amount: Amount,
    last_amount: Amount,
    is_active: Type.Boolean({ description: 'Whether it goes on: the next one is not overdue.' }),
    status: OneOf(['UNKNOWN', 'MATURE', 'EARLY_DETECTION', 'TOMBSTONED'], {
      description:
        'MATURE from three occurrences on, annual ones from two; EARLY_DETECTION before; TOMBSTONED when the third one never came.',
    }),
    personal_finance_category: Type.Optional(Nullable(PersonalFinanceCategory)),
    is_user_modified: Type.Boolean({ description: 'Always false: streams cannot be edited any more.' }),
    last_user_modified_datetime: Type.Optional(Instant('The year 1, for never.')),
  },
  { title: 'TransactionStream', description: 'Transactions that come again and again.' },
)
export type TransactionStream = Static<typeof TransactionStream>

export const RecurringOptions = Type.Object(
  {
    personal_finance_category_version: Type.Optional(CategoryVersion),
    include_personal_finance_category: Type.Optional(IncludePersonalFinanceCategory),
  },
  { description: 'How to answer.' },
)

/** The answer, whichever token it was asked for with. */
export const recurringFields = {
  inflow_streams: Type.Array(TransactionStream, { description: 'Money that comes in, newest stream first.' }),
  outflow_streams: Type.Array(TransactionStream, { description: 'Money that leaves, newest stream first.' }),
  updated_datetime: Instant('When the bank was last asked with success.'),
  personal_finance_category_version: Type.Optional(
    OneOf(['v1', 'v2'], { description: 'Taxonomy of the categories in this answer.' }),
  ),
}
