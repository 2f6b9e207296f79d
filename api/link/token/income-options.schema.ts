import { Type } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'

const sourceTypes = ['bank', 'payroll'] as const

export const DocParsingConfig = OneOf(['ocr', 'risk_signals'], {
  description: 'What is done with uploaded documents: read them, or look for signs of tampering.',
})

const BankIncome = Type.Object(
  {
    days_requested: Type.Integer({ minimum: 1, maximum: 731, description: 'Days of history.' }),
    enable_multiple_items: Type.Optional(
      Nullable(Type.Boolean({ default: false }), {
        description: 'Several banks in one session. Deprecated: use enable_multi_item_link.',
      }),
    ),
  },
  { title: 'LinkTokenCreateRequestIncomeVerificationBankIncome', description: 'Options of Bank Income.' },
)

const PayrollIncome = Type.Object(
  {
    flow_types: Type.Optional(
      Nullable(Type.Array(OneOf(['payroll_digital_income', 'payroll_document_income'])), {
        description: 'Log in to a payroll provider, upload documents; both unless given.',
      }),
    ),
    is_update_mode: Type.Optional(
      Type.Boolean({
        default: false,
        description: 'Whether the person logs in again to a payroll Item that exists: item_id_to_update.',
      }),
    ),
    item_id_to_update: Type.Optional(
      Nullable(Type.String(), {
        description: 'The payroll Item whose login is repaired, for `/credit/payroll_income/refresh` to go on.',
      }),
    ),
    parsing_config: Type.Optional(
      Nullable(Type.Array(DocParsingConfig), { description: 'What is done with documents; `ocr` unless given.' }),
    ),
  },
  {
    title: 'LinkTokenCreateRequestIncomeVerificationPayrollIncome',
    description: 'Options of Payroll Income and Document Income.',
  },
)

const StatedIncomeSource = Type.Object(
  {
    employer: Type.Optional(Type.String({ description: 'Who pays.' })),
    category: Type.Optional(
      OneOf(
        [
          'OTHER',
          'SALARY',
          'UNEMPLOYMENT',
          'CASH',
          'GIG_ECONOMY',
          'RENTAL',
          'CHILD_SUPPORT',
          'MILITARY',
          'RETIREMENT',
          'LONG_TERM_DISABILITY',
          'BANK_INTEREST',
        ],
        { description: 'Kind of income.' },
      ),
    ),
    pay_per_cycle: Type.Optional(Type.Number({ description: 'Amount of one payment.' })),
    pay_annual: Type.Optional(Type.Number({ description: 'Amount of a year.' })),
    pay_type: Type.Optional(OneOf(['UNKNOWN', 'GROSS', 'NET'], { description: 'Before or after deductions.' })),
    pay_frequency: Type.Optional(
      OneOf(['UNKNOWN', 'WEEKLY', 'BIWEEKLY', 'SEMI_MONTHLY', 'MONTHLY'], { description: 'How often it is paid.' }),
    ),
  },
  { title: 'LinkTokenCreateRequestUserStatedIncomeSource', description: 'Income that the person told you of.' },
)

export const IncomeVerificationOptions = Type.Object(
  {
    income_verification_id: Type.Optional(
      Type.String({ description: 'From `/income/verification/create`. Deprecated: use user_token.' }),
    ),
    asset_report_id: Type.Optional(Type.String({ description: 'A report that stands in for the bank login.' })),
    access_tokens: Type.Optional(
      Nullable(Type.Array(Type.String()), {
        description: 'Items of the person that uploaded documents are compared with. For `payroll` only.',
      }),
    ),
    income_source_types: Type.Optional(
      Type.Array(OneOf(sourceTypes), { description: 'Where income is read from. One of the two.' }),
    ),
    bank_income: Type.Optional(BankIncome),
    payroll_income: Type.Optional(PayrollIncome),
    stated_income_sources: Type.Optional(
      Type.Array(StatedIncomeSource, { description: 'Income that the person told you of, to compare with.' }),
    ),
  },
  {
    title: 'LinkTokenCreateRequestIncomeVerification',
    description: 'Options of Income. Required for `income_verification`.',
  },
)

export const EmploymentOptions = Type.Object(
  {
    employment_source_types: Type.Optional(
      Type.Array(OneOf(sourceTypes), { description: 'Where employment is read from.' }),
    ),
    bank_employment: Type.Optional(
      Type.Object(
        { days_requested: Type.Integer({ minimum: 1, description: 'Days of history.' }) },
        { title: 'LinkTokenCreateRequestEmploymentBankIncome', description: 'Options of Bank Employment.' },
      ),
    ),
  },
  { title: 'LinkTokenCreateRequestEmployment', description: 'Options of Employment. Required for `employment`.' },
)
