import { Type, type Static } from 'typebox'
import { CivilDate, Instant, Nullable, OneOf } from '@gingham/api-kit'
import { Account } from '../accounts/index.ts'
import { Owner } from '../identity/index.ts'
import { InvestmentTransaction } from '../investments/index.ts'
import { PlaidError } from '../item/index.ts'
import { Location, PaymentMeta } from '../transactions/index.ts'

const iso_currency_code = Nullable(Type.String(), {
  description: 'ISO 4217 code; null when unofficial_currency_code is set.',
})
const unofficial_currency_code = Nullable(Type.String(), {
  description: 'Code of a currency outside ISO 4217; null otherwise.',
})

export const AssetReportUser = Type.Object(
  {
    client_user_id: Type.Optional(Nullable(Type.String(), { description: 'Your id of the user.' })),
    first_name: Type.Optional(Nullable(Type.String(), { description: 'First name.' })),
    middle_name: Type.Optional(Nullable(Type.String(), { description: 'Middle name.' })),
    last_name: Type.Optional(Nullable(Type.String(), { description: 'Last name.' })),
    ssn: Type.Optional(Nullable(Type.String(), { description: 'Social Security number, ddd-dd-dddd.' })),
    phone_number: Type.Optional(Nullable(Type.String(), { description: 'Telephone number, best in E.164.' })),
    email: Type.Optional(Nullable(Type.String(), { description: 'E-mail address.' })),
  },
  { title: 'AssetReportUser', description: 'Whom the report is about, as you know the person.' },
)
export type AssetReportUser = Static<typeof AssetReportUser>

export const AssetReportTransaction = Type.Object(
  {
    account_id: Type.String({ description: 'The account that it belongs to.' }),
    amount: Type.Number({ description: 'Positive when money leaves the account, negative when it comes in.' }),
    iso_currency_code,
    unofficial_currency_code,
    original_description: Nullable(Type.String(), { description: 'What the bank printed.' }),
    category: Type.Optional(
      Nullable(Type.Array(Type.String()), {
        description: 'Path in the taxonomy of `/categories/get`. With insights only.',
      }),
    ),
    category_id: Type.Optional(
      Nullable(Type.String(), { description: 'Id in the taxonomy of `/categories/get`. With insights only.' }),
    ),
    check_number: Type.Optional(Nullable(Type.String(), { description: 'Number of the check. With insights only.' })),
    date: CivilDate('Day of occurrence while pending, day of posting afterwards.'),
    date_transacted: Type.Optional(
      Nullable(Type.String(), { description: 'The day on which it was authorised, YYYY-MM-DD. With insights only.' }),
    ),
    location: Type.Optional(Location),
    name: Type.Optional(Type.String({ description: 'Merchant name or description. With insights only.' })),
    merchant_name: Type.Optional(
      Nullable(Type.String(), { description: 'Name of the merchant, cleaned. With insights only.' }),
    ),
    payment_meta: Type.Optional(PaymentMeta),
    pending: Type.Boolean({ description: 'True until it is posted.' }),
    pending_transaction_id: Type.Optional(
      Nullable(Type.String(), {
        description: 'The pending transaction that this posted one replaced. With insights only.',
      }),
    ),
    account_owner: Type.Optional(
      Nullable(Type.String(), { description: 'Name of the sub-account holder. With insights only.' }),
    ),
    transaction_id: Type.String({ description: 'The id that `/transactions/sync` has for it.' }),
    transaction_type: Type.Optional(
      OneOf(['digital', 'place', 'special', 'unresolved'], { description: 'How it was paid. With insights only.' }),
    ),
  },
  { title: 'AssetReportTransaction', description: 'A transaction in an asset report.' },
)
export type AssetReportTransaction = Static<typeof AssetReportTransaction>

export const HistoricalBalance = Type.Object(
  {
    date: CivilDate('The day.'),
    current: Type.Number({ description: 'What the account held, or what was owed on it, when the day ended.' }),
    iso_currency_code,
    unofficial_currency_code,
  },
  { title: 'HistoricalBalance', description: 'A balance of the past, computed from the current one.' },
)
export type HistoricalBalance = Static<typeof HistoricalBalance>

export const AssetReportInvestmentHolding = Type.Object(
  {
    account_id: Type.String({ description: 'The account that holds it.' }),
    security_id: Type.String({ description: 'What is held: one of the securities.' }),
    ticker_symbol: Nullable(Type.String(), { description: 'How the security is called at exchanges.' }),
    institution_price: Type.Number({ description: 'Price of one, as the bank has it.' }),
    institution_price_as_of: Type.Optional(Nullable(CivilDate('Day of the price.'))),
    institution_value: Type.Number({ description: 'What all of it is worth, as the bank has it.' }),
    cost_basis: Nullable(Type.Number(), { description: 'What was paid for all of it.' }),
    quantity: Type.Number({ description: 'How many are held.' }),
    iso_currency_code,
    unofficial_currency_code,
  },
  { title: 'AssetReportInvestmentHolding', description: 'How much of a security an account holds.' },
)

export const AssetReportInvestmentSecurity = Type.Object(
  {
    security_id: Type.String({ description: 'The id that `/investments/holdings/get` has for it.' }),
    name: Nullable(Type.String(), { description: 'Its name.' }),
    ticker_symbol: Nullable(Type.String(), { description: 'How it is called at exchanges.' }),
    type: Nullable(Type.String(), { description: 'Kind of security, for example equity.' }),
  },
  { title: 'AssetReportInvestmentSecurity', description: 'A security that holdings or transactions name.' },
)

const traded = InvestmentTransaction.properties

