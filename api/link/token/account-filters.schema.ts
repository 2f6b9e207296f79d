import { Type } from 'typebox'
import { OneOf } from '@gingham/api-kit'
import { subtypesByType } from '@gingham/sources'

function Subtypes<const Values extends readonly string[]>(values: Values) {
  return Type.Array(OneOf([...values, 'all'] as const), { description: 'Subtypes to show; `all` shows every one.' })
}

export const DepositoryFilter = Type.Object(
  {
    account_subtypes: Subtypes(subtypesByType.depository),
    limited_purpose_types: Type.Optional(
      Type.Array(OneOf(['RENT_MORTGAGE']), {
        description: 'Purposes of `limited purpose checking` accounts to show.',
      }),
    ),
  },
  { title: 'DepositoryFilter', description: 'Which deposit accounts are shown.' },
)
export const CreditFilter = Type.Object(
  { account_subtypes: Subtypes(subtypesByType.credit) },
  { title: 'CreditFilter', description: 'Which credit accounts are shown.' },
)
export const LoanFilter = Type.Object(
  { account_subtypes: Subtypes(subtypesByType.loan) },
  { title: 'LoanFilter', description: 'Which loans are shown.' },
)
export const InvestmentFilter = Type.Object(
  { account_subtypes: Subtypes(subtypesByType.investment) },
  { title: 'InvestmentFilter', description: 'Which investment accounts are shown.' },
)
export const OtherFilter = Type.Object(
  { account_subtypes: Subtypes(subtypesByType.other) },
  { title: 'OtherFilter', description: 'Which other accounts are shown.' },
)

export const AccountFilters = Type.Object(
  {
    depository: Type.Optional(DepositoryFilter),
    credit: Type.Optional(CreditFilter),
    loan: Type.Optional(LoanFilter),
    investment: Type.Optional(InvestmentFilter),
    other: Type.Optional(OtherFilter),
  },
  {
    title: 'LinkTokenAccountFilters',
    description:
      'Which accounts people may choose from, and so which institutions. A type without a filter is not shown at all.',
  },
)

/** As /link/token/get tells them. DIFFERENCE: with `other`, which the official schema of the answer leaves out. */
export const AccountFiltersResponse = Type.Object(
  {
    depository: Type.Optional(DepositoryFilter),
    credit: Type.Optional(CreditFilter),
    loan: Type.Optional(LoanFilter),
    investment: Type.Optional(InvestmentFilter),
    other: Type.Optional(OtherFilter),
  },
  { title: 'AccountFiltersResponse', description: 'The account filters of the request.' },
)
