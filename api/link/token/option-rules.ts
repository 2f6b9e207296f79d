import { isCheckProduct } from '../../products.ts'
import { requestedProducts } from './mode.ts'
import { invalidConfiguration, invalidField, type Rule } from './rule.ts'

const AMOUNT = /^\d+\.\d{2}$/

const statementsHaveDates: Rule = (request) => {
  const { statements } = request
  if (statements === undefined) {
    if (!requestedProducts(request).includes('statements')) return undefined
    return invalidField('statements is required for the product statements')
  }
  const { start_date, end_date } = statements
  if (start_date > end_date) return invalidField('statements.start_date must not be after statements.end_date')
  // As texts: the 29th of February has no day two years later, and none is needed to compare.
  const latest = `${Number(start_date.slice(0, 4)) + 2}${start_date.slice(4)}`
  return end_date > latest ? invalidField('statements may span at most two years') : undefined
}

const incomeHasItsSource: Rule = (request) => {
  const { income_verification: income } = request
  const isAsked = requestedProducts(request).includes('income_verification')
  if (income === undefined) {
    return isAsked ? invalidField('income_verification is required for the product income_verification') : undefined
  }
  const { income_source_types = [], bank_income, access_tokens } = income
  if (income_source_types.length > 1) {
    return invalidField('income_verification.income_source_types can name one source only')
  }
  if (isAsked && income_source_types.includes('bank') && bank_income === undefined) {
    return invalidField('income_verification.bank_income is required for the source bank')
  }
  if ((access_tokens ?? []).length > 0 && !income_source_types.includes('payroll')) {
    return invalidField('income_verification.access_tokens need the source payroll')
  }
  return undefined
}

const employmentHasItsSource: Rule = (request) => {
  const { employment } = request
  if (!requestedProducts(request).includes('employment')) return undefined
  if (employment === undefined) return invalidField('employment is required for the product employment')
  const { employment_source_types = [], bank_employment } = employment
  return employment_source_types.includes('bank') && bank_employment === undefined
    ? invalidField('employment.bank_employment is required for the source bank')
    : undefined
}

const reportsHaveTheirPurpose: Rule = (request) => {
  const { cra_options, cra_report_parameter, consumer_report_permissible_purpose: purpose } = request
  if (!requestedProducts(request).some(isCheckProduct)) {
    return purpose === undefined
      ? undefined
      : invalidField('consumer_report_permissible_purpose needs consumer report products')
  }
  if (purpose === undefined) {
    return invalidField('consumer_report_permissible_purpose is required for consumer report products')
  }
  return cra_options === undefined && cra_report_parameter === undefined
    ? invalidField('cra_options or cra_report_parameter is required for consumer report products')
    : undefined
}

const verificationHasItsTemplate: Rule = (request) =>
  requestedProducts(request).includes('identity_verification') && request.identity_verification === undefined
    ? invalidField('identity_verification is required for the product identity_verification')
    : undefined

const paymentIsKnown: Rule = (request) => {
  const { payment_initiation: payment } = request
  if (payment === undefined) {
    if (!requestedProducts(request).includes('payment_initiation')) return undefined
    return invalidField('payment_initiation is required for the product payment_initiation')
  }
  const ids = [payment.payment_id, payment.consent_id].filter((id) => id !== undefined)
  return ids.length === 1
    ? undefined
    : invalidConfiguration('payment_initiation must have one of payment_id and consent_id')
}

const amountIsDecimal: Rule = ({ payment_configuration }) =>
  payment_configuration === undefined || AMOUNT.test(payment_configuration.amount)
    ? undefined
    : invalidField('payment_configuration.amount must be a decimal with two digits, for example "10.00"')

const numbersAreDigits: Rule = ({ institution_data, card_switch }) => {
  const routing_number = institution_data?.routing_number
  if (routing_number !== undefined && !/^\d{9}$/.test(routing_number)) {
    return invalidField('institution_data.routing_number must be nine digits')
  }
  return card_switch === undefined || /^\d{6,8}$/.test(card_switch.card_bin)
    ? undefined
    : invalidField('card_switch.card_bin must be six to eight digits')
}

/** What single products need to be told. */
export const optionRules: readonly Rule[] = [
  statementsHaveDates,
  incomeHasItsSource,
  employmentHasItsSource,
  reportsHaveTheirPurpose,
  verificationHasItsTemplate,
  paymentIsKnown,
  amountIsDecimal,
  numbersAreDigits,
]