export const AssetReportInvestmentTransaction = Type.Object(
  {
    investment_transaction_id: traded.investment_transaction_id,
    account_id: traded.account_id,
    security_id: traded.security_id,
    date: traded.date,
    name: traded.name,
    quantity: traded.quantity,
    vested_quantity: Type.Number({ description: 'How many of them are the owner’s for good.' }),
    vested_value: Type.Number({ description: 'What those are worth.' }),
    amount: traded.amount,
    price: traded.price,
    fees: Nullable(Type.Number(), { description: 'What the bank took for it.' }),
    type: traded.type,
    subtype: traded.subtype,
    iso_currency_code,
    unofficial_currency_code,
  },
  { title: 'AssetReportInvestmentTransaction', description: 'A row of an investment account’s history.' },
)

export const AssetReportInvestments = Type.Object(
  {
    holdings: Type.Array(AssetReportInvestmentHolding, { description: 'What the account holds.' }),
    securities: Type.Array(AssetReportInvestmentSecurity, { description: 'What the other two lists name.' }),
    transactions: Type.Array(AssetReportInvestmentTransaction, { description: 'Newest first.' }),
  },
  { title: 'AssetReportInvestments', description: 'What an investment account holds and did.' },
)
export type AssetReportInvestments = Static<typeof AssetReportInvestments>

const { available, current, limit } = Account.properties.balances.properties

export const AccountAssets = Type.Object(
  {
    account_id: Account.properties.account_id,
    balances: Type.Object(
      {
        available,
        current,
        limit,
        margin_loan_amount: Nullable(Type.Number(), {
          description: 'What was borrowed against investments; null where the bank does not say.',
        }),
        iso_currency_code,
        unofficial_currency_code,
      },
      { title: 'AssetReportAccountBalance', description: 'Balances when the report was made.' },
    ),
    mask: Account.properties.mask,
    name: Account.properties.name,
    official_name: Account.properties.official_name,
    type: Account.properties.type,
    subtype: Account.properties.subtype,
    verification_status: Type.Optional(
      OneOf(
        [
          'automatically_verified',
          'pending_automatic_verification',
          'pending_manual_verification',
          'manually_verified',
          'verification_expired',
          'verification_failed',
          'database_matched',
        ],
        { description: 'How far the account number of a micro-deposit flow is verified. Absent in other flows.' },
      ),
    ),
    persistent_account_id: Account.properties.persistent_account_id,
    days_available: Type.Number({
      description: 'Days of history in the report: since the first transaction, and no more than were asked for.',
    }),
    transactions: Type.Array(AssetReportTransaction, { description: 'Newest first. None in a fast report.' }),
    investments: Type.Optional(AssetReportInvestments),
    owners: Type.Array(Owner, { description: 'Who owns the account; the people of a joint account share one entry.' }),
    ownership_type: Type.Optional(
      Nullable(OneOf(['individual', 'joint', 'association', 'trust']), {
        description: 'How it is owned, as far as the owners tell.',
      }),
    ),
    historical_balances: Type.Array(HistoricalBalance, {
      description: 'One for each day before the report’s, newest first. Deposit and credit accounts only.',
    }),
  },
  { title: 'AccountAssets', description: 'An account in an asset report.' },
)
export type AccountAssets = Static<typeof AccountAssets>

export const AssetReportItem = Type.Object(
  {
    item_id: Type.String({ description: 'Id of the Item.' }),
    institution_name: Type.String({ description: 'Name of the institution.' }),
    institution_id: Type.String({ description: 'Id of the institution.' }),
    date_last_updated: Instant('When the bank was asked.'),
    accounts: Type.Array(AccountAssets, { description: 'Accounts of the Item that were not filtered out.' }),
  },
  { title: 'AssetReportItem', description: 'An Item in an asset report.' },
)
export type AssetReportItem = Static<typeof AssetReportItem>

export const AssetReport = Type.Object(
  {
    asset_report_id: Type.String({ description: 'Id of the report, a UUID; webhooks carry it.' }),
    client_report_id: Nullable(Type.String(), { description: 'Your id of the report.' }),
    date_generated: Instant('When it was made. A report never changes afterwards.'),
    days_requested: Type.Number({ description: 'Days of history that were asked for.' }),
    user: AssetReportUser,
    items: Type.Array(AssetReportItem, { description: 'The Items that could be read.' }),
  },
  { title: 'AssetReport', description: 'What somebody owns and owes, at one moment.' },
)
export type AssetReport = Static<typeof AssetReport>

/** An error of one Item among several. */
export const Cause = Type.Object(
  { ...PlaidError.properties, item_id: Type.String({ description: 'The Item that failed.' }) },
  { title: 'Cause', description: 'An error, and the Item that it is about.' },
)
export type Cause = Static<typeof Cause>

export const Warning = Type.Object(
  {
    warning_type: Type.String({ description: 'Always ASSET_REPORT_WARNING.' }),
    warning_code: OneOf(['OWNERS_UNAVAILABLE', 'INVESTMENTS_UNAVAILABLE', 'TRANSACTIONS_UNAVAILABLE'], {
      description: 'What the report lacks.',
    }),
    cause: Cause,
  },
  { title: 'Warning', description: 'Something of an Item that the report lacks, and why.' },
)
export type Warning = Static<typeof Warning>

/** What /asset_report/get answers, and what is kept of a report. */
export const ReportAnswer = Type.Object({
  report: AssetReport,
  warnings: Type.Array(Warning, { description: 'What the report lacks; empty when it is complete.' }),
})
export type ReportAnswer = Static<typeof ReportAnswer>
