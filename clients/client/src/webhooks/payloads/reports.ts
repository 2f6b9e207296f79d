import type { PlaidErrorBody } from '../../errors.ts'
import type { Open, WebhookEnvironment } from './shared.ts'

/** ASSETS: PRODUCT_READY. The Asset Report can be fetched. */
export interface AssetsProductReadyWebhook {
  webhook_type: 'ASSETS'
  webhook_code: 'PRODUCT_READY'
  asset_report_id: string
  user_id?: string
  report_type?: Open<'FULL' | 'FAST'>
  environment: WebhookEnvironment
}

/** ASSETS: ERROR. The Asset Report could not be made. */
export interface AssetsErrorWebhook {
  webhook_type: 'ASSETS'
  webhook_code: 'ERROR'
  asset_report_id: string
  error: PlaidErrorBody
  user_id?: string
  environment: WebhookEnvironment
}

/** BASE_REPORT: ERROR. The base report could not be made. */
export interface BaseReportErrorWebhook {
  webhook_type: 'BASE_REPORT'
  webhook_code: 'ERROR'
  error: PlaidErrorBody
  user_id: string
  environment: WebhookEnvironment
}

/** INCOME: INCOME_VERIFICATION. Payroll data or documents have been processed. */
export interface IncomeVerificationWebhook {
  webhook_type: 'INCOME'
  webhook_code: 'INCOME_VERIFICATION'
  item_id: string
  user_id?: string
  verification_status: Open<
    | 'VERIFICATION_STATUS_PROCESSING_COMPLETE'
    | 'VERIFICATION_STATUS_PROCESSING_FAILED'
    | 'VERIFICATION_STATUS_PENDING_APPROVAL'
  >
  environment: WebhookEnvironment
}

/** INCOME: INCOME_VERIFICATION_RISK_SIGNALS. Documents have been scored. */
export interface IncomeVerificationRiskSignalsWebhook {
  webhook_type: 'INCOME'
  webhook_code: 'INCOME_VERIFICATION_RISK_SIGNALS'
  item_id: string
  user_id?: string
  risk_signals_status: Open<'RISK_SIGNALS_PROCESSING_COMPLETE'>
  environment: WebhookEnvironment
}

/** INCOME: INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED. A payroll refresh needs the user. */
export interface IncomeVerificationRefreshReconnectNeededWebhook {
  webhook_type: 'INCOME'
  webhook_code: 'INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED'
  user_id: string
  environment: WebhookEnvironment
}

