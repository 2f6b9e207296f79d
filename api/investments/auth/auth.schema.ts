import { Type, type Static } from 'typebox'
import { OneOf } from '@gingham/api-kit'
import { InvestmentTransaction } from '../investment-transaction.schema.ts'

const AccountId = Type.String({ description: 'The account that the numbers belong to.' })

const NumbersACATS = Type.Object(
  {
    account_id: AccountId,
    account: Type.String({ description: 'The whole account number.' }),
    dtc_numbers: Type.Array(Type.String(), {
      description: 'Clearing numbers of the bank, the most likely one first.',
    }),
  },
  { title: 'NumbersACATS', description: 'For transfers in the United States.' },
)

const NumbersATON = Type.Object(
  { account_id: AccountId, account: Type.String({ description: 'The whole account number.' }) },
  { title: 'NumbersATON', description: 'For transfers in Canada.' },
)

const NumbersRetirement401k = Type.Object(
  {
    account_id: AccountId,
    plan: Type.Optional(Type.String({ description: 'Number of the employer’s plan.' })),
    account: Type.Optional(Type.String({ description: 'The whole account number.' })),
  },
  { title: 'NumbersRetirement401k', description: 'For rolling savings of an employer’s plan over.' },
)

/** Kinds of number that no account has are absent. */
export const InvestmentsAuthGetNumbers = Type.Object(
  {
    acats: Type.Optional(Type.Array(NumbersACATS, { description: 'Accounts in the United States.' })),
    aton: Type.Optional(Type.Array(NumbersATON, { description: 'Accounts in Canada.' })),
    retirement_401k: Type.Optional(Type.Array(NumbersRetirement401k, { description: 'Accounts of employers’ plans.' })),
  },
  { title: 'InvestmentsAuthGetNumbers', description: 'The numbers for moving holdings elsewhere.' },
)
export type InvestmentsAuthGetNumbers = Static<typeof InvestmentsAuthGetNumbers>

export const InvestmentsAuthOwner = Type.Object(
  {
    account_id: Type.Optional(Type.String({ description: 'The account.' })),
    names: Type.Optional(Type.Array(Type.String(), { description: 'Names of its owners, as the bank has them.' })),
  },
  { title: 'InvestmentsAuthOwner', description: 'Who owns an account.' },
)

const DataSource = OneOf(['INSTITUTION', 'INSTITUTION_MASK', 'USER'], {
  description: 'The bank; the person, checked against the bank’s mask; or the person alone.',
})

export const InvestmentsAuthDataSources = Type.Object(
  {
    numbers: Type.Optional(DataSource),
    owners: Type.Optional(DataSource),
    holdings: Type.Optional(DataSource),
  },
  { title: 'InvestmentsAuthDataSources', description: 'Who told what.' },
)

export const InvestmentsAuthAccountDetails401k = Type.Object(
  {
    account_id: Type.Optional(Type.String({ description: 'The account.' })),
    fee_details: Type.Optional(
      Type.Object(
        {
          account_fee_count_12m: Type.Integer({ description: 'How many fees in the last 12 months.' }),
          account_fee_amount_12m: Type.Number({ description: 'What they come to.' }),
        },
        { title: 'InvestmentsAuth401kFeeDetails', description: 'What the account costs.' },
      ),
    ),
    contribution_details: Type.Optional(
      Type.Object(
        {
          last_contribution_transactions: Type.Array(InvestmentTransaction, {
            description: 'The contributions of the latest day that had any.',
          }),
          contribution_count_1m: Type.Integer({ description: 'How many contributions in the last month.' }),
          contribution_amount_1m: Type.Number({ description: 'What they come to.' }),
          contribution_count_6m: Type.Integer({ description: 'How many contributions in the last six months.' }),
          contribution_amount_6m: Type.Number({ description: 'What they come to.' }),
          contribution_count_12m: Type.Integer({ description: 'How many contributions in the last 12 months.' }),
          contribution_amount_12m: Type.Number({ description: 'What they come to.' }),
        },
        { title: 'InvestmentsAuth401kContributionDetails', description: 'What is paid in.' },
      ),
    ),
  },
  { title: 'InvestmentsAuthAccountDetails401k', description: 'More about a 401k account.' },
)
export type InvestmentsAuthAccountDetails401k = Static<typeof InvestmentsAuthAccountDetails401k>
