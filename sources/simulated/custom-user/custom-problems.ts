import { isDate } from '../civil-date.ts'
import { customTradeTypes } from './custom-investments.ts'
import type { CustomAccount, CustomLiability, CustomSecurity } from './custom-user.schema.ts'

/** Amounts, rates, quantities and prices stay below this: their sums and products must be numbers, too. */
const NUMBER_MAX = 1e12
/** At most this many months between a loan's beginning and its end, each way. */
const MONTHS_MAX = 600

const loanStatuses: ReadonlySet<string> = new Set([
  'cancelled',
  'charged off',
  'claim',
  'consolidated',
  'deferment',
  'delinquent',
  'discharged',
  'extension',
  'forbearance',
  'in grace',
  'in military',
  'in school',
  'not fully disbursed',
  'other',
  'paid in full',
  'refunded',
  'repayment',
  'transferred',
  'pending idr',
])

const repaymentPlans: ReadonlySet<string> = new Set([
  'extended graduated',
  'extended standard',
  'graduated',
  'income-contingent repayment',
  'income-based repayment',
  'income-sensitive repayment',
  'interest only',
  'other',
  'pay as you earn',
  'revised pay as you earn',
  'standard',
  'saving on a valuable education',
])

/** What is wrong with an account's holdings and trades. @param at where the account stands in the JSON */
export function investmentProblems(
  { holdings = [], investment_transactions = [] }: CustomAccount,
  at: string,
): string[] {
  return [
    ...holdings.flatMap(({ institution_price, institution_price_as_of, quantity, cost_basis = 0, security }, row) => [
      ...sizeProblem([institution_price, quantity, cost_basis], `${at}.holdings[${row}]`),
      ...dateProblem(institution_price_as_of, `${at}.holdings[${row}].institution_price_as_of`),
      ...securityProblem(security, `${at}.holdings[${row}].security`),
    ]),
    ...investment_transactions.flatMap(({ date, price, quantity, fees = 0, type, security }, row) => [
      ...sizeProblem([price, quantity, fees], `${at}.investment_transactions[${row}]`),
      ...dateProblem(date, `${at}.investment_transactions[${row}].date`),
      ...problemIf(
        !Object.hasOwn(customTradeTypes, type),
        `${at}.investment_transactions[${row}].type: must be one of ${Object.keys(customTradeTypes).join(', ')}`,
      ),
      ...securityProblem(security, `${at}.investment_transactions[${row}].security`),
    ]),
  ]
}

/** What is wrong with an account's liability. @param at where the account stands in the JSON */
export function liabilityProblems({ liability }: CustomAccount, at: string): string[] {
  return liability === undefined ? [] : loanProblems(liability, `${at}.liability`)
}

function loanProblems(liability: CustomLiability, place: string): string[] {
  const { nominal_apr = 0, repayment_model, loan_status, pslf_status, repayment_plan_type } = liability
  const months = [repayment_model?.non_repayment_months, repayment_model?.repayment_months]
  const payments = [pslf_status?.payments_made, pslf_status?.payments_remaining]
  return [
    ...dateProblem(liability.origination_date, `${place}.origination_date`),
    ...dateProblem(liability.expected_payoff_date, `${place}.expected_payoff_date`),
    ...dateProblem(loan_status?.end_date, `${place}.loan_status.end_date`),
    ...dateProblem(pslf_status?.estimated_eligibility_date, `${place}.pslf_status.estimated_eligibility_date`),
    ...problemIf(nominal_apr < 0 || nominal_apr > 100, `${place}.nominal_apr: must be from 0 to 100`),
    ...problemIf(
      months.some((count) => count !== undefined && !isCount(count)),
      `${place}.repayment_model: months must be whole numbers from 0 to ${MONTHS_MAX}`,
    ),
    ...problemIf(
      payments.some((count) => count !== undefined && !Number.isInteger(count)),
      `${place}.pslf_status: payments must be whole numbers`,
    ),
    ...problemIf(
      loan_status?.type !== undefined && !loanStatuses.has(loan_status.type),
      `${place}.loan_status.type: ${loan_status?.type} is no status of a loan`,
    ),
    ...problemIf(
      repayment_plan_type !== undefined && !repaymentPlans.has(repayment_plan_type),
      `${place}.repayment_plan_type: ${repayment_plan_type} is no repayment plan`,
    ),
  ]
}

/** What is wrong with an account's amounts and rates. @param at where the account stands in the JSON */
export function amountProblems(account: CustomAccount, at: string): string[] {
  const { starting_balance, force_available_balance, meta, inflow_model, liability, transactions = [] } = account
  const amounts = {
    starting_balance,
    force_available_balance,
    'meta.limit': meta?.limit,
    'inflow_model.income_amount': inflow_model?.income_amount,
    'liability.principal': liability?.principal,
    'liability.last_payment_amount': liability?.last_payment_amount,
    'liability.minimum_payment_amount': liability?.minimum_payment_amount,
    'liability.purchase_apr': liability?.purchase_apr,
    'liability.cash_apr': liability?.cash_apr,
    'liability.balance_transfer_apr': liability?.balance_transfer_apr,
    'liability.special_apr': liability?.special_apr,
    ...Object.fromEntries(transactions.map(({ amount }, row) => [`transactions[${row}].amount`, amount])),
  }
  return Object.entries(amounts).flatMap(([name, amount]) =>
    problemIf(
      amount !== undefined && Math.abs(amount) > NUMBER_MAX,
      `${at}.${name}: must not be larger than ${NUMBER_MAX}`,
    ),
  )
}

function isCount(months: number): boolean {
  return Number.isInteger(months) && months >= 0 && months <= MONTHS_MAX
}

function sizeProblem(numbers: readonly number[], place: string): string[] {
  return problemIf(
    numbers.some((number) => Math.abs(number) > NUMBER_MAX),
    `${place}: quantity, price, cost and fees must not be larger than ${NUMBER_MAX}`,
  )
}

function securityProblem(security: CustomSecurity | undefined, place: string): string[] {
  if (security === undefined) return []
  const { ticker_symbol, cusip, isin, sedol } = security
  return problemIf(!(ticker_symbol || cusip || isin || sedol), `${place}: needs ticker_symbol, cusip or isin`)
}

export function dateProblem(date: string | undefined, place: string): string[] {
  return problemIf(date !== undefined && !isDate(date), `${place}: no day of the calendar`)
}

export function problemIf(isWrong: boolean, problem: string): string[] {
  return isWrong ? [problem] : []
}