/** INCOME: PRODUCT_READY. An Item's income has been calculated. */
export interface IncomeProductReadyWebhook {
  webhook_type: 'INCOME'
  webhook_code: 'PRODUCT_READY'
  item_id: string
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** INCOME: BANK_INCOME_COMPLETE. The bank income report is done. */
export interface IncomeBankIncomeCompleteWebhook {
  webhook_type: 'INCOME'
  webhook_code: 'BANK_INCOME_COMPLETE'
  user_id: string
  result: Open<'SUCCESS' | 'FAILURE'>
  environment: WebhookEnvironment
}

/** INCOME: BANK_INCOME_REFRESH_UPDATE. Income changed. */
export interface IncomeBankIncomeRefreshUpdateWebhook {
  webhook_type: 'INCOME'
  webhook_code: 'BANK_INCOME_REFRESH_UPDATE'
  user_id: string
  environment: WebhookEnvironment
}

/** INCOME: BANK_INCOME_REFRESH_COMPLETE. A refresh of bank income ended. */
export interface IncomeBankIncomeRefreshCompleteWebhook {
  webhook_type: 'INCOME'
  webhook_code: 'BANK_INCOME_REFRESH_COMPLETE'
  user_id: string
  result: Open<'SUCCESS' | 'FAILURE'>
  environment: WebhookEnvironment
}

/** CHECK_REPORT: CHECK_REPORT_READY. The report can be fetched for 24 hours. */
export interface CheckReportReadyWebhook {
  webhook_type: 'CHECK_REPORT'
  webhook_code: 'CHECK_REPORT_READY'
  user_id: string
  successful_products?: string[]
  failed_products?: string[]
  item_ids?: string[]
  environment: WebhookEnvironment
}

/** CHECK_REPORT: CHECK_REPORT_FAILED. The report could not be made. */
export interface CheckReportFailedWebhook {
  webhook_type: 'CHECK_REPORT'
  webhook_code: 'CHECK_REPORT_FAILED'
  user_id: string
  item_ids?: string[]
  environment: WebhookEnvironment
}

/** CHECK_REPORT: USER_CHECK_REPORT_READY. As CHECK_REPORT_READY, for users of the newer user API. */
export interface CheckReportUserCheckReportReadyWebhook {
  webhook_type: 'CHECK_REPORT'
  webhook_code: 'USER_CHECK_REPORT_READY'
  user_id: string
  successful_products?: string[]
  failed_products?: string[]
  item_ids?: string[]
  environment: WebhookEnvironment
}

/** CHECK_REPORT: USER_CHECK_REPORT_FAILED. As CHECK_REPORT_FAILED, for users of the newer user API. */
export interface CheckReportUserCheckReportFailedWebhook {
  webhook_type: 'CHECK_REPORT'
  webhook_code: 'USER_CHECK_REPORT_FAILED'
  user_id: string
  item_ids?: string[]
  environment: WebhookEnvironment
}

/** CHECK_REPORT: UPGRADE_FAILED. Items could not be upgraded. */
export interface CheckReportUpgradeFailedWebhook {
  webhook_type: 'CHECK_REPORT'
  webhook_code: 'UPGRADE_FAILED'
  user_id: string
  item_ids: string[]
  environment: WebhookEnvironment
}

/** CRA_INCOME: BANK_INCOME_COMPLETE. The income report is done. */
export interface CraIncomeBankIncomeCompleteWebhook {
  webhook_type: 'CRA_INCOME'
  webhook_code: 'BANK_INCOME_COMPLETE'
  user_id: string
  result?: Open<'SUCCESS' | 'FAILURE'>
  environment: WebhookEnvironment
}

/** CRA_INCOME: ERROR. The income report could not be made. */
export interface CraIncomeErrorWebhook {
  webhook_type: 'CRA_INCOME'
  webhook_code: 'ERROR'
  user_id: string
  environment: WebhookEnvironment
}

/** CRA_INSIGHTS: PARTNER_INSIGHTS_COMPLETE. Partner insights are done. */
export interface CraInsightsPartnerInsightsCompleteWebhook {
  webhook_type: 'CRA_INSIGHTS'
  webhook_code: 'PARTNER_INSIGHTS_COMPLETE'
  user_id: string
  environment: WebhookEnvironment
}

/** CRA_INSIGHTS: PARTNER_INSIGHTS_ERROR. Partner insights could not be made. */
export interface CraInsightsPartnerInsightsErrorWebhook {
  webhook_type: 'CRA_INSIGHTS'
  webhook_code: 'PARTNER_INSIGHTS_ERROR'
  user_id: string
  environment: WebhookEnvironment
}

/** Webhooks about reports: assets, income, consumer reports. */
export type ReportsWebhook =
  | AssetsProductReadyWebhook
  | AssetsErrorWebhook
  | BaseReportErrorWebhook
  | IncomeVerificationWebhook
  | IncomeVerificationRiskSignalsWebhook
  | IncomeVerificationRefreshReconnectNeededWebhook
  | IncomeProductReadyWebhook
  | IncomeBankIncomeCompleteWebhook
  | IncomeBankIncomeRefreshUpdateWebhook
  | IncomeBankIncomeRefreshCompleteWebhook
  | CheckReportReadyWebhook
  | CheckReportFailedWebhook
  | CheckReportUserCheckReportReadyWebhook
  | CheckReportUserCheckReportFailedWebhook
  | CheckReportUpgradeFailedWebhook
  | CraIncomeBankIncomeCompleteWebhook
  | CraIncomeErrorWebhook
  | CraInsightsPartnerInsightsCompleteWebhook
  | CraInsightsPartnerInsightsErrorWebhook
