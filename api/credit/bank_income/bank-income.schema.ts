import { Type, type Static } from 'typebox'
import { CivilDate, Instant, Nullable, OneOf } from '@gingham/api-kit'
import { subtypesByType } from '@gingham/sources'
import { Owner } from '../../identity/index.ts'
import { incomeCategories } from './income-categories.data.ts'
import { payFrequencies } from './pay-frequency.ts'

const iso_currency_code = Nullable(Type.String(), { description: 'ISO 4217 code, where the currency has one.' })
const unofficial_currency_code = Nullable(Type.String(), { description: 'Its name, where it has no ISO 4217 code.' })

export const CreditAmountWithCurrency = Type.Object(
  { amount: Type.Number({ description: 'How much.' }), iso_currency_code, unofficial_currency_code },
  { title: 'CreditAmountWithCurrency', description: 'An amount of one currency.' },
)

const BankIncomeTransaction = Type.Object(
  {
    amount: Type.Number({ description: 'How much came in: positive.' }),
    date: CivilDate('The day on which it was posted.'),
    name: Type.String({ description: 'Who paid, or what the bank printed.' }),
    original_description: Nullable(Type.String(), { description: 'What the bank printed.' }),
    pending: Type.Boolean({ description: 'False: only what is posted counts as income.' }),
    transaction_id: Type.String({ description: 'Id of the transaction.' }),
    check_number: Nullable(Type.String(), { description: 'Number of the check, of checks only.' }),
    iso_currency_code,
    unofficial_currency_code,
  },
  { title: 'CreditBankIncomeTransaction', description: 'A deposit that is income.' },
)
export type BankIncomeTransaction = Static<typeof BankIncomeTransaction>

const totals = {
  total_amount: Type.Number({ description: 'The sum of the first currency. Deprecated: read total_amounts.' }),
  iso_currency_code: Nullable(Type.String(), { description: 'The first currency. Deprecated: read total_amounts.' }),
  unofficial_currency_code: Nullable(Type.String(), {
    description: 'The same for a currency without an ISO 4217 code. Deprecated: read total_amounts.',
  }),
  total_amounts: Type.Array(CreditAmountWithCurrency, { description: 'The sum of each currency.' }),
}

const HistoricalSummary = Type.Object(
  {
    ...totals,
    start_date: CivilDate('The first of the month, or the first day of the report.'),
    end_date: CivilDate('The last of the month, or the last day of the report.'),
    transactions: Type.Array(BankIncomeTransaction, { description: 'The deposits of the month, oldest first.' }),
  },
  { title: 'CreditBankIncomeHistoricalSummary', description: 'The income of one month.' },
)
export type HistoricalSummary = Static<typeof HistoricalSummary>

const months = Type.Array(HistoricalSummary, {
  description: 'Month by month, from the first deposit to the last; oldest first.',
})

const BankIncomeSource = Type.Object(
  {
    income_source_id: Type.String({ description: 'Id of the source: the same in every report.' }),
    income_description: Type.String({ description: 'What its deposits are mostly called.' }),
    income_category: OneOf(incomeCategories, { description: 'What kind of income it is.' }),
    account_id: Type.String({ description: 'The account that it arrives on.' }),
    start_date: CivilDate('Day of the first deposit within the days asked for.'),
    end_date: CivilDate('Day of the last deposit.'),
    pay_frequency: OneOf(payFrequencies, {
      description: 'How often it comes; UNKNOWN without a rhythm, or with fewer than three deposits.',
    }),
    total_amount: Type.Number({ description: 'The sum of its deposits.' }),
    transaction_count: Type.Integer({ description: 'How many there are.' }),
    historical_summary: months,
  },
  { title: 'CreditBankIncomeSource', description: 'Deposits from one payer, for one reason.' },
)

const BankIncomeAccount = Type.Object(
  {
    account_id: Type.String({ description: 'Id of the account.' }),
    mask: Nullable(Type.String(), { description: 'The last characters of its number.' }),
    name: Type.String({ description: 'Its name.' }),
    official_name: Nullable(Type.String(), { description: 'Its name at the bank.' }),
    subtype: OneOf([...subtypesByType.depository, 'all'], { description: 'Kind of depository account.' }),
    type: OneOf(['depository'], { description: 'Income is looked for on depository accounts only.' }),
    owners: Type.Array(Owner, { description: 'Who owns the account; empty where the bank tells nothing.' }),
  },
  { title: 'CreditBankIncomeAccount', description: 'An account that income arrives on.' },
)
export type BankIncomeAccount = Static<typeof BankIncomeAccount>

