import { Type, type Static, type TSchema } from 'typebox'
import { CustomIncome } from './custom-income.schema.ts'

const optional = <T extends TSchema>(schema: T) => Type.Optional(schema)
const text = () => optional(Type.String())
const number = () => optional(Type.Number())
const date = () => Type.String({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` })
const oneOf = <const Values extends readonly string[]>(...values: Values) => Type.Enum<Values[number][]>([...values])
/** 1 to 28, or `last`; numbers are also accepted as text. */
const dayOfMonth = () =>
  optional(
    Type.Union([Type.Integer({ minimum: 1, maximum: 28 }), Type.String({ pattern: '^([1-9]|1[0-9]|2[0-8]|last)$' })]),
  )

const CustomTransaction = Type.Object({
  date_transacted: date(),
  date_posted: date(),
  /** Positive leaves the account. */
  amount: Type.Number(),
  description: Type.String(),
  currency: text(),
})

const CustomSecurity = Type.Object({
  isin: text(),
  cusip: text(),
  sedol: text(),
  name: text(),
  ticker_symbol: text(),
  currency: text(),
})

const CustomHolding = Type.Object({
  institution_price: Type.Number(),
  institution_price_as_of: optional(date()),
  cost_basis: number(),
  quantity: Type.Number(),
  currency: text(),
  security: CustomSecurity,
})

const CustomInvestmentTransaction = Type.Object({
  date: date(),
  name: Type.String(),
  quantity: Type.Number(),
  price: Type.Number(),
  fees: number(),
  type: Type.String(),
  currency: text(),
  security: optional(CustomSecurity),
})

/** `state` and `zip` are what `region` and `postal_code` were called before API version 2019-05-29. */
const CustomAddress = Type.Object({
  data: Type.Object({
    street: Type.String(),
    city: text(),
    region: text(),
    state: text(),
    postal_code: text(),
    zip: text(),
    country: text(),
  }),
  primary: optional(Type.Boolean()),
})

const CustomIdentity = Type.Object({
  names: optional(Type.Array(Type.String())),
  phone_numbers: optional(
    Type.Array(
      Type.Object({
        data: Type.String(),
        primary: optional(Type.Boolean()),
        type: optional(oneOf('home', 'work', 'office', 'mobile', 'mobile1', 'other')),
      }),
    ),
  ),
  emails: optional(
    Type.Array(
      Type.Object({
        data: Type.String(),
        primary: optional(Type.Boolean()),
        type: optional(oneOf('primary', 'secondary', 'other')),
      }),
    ),
  ),
  addresses: optional(Type.Array(CustomAddress)),
})

const CustomLiability = Type.Object({
  type: oneOf('credit', 'student'),
  purchase_apr: number(),
  cash_apr: number(),
  balance_transfer_apr: number(),
  special_apr: number(),
  last_payment_amount: number(),
  minimum_payment_amount: number(),
  is_overdue: optional(Type.Boolean()),
  origination_date: optional(date()),
  principal: number(),
  nominal_apr: number(),
  interest_capitalization_grace_period_months: number(),
  repayment_model: optional(Type.Object({ type: text(), non_repayment_months: number(), repayment_months: number() })),
  expected_payoff_date: optional(date()),
  guarantor: text(),
  is_federal: optional(Type.Boolean()),
  loan_name: text(),
  loan_status: optional(Type.Object({ type: text(), end_date: optional(date()) })),
  payment_reference_number: text(),
  pslf_status: optional(
    Type.Object({
      estimated_eligibility_date: optional(date()),
      payments_made: number(),
      payments_remaining: number(),
    }),
  ),
  repayment_plan_description: text(),
  repayment_plan_type: text(),
  sequence_number: text(),
  servicer_address: optional(CustomAddress),
})

const CustomInflowModel = Type.Object({
  type: oneOf('none', 'monthly-income', 'monthly-balance-payment', 'monthly-interest-only-payment'),
  income_amount: number(),
  payment_day_of_month: dayOfMonth(),
  transaction_name: text(),
  statement_day_of_month: dayOfMonth(),
})

const CustomAccount = Type.Object({
  type: oneOf('investment', 'credit', 'depository', 'loan', 'payroll', 'other'),
  subtype: Type.String(),
  starting_balance: number(),
  force_available_balance: number(),
  has_null_available_balance: optional(Type.Boolean()),
  currency: text(),
  meta: optional(
    Type.Object({
      name: text(),
      official_name: text(),
      limit: number(),
      mask: optional(Type.String({ pattern: '^([A-Za-z0-9]{2,4})?$' })),
    }),
  ),
  numbers: optional(
    Type.Object({
      account: text(),
      ach_routing: text(),
      ach_wire_routing: text(),
      eft_institution: text(),
      eft_branch: text(),
      international_bic: text(),
      international_iban: text(),
      bacs_sort_code: text(),
    }),
  ),
  transactions: optional(Type.Array(CustomTransaction)),
  holdings: optional(Type.Array(CustomHolding)),
  investment_transactions: optional(Type.Array(CustomInvestmentTransaction)),
  identity: optional(CustomIdentity),
  liability: optional(CustomLiability),
  inflow_model: optional(CustomInflowModel),
  income: optional(CustomIncome),
})

const CustomMfa = Type.Object({
  type: oneOf('device', 'selections', 'questions'),
  question_rounds: optional(Type.Integer({ minimum: 1, maximum: 9 })),
  questions_per_round: optional(Type.Integer({ minimum: 1, maximum: 9 })),
  selection_rounds: optional(Type.Integer({ minimum: 1, maximum: 9 })),
  selections_per_question: optional(Type.Integer({ minimum: 2, maximum: 9 })),
})

/** The configuration of a custom user: https://plaid.com/docs/sandbox/user-custom/. A `null` counts as absent. */
export const CustomUser = Type.Object({
  version: optional(Type.Union([Type.String(), Type.Number()])),
  seed: text(),
  override_accounts: optional(Type.Array(CustomAccount)),
  mfa: optional(CustomMfa),
  recaptcha: optional(oneOf('good', 'bad')),
  force_error: text(),
})

export type CustomUser = Static<typeof CustomUser>
export type CustomAccount = Static<typeof CustomAccount>
export type CustomTransaction = Static<typeof CustomTransaction>
export type CustomIdentity = Static<typeof CustomIdentity>
export type CustomSecurity = Static<typeof CustomSecurity>
export type CustomHolding = Static<typeof CustomHolding>
export type CustomInvestmentTransaction = Static<typeof CustomInvestmentTransaction>
export type CustomLiability = Static<typeof CustomLiability>
export type CustomInflowModel = Static<typeof CustomInflowModel>
