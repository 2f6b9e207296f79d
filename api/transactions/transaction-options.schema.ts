import { Type } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'
import { DAYS_REQUESTED_DEFAULT, DAYS_REQUESTED_MAX } from './start-transactions.ts'

export const CategoryVersion = OneOf(['v1', 'v2'], { description: 'Taxonomy of the categories. Default v2.' })

export const IncludePersonalFinanceCategory = Type.Boolean({
  description: 'Has no effect: categories are always there.',
})

/** Options of every endpoint that answers transactions. */
export const transactionOptions = {
  include_original_description: Type.Optional(
    Nullable(Type.Boolean(), { description: 'Adds what the bank printed. Default false.' }),
  ),
  personal_finance_category_version: Type.Optional(CategoryVersion),
  days_requested: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: DAYS_REQUESTED_MAX,
      default: DAYS_REQUESTED_DEFAULT,
      description: 'Days of history, 90 unless given. Counts only when this call adds Transactions to the Item.',
    }),
  ),
  include_personal_finance_category: Type.Optional(IncludePersonalFinanceCategory),
  include_logo_and_counterparty_beta: Type.Optional(
    Type.Boolean({ description: 'Has no effect: both are always there.' }),
  ),
}
