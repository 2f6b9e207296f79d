/** Which kinds of data each product reads: what a person is told before they agree. */
const dataScopesOf: Readonly<Record<string, readonly string[]>> = {
  assets: ['account_balance_info', 'contact_info', 'transactions'],
  auth: ['account_balance_info', 'account_routing_number'],
  balance: ['account_balance_info'],
  employment: ['payroll_info'],
  identity: ['account_balance_info', 'contact_info'],
  identity_match: ['contact_info'],
  income: ['transactions', 'payroll_info'],
  income_verification: ['account_balance_info', 'transactions', 'payroll_info'],
  investments: ['account_balance_info', 'investments'],
  investments_auth: ['account_routing_number', 'investments'],
  liabilities: ['account_balance_info', 'credit_loan_info'],
  payment_initiation: ['account_routing_number'],
  recurring_transactions: ['transactions'],
  signal: ['account_balance_info', 'risk_info'],
  standing_orders: ['transactions'],
  statements: ['bank_statements'],
  transactions: ['account_balance_info', 'transactions'],
  transactions_refresh: ['transactions'],
  transfer: ['account_balance_info', 'account_routing_number'],
}

/** The order in which kinds of data are listed: what touches money movement first. */
export const dataScopes = [
  'account_balance_info',
  'account_routing_number',
  'contact_info',
  'transactions',
  'credit_loan_info',
  'investments',
  'payroll_info',
  'bank_statements',
  'risk_info',
] as const

export type DataScope = (typeof dataScopes)[number]

/** The kinds of data that products read together, in that order. Balances always: an Item has accounts. */
export function listDataScopes(products: readonly string[]): DataScope[] {
  const read = new Set(products.flatMap((product) => dataScopesOf[product] ?? []))
  return dataScopes.filter((scope) => scope === 'account_balance_info' || read.has(scope))
}
