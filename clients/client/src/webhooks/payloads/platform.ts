import type { Open, WebhookEnvironment } from './shared.ts'

/** ISSUES: ISSUE_RESOLVED. An issue that you follow was resolved. */
export interface IssuesIssueResolvedWebhook {
  webhook_type: 'ISSUES'
  webhook_code: 'ISSUE_RESOLVED'
  issue_id: string
  issue_description: string
  /** ISO 8601. */
  issue_resolved_at: string
  institution_id: string
  institution_name: string
}

/** PARTNER: END_CUSTOMER_OAUTH_STATUS_UPDATED. An end customer's registration at a bank moved on. */
export interface PartnerEndCustomerOauthStatusUpdatedWebhook {
  webhook_type: 'PARTNER'
  webhook_code: 'END_CUSTOMER_OAUTH_STATUS_UPDATED'
  end_customer_client_id: string
  institution_id: string
  institution_name: string
  status: Open<'not-started' | 'processing' | 'approved' | 'enabled' | 'attention-required'>
  environment: WebhookEnvironment
}

/** DASHBOARD_CONFIGURED_ALERT: INSTITUTION_STATUS_ALERT_TRIGGERED. An alert rule of the dashboard fired. */
export interface DashboardConfiguredAlertInstitutionStatusAlertTriggeredWebhook {
  webhook_type: 'DASHBOARD_CONFIGURED_ALERT'
  webhook_code: 'INSTITUTION_STATUS_ALERT_TRIGGERED'
  institution_id: string
  institution_overall_success_rate: number
  environment: WebhookEnvironment
}

/** Webhooks about institutions and the platform. */
export type PlatformWebhook =
  | IssuesIssueResolvedWebhook
  | PartnerEndCustomerOauthStatusUpdatedWebhook
  | DashboardConfiguredAlertInstitutionStatusAlertTriggeredWebhook
