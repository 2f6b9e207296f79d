import type { CoreAttributes } from './core-attributes.schema.ts'

/** The debit of the reference's examples. */
export const exampleDebit = { client_transaction_id: 'rent-2026-03-0417', amount: 640.5 }

const attributes: CoreAttributes = {
  available_balance: 1203.42,
  current_balance: 1250.17,
  balance_to_transaction_amount_ratio: 1.8789,
  nsf_overdraft_transactions_count_90d: 0,
  days_with_negative_balance_count_90d: 0,
  total_credit_transactions_amount_30d: 3120,
  days_since_first_plaid_connection: 41,
  is_savings_or_money_market_account: false,
}

export const exampleEvaluation = {
  scores: {
    customer_initiated_return_risk: { score: 21, risk_tier: 2 },
    bank_initiated_return_risk: { score: 14, risk_tier: 2 },
  },
  core_attributes: attributes,
  ruleset: {
    ruleset_key: 'default',
    result: 'ACCEPT' as const,
    triggered_rule_details: { internal_note: 'Neither score is high.' },
  },
  warnings: [],
}

export const exampleBalanceEvaluation = {
  scores: null,
  core_attributes: { available_balance: 1203.42, current_balance: 1250.17 },
  ruleset: {
    ruleset_key: 'balance-only',
    result: 'ACCEPT' as const,
    triggered_rule_details: { internal_note: 'The account holds the amount.' },
  },
  warnings: [],
}
