import type { StoredRequest } from '../token/stored-request.ts'
import type { PayrollTerms } from './documents-session.ts'

/** How people may share their pay; null where nothing of the kind is asked for. */
export function payrollTermsOf({ products, income_verification, employment }: StoredRequest): PayrollTerms | null {
  const isIncome =
    products?.includes('income_verification') === true &&
    income_verification?.income_source_types?.includes('payroll') === true
  const isEmployment =
    products?.includes('employment') === true && employment?.employment_source_types?.includes('bank') !== true
  if (!isIncome && !isEmployment) return null
  const flow_types = income_verification?.payroll_income?.flow_types ?? []
  const isAsked = (flow: (typeof flow_types)[number]) => flow_types.length === 0 || flow_types.includes(flow)
  return {
    has_login: isEmployment || isAsked('payroll_digital_income'),
    // Nobody proves an employment by documents.
    has_upload: isIncome && isAsked('payroll_document_income'),
  }
}
