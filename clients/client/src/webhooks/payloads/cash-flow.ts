import type { Open, WebhookEnvironment } from './shared.ts'

/** CASH_FLOW_UPDATES: INSIGHTS_UPDATED. Cash flow insights were renewed. */
export interface CashFlowUpdatesInsightsUpdatedWebhook {
  webhook_type: 'CASH_FLOW_UPDATES'
  webhook_code: 'INSIGHTS_UPDATED'
  user_id: string
  status: Open<'AVAILABLE' | 'FAILED'>
  environment: WebhookEnvironment
}

/** CASH_FLOW_UPDATES: CASH_FLOW_INSIGHTS_UPDATED. Cash flow insights were renewed; `insights` says what was seen. */
export interface CashFlowUpdatesCashFlowInsightsUpdatedWebhook {
  webhook_type: 'CASH_FLOW_UPDATES'
  webhook_code: 'CASH_FLOW_INSIGHTS_UPDATED'
  user_id: string
  status: Open<'AVAILABLE' | 'FAILED'>
  insights?: string[]
  environment: WebhookEnvironment
}

/** CASH_FLOW_UPDATES: NSF_OVERDRAFT_DETECTED. An account was overdrawn. */
export interface CashFlowUpdatesNsfOverdraftDetectedWebhook {
  webhook_type: 'CASH_FLOW_UPDATES'
  webhook_code: 'NSF_OVERDRAFT_DETECTED'
  user_id: string
  status: Open<'AVAILABLE' | 'FAILED'>
  environment: WebhookEnvironment
}

/** CASH_FLOW_UPDATES: NEW_INCOME_STREAM_DETECTED. A new income was seen. */
export interface CashFlowUpdatesNewIncomeStreamDetectedWebhook {
  webhook_type: 'CASH_FLOW_UPDATES'
  webhook_code: 'NEW_INCOME_STREAM_DETECTED'
  user_id: string
  status: Open<'AVAILABLE' | 'FAILED'>
  environment: WebhookEnvironment
}

/** CASH_FLOW_UPDATES: EXPECTED_DEPOSIT_MISSED. An income did not arrive. */
export interface CashFlowUpdatesExpectedDepositMissedWebhook {
  webhook_type: 'CASH_FLOW_UPDATES'
  webhook_code: 'EXPECTED_DEPOSIT_MISSED'
  user_id: string
  status: Open<'AVAILABLE' | 'FAILED'>
  environment: WebhookEnvironment
}

/** CASH_FLOW_UPDATES: LOW_BALANCE_DETECTED. A balance fell below 100 USD. */
export interface CashFlowUpdatesLowBalanceDetectedWebhook {
  webhook_type: 'CASH_FLOW_UPDATES'
  webhook_code: 'LOW_BALANCE_DETECTED'
  user_id: string
  status: Open<'AVAILABLE' | 'FAILED'>
  environment: WebhookEnvironment
}

/** CASH_FLOW_UPDATES: LARGE_DEPOSIT_DETECTED. More than 5,000 USD arrived. */
export interface CashFlowUpdatesLargeDepositDetectedWebhook {
  webhook_type: 'CASH_FLOW_UPDATES'
  webhook_code: 'LARGE_DEPOSIT_DETECTED'
  user_id: string
  status: Open<'AVAILABLE' | 'FAILED'>
  environment: WebhookEnvironment
}

/** CASH_FLOW_UPDATES: NEW_LOAN_PAYMENT_DETECTED. A payment to a new lender was seen. */
export interface CashFlowUpdatesNewLoanPaymentDetectedWebhook {
  webhook_type: 'CASH_FLOW_UPDATES'
  webhook_code: 'NEW_LOAN_PAYMENT_DETECTED'
  user_id: string
  status: Open<'AVAILABLE' | 'FAILED'>
  environment: WebhookEnvironment
}

/** Webhooks about cash flow. */
export type CashFlowWebhook =
  | CashFlowUpdatesInsightsUpdatedWebhook
  | CashFlowUpdatesCashFlowInsightsUpdatedWebhook
  | CashFlowUpdatesNsfOverdraftDetectedWebhook
  | CashFlowUpdatesNewIncomeStreamDetectedWebhook
  | CashFlowUpdatesExpectedDepositMissedWebhook
  | CashFlowUpdatesLowBalanceDetectedWebhook
  | CashFlowUpdatesLargeDepositDetectedWebhook
  | CashFlowUpdatesNewLoanPaymentDetectedWebhook
