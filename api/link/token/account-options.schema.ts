import { Type } from 'typebox'
import { CivilDate, Nullable, OneOf } from '@gingham/api-kit'
import { DocParsingConfig } from './income-options.schema.ts'

export const AuthOptions = Type.Object(
  {
    auth_type_select_enabled: Type.Optional(
      Type.Boolean({ description: 'Lets people choose between a login and typed numbers. Default false.' }),
    ),
    automated_microdeposits_enabled: Type.Optional(
      Type.Boolean({ description: 'Automated micro-deposits. Default false.' }),
    ),
    instant_match_enabled: Type.Optional(Type.Boolean({ description: 'Instant Match. Default true.' })),
    same_day_microdeposits_enabled: Type.Optional(
      Type.Boolean({ description: 'Same-day micro-deposits. Default false.' }),
    ),
    instant_microdeposits_enabled: Type.Optional(
      Type.Boolean({ description: 'Instant micro-deposits. Default false.' }),
    ),
    reroute_to_credentials: Type.Optional(
      OneOf(['OFF', 'OPTIONAL', 'FORCED'], {
        description:
          'Whether people who type numbers of a bank that can be logged in to are led there. Default OPTIONAL.',
      }),
    ),
    database_match_enabled: Type.Optional(
      Type.Boolean({
        description:
          'Looks up typed numbers and the name; what does not match falls to micro-deposits. Deprecated at Plaid, whose dashboard decides. Default false.',
      }),
    ),
    database_insights_enabled: Type.Optional(
      Type.Boolean({
        description:
          'Looks up typed numbers, and tells what was found. Deprecated at Plaid, whose dashboard decides. Default false.',
      }),
    ),
    flow_type: Type.Optional(OneOf(['FLEXIBLE_AUTH'], { description: 'Deprecated: use auth_type_select_enabled.' })),
    sms_microdeposits_verification_enabled: Type.Optional(
      Type.Boolean({
        description: 'Whether micro-deposits can be verified by text message. Without effect: none is sent.',
      }),
    ),
  },
  { title: 'LinkTokenCreateRequestAuth', description: 'Ways to get account numbers besides a login.' },
)

export const IdentityOptions = Type.Object(
  {
    is_document_upload: Type.Optional(
      Type.Boolean({ description: 'Whether Link asks for documents that prove who holds the account.' }),
    ),
    account_ids: Type.Optional(
      Type.Array(Type.String(), { description: 'The account that the documents are about. Exactly one.' }),
    ),
    parsing_configs: Type.Optional(
      Type.Array(DocParsingConfig, { description: 'What is done with documents; `ocr` unless given.' }),
    ),
  },
  { title: 'LinkTokenCreateIdentity', description: 'Options of document upload for an existing Item.' },
)

export const IdentityVerificationOptions = Type.Object(
  {
    template_id: Type.String({ description: 'The template to follow.' }),
    consent: Type.Optional(Type.Boolean({ default: false, description: 'Older name of gave_consent.' })),
    gave_consent: Type.Optional(
      Type.Boolean({ default: false, description: 'True when the person has agreed already: skips that step.' }),
    ),
  },
  {
    title: 'LinkTokenCreateRequestIdentityVerification',
    description: 'Options of Identity Verification. Required for `identity_verification`.',
  },
)

export const StatementsOptions = Type.Object(
  {
    start_date: CivilDate('First day.'),
    end_date: CivilDate('Last day, at most two years after the first.'),
  },
  {
    title: 'LinkTokenCreateRequestStatements',
    description: 'For which days statements are fetched. Required for `statements`.',
  },
)

export const TransactionsOptions = Type.Object(
  {
    days_requested: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 730,
        default: 90,
        description: 'Days of history. Only the first time that Transactions is added to an Item counts.',
      }),
    ),
  },
  { title: 'LinkTokenTransactions', description: 'How much history is fetched.' },
)

export const CashflowReportOptions = Type.Object(
  {
    days_requested: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 730, default: 365, description: 'Days of history.' }),
    ),
  },
  { title: 'LinkTokenCashflowReport', description: 'Options of the cashflow report.' },
)

export const InvestmentsOptions = Type.Object(
  {
    allow_unverified_crypto_wallets: Type.Optional(
      Type.Boolean({ description: 'Takes self-custody wallets without a signature. Default false.' }),
    ),
    allow_manual_entry: Type.Optional(
      Type.Boolean({ description: 'Lets people type accounts and holdings in. Default false.' }),
    ),
  },
  { title: 'LinkTokenInvestments', description: 'Options of Investments.' },
)

const Fallback = (description: string) => Type.Optional(Nullable(Type.Boolean({ default: false }), { description }))

export const InvestmentsAuthOptions = Type.Object(
  {
    manual_entry_enabled: Fallback('Shows institutions where the account is typed in.'),
    masked_number_match_enabled: Fallback('Shows institutions where a masked number is completed.'),
    stated_account_number_enabled: Fallback('Shows institutions where the number is stated.'),
    rollover_401k_enabled: Fallback('Adds fees and contributions of 401k accounts.'),
  },
  { title: 'LinkTokenInvestmentsAuth', description: 'Options of Investments Move.' },
)
