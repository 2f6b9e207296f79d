import { Type, type Static } from 'typebox'
import { Instant, Nullable, OneOf } from '@gingham/api-kit'
import { accountSubtypes, accountTypes } from './account-subtypes.ts'

export const AccountBalances = Type.Object(
  {
    available: Nullable(Type.Number(), {
      description:
        'What can be spent or withdrawn now. For a deposit account, current balance less pending debits plus pending credits; for credit, limit less what is owed. Null where the bank does not say.',
    }),
    current: Nullable(Type.Number(), {
      description:
        'What the account holds (deposit, investment) or what is owed on it (credit, loan). Negative credit means that the lender owes the holder.',
    }),
    limit: Nullable(Type.Number(), { description: 'The credit limit, or the overdraft that was agreed.' }),
    iso_currency_code: Nullable(Type.String(), {
      description: 'ISO 4217 code of the amounts; null when unofficial_currency_code is set.',
    }),
    unofficial_currency_code: Nullable(Type.String(), {
      description: 'Code of a currency outside ISO 4217, such as a cryptocurrency; null otherwise.',
    }),
    last_updated_datetime: Type.Optional(
      Nullable(Instant('When the bank last updated the balance; only for institutions that report it.')),
    ),
  },
  { title: 'AccountBalance', description: 'Balances in the account’s currency.' },
)

export const MinLastUpdatedDatetime = Instant(
  'The oldest balance that will do. Required at Capital One (ins_128026) when an account that is no deposit account is asked for: the bank does not tell those balances in real time. Has no effect elsewhere.',
)

export const VerificationStatus = OneOf(
  [
    'automatically_verified',
    'pending_automatic_verification',
    'pending_manual_verification',
    'unsent',
    'manually_verified',
    'verification_expired',
    'verification_failed',
    'database_matched',
    'database_insights_pass',
    'database_insights_pass_with_caution',
    'database_insights_fail',
  ],
  {
    description:
      'How far the account number of a micro-deposit or database Auth flow is verified. Absent in other flows.',
  },
)

export const VerificationInsights = Type.Object(
  {
    name_match_score: Type.Optional(
      Nullable(Type.Integer({ minimum: 0, maximum: 100 }), {
        description:
          'How well the holder’s name fits the names known for these numbers, 0 to 100; absent where names were not compared.',
      }),
    ),
    network_status: Type.Object(
      {
        has_numbers_match: Type.Boolean({ description: 'Whether the numbers were seen before.' }),
        is_numbers_match_verified: Type.Boolean({ description: 'Whether they were verified when they were seen.' }),
      },
      {
        title: 'AccountVerificationInsightsNetworkStatus',
        description: 'Whether account and routing number are known from other Items.',
      },
    ),
    previous_returns: Type.Optional(
      Type.Object(
        {
          has_previous_administrative_return: Type.Boolean({
            description: 'Whether a debit came back because of an unusable account.',
          }),
        },
        { title: 'AccountVerificationInsightsPreviousReturns', description: 'What is known of debits that came back.' },
      ),
    ),
    account_number_format: OneOf(['valid', 'invalid', 'unknown'], {
      description: 'Whether the account number has the form that the bank’s numbers have.',
    }),
  },
  {
    title: 'AccountVerificationInsights',
    description: 'What looking the numbers up told; only in Items of the database Auth flow.',
  },
)

export const Account = Type.Object(
  {
    account_id: Type.String({ description: 'Id of the account, unique to the Item. Linking again gives another one.' }),
    balances: AccountBalances,
    mask: Nullable(Type.String(), { description: 'Last two to four characters of the number that the bank displays.' }),
    name: Type.String({ description: 'Name given by the holder or the bank.' }),
    official_name: Nullable(Type.String(), { description: 'The bank’s full name of the account.' }),
    type: OneOf(accountTypes, { description: 'Broad kind of account.' }),
    subtype: Nullable(OneOf(accountSubtypes), { description: 'Exact kind of account.' }),
    verification_status: Type.Optional(VerificationStatus),
    verification_name: Type.Optional(
      Type.String({ description: 'Holder’s name as given in a database or micro-deposit flow.' }),
    ),
    verification_insights: Type.Optional(VerificationInsights),
    persistent_account_id: Type.Optional(
      Type.String({
        description:
          'Same for the same account in every Item, at institutions with tokenized account numbers; absent elsewhere.',
      }),
    ),
    apy: Type.Optional(
      Nullable(Type.Number(), { description: 'Annual percentage yield, where the bank tells it; absent elsewhere.' }),
    ),
    holder_category: Type.Optional(
      Nullable(OneOf(['business', 'personal', 'unrecognized']), {
        description: 'Whether a person or a business holds the account.',
      }),
    ),
  },
  { title: 'Account', description: 'One account of an Item.' },
)
export type Account = Static<typeof Account>