const BankIncomeItem = Type.Object(
  {
    bank_income_accounts: Type.Array(BankIncomeAccount, { description: 'Accounts that income arrives on.' }),
    bank_income_sources: Type.Array(BankIncomeSource, { description: 'The largest first.' }),
    last_updated_time: Instant('When the bank was asked.'),
    institution_id: Type.String({ description: 'The institution.' }),
    institution_name: Type.String({ description: 'Its name.' }),
    item_id: Type.String({ description: 'The Item.' }),
  },
  { title: 'CreditBankIncomeItem', description: 'What an Item tells of income.' },
)
export type BankIncomeItem = Static<typeof BankIncomeItem>

const BankIncomeSummary = Type.Object(
  {
    ...totals,
    start_date: Type.Optional(CivilDate('Day of the first deposit. Absent without income.')),
    end_date: Type.Optional(CivilDate('Day of the last deposit. Absent without income.')),
    income_sources_count: Type.Integer({ description: 'How many sources there are.' }),
    income_categories_count: Type.Integer({ description: 'How many kinds of income.' }),
    income_transactions_count: Type.Integer({ description: 'How many deposits.' }),
    historical_summary: months,
  },
  { title: 'CreditBankIncomeSummary', description: 'All income of the report together.' },
)

/** The codes that a warning's cause may carry for its type: the errors of Items. */
export const causeTypes = [
  'INTERNAL_SERVER_ERROR',
  'INSUFFICIENT_CREDENTIALS',
  'ITEM_LOCKED',
  'USER_SETUP_REQUIRED',
  'COUNTRY_NOT_SUPPORTED',
  'INSTITUTION_DOWN',
  'INSTITUTION_NO_LONGER_SUPPORTED',
  'INSTITUTION_NOT_RESPONDING',
  'INVALID_CREDENTIALS',
  'INVALID_MFA',
  'INVALID_SEND_METHOD',
  'ITEM_LOGIN_REQUIRED',
  'MFA_NOT_SUPPORTED',
  'NO_ACCOUNTS',
  'ITEM_NOT_SUPPORTED',
  'ACCESS_NOT_GRANTED',
] as const

const BankIncomeWarning = Type.Object(
  {
    warning_type: OneOf(['BANK_INCOME_WARNING'], { description: 'Always the same.' }),
    warning_code: OneOf(
      ['IDENTITY_UNAVAILABLE', 'TRANSACTIONS_UNAVAILABLE', 'ITEM_UNAPPROVED', 'REPORT_DELETED', 'DATA_UNAVAILABLE'],
      {
        description:
          'What is missing: owners, the history, the person’s agreement, a report that was deleted, or income.',
      },
    ),
    cause: Type.Optional(
      Type.Object(
        {
          error_type: OneOf(causeTypes, { description: 'The error of the Item.' }),
          error_code: Type.String({ description: 'The same, made for programs.' }),
          error_message: Type.String({ description: 'For developers.' }),
          display_message: Type.String({ description: 'For the end user; empty where there is nothing to tell.' }),
          item_id: Type.String({ description: 'The Item that it is about.' }),
        },
        { title: 'CreditBankIncomeCause', description: 'Why, and of which Item.' },
      ),
    ),
  },
  { title: 'CreditBankIncomeWarning', description: 'What a report lacks.' },
)
export type BankIncomeWarning = Static<typeof BankIncomeWarning>

export const CreditBankIncome = Type.Object(
  {
    bank_income_id: Type.String({ description: 'Id of the report, a UUID.' }),
    generated_time: Instant('When it was made.'),
    days_requested: Type.Integer({ description: 'How many days it is about.' }),
    items: Type.Array(BankIncomeItem, { description: 'What each Item of the Link session tells.' }),
    bank_income_summary: BankIncomeSummary,
    warnings: Type.Array(BankIncomeWarning, { description: 'What is missing, and why.' }),
  },
  { title: 'CreditBankIncome', description: 'The income that arrived on the accounts of one Link session.' },
)
export type CreditBankIncome = Static<typeof CreditBankIncome>
