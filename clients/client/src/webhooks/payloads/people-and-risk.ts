import type { Open, WebhookEnvironment } from './shared.ts'

/** IDENTITY_VERIFICATION: STATUS_UPDATED. The status changed. */
export interface IdentityVerificationStatusUpdatedWebhook {
  webhook_type: 'IDENTITY_VERIFICATION'
  webhook_code: 'STATUS_UPDATED'
  identity_verification_id: string
  environment: WebhookEnvironment
}

/** IDENTITY_VERIFICATION: STEP_UPDATED. A step ended. */
export interface IdentityVerificationStepUpdatedWebhook {
  webhook_type: 'IDENTITY_VERIFICATION'
  webhook_code: 'STEP_UPDATED'
  identity_verification_id: string
  environment: WebhookEnvironment
}

/** IDENTITY_VERIFICATION: RETRIED. A new attempt began. */
export interface IdentityVerificationRetriedWebhook {
  webhook_type: 'IDENTITY_VERIFICATION'
  webhook_code: 'RETRIED'
  identity_verification_id: string
  environment: WebhookEnvironment
}

/** SCREENING: STATUS_UPDATED. A person's screening changed status. */
export interface ScreeningStatusUpdatedWebhook {
  webhook_type: 'SCREENING'
  webhook_code: 'STATUS_UPDATED'
  screening_id: string
  environment: WebhookEnvironment
}

/** ENTITY_SCREENING: STATUS_UPDATED. An organisation's screening changed status. */
export interface EntityScreeningStatusUpdatedWebhook {
  webhook_type: 'ENTITY_SCREENING'
  webhook_code: 'STATUS_UPDATED'
  entity_screening_id: string
  environment: WebhookEnvironment
}

/** BEACON: USER_STATUS_UPDATED. A Beacon User's status changed. */
export interface BeaconUserStatusUpdatedWebhook {
  webhook_type: 'BEACON'
  webhook_code: 'USER_STATUS_UPDATED'
  beacon_user_id: string
  environment: WebhookEnvironment
}

/** BEACON: REPORT_CREATED. A report was made. */
export interface BeaconReportCreatedWebhook {
  webhook_type: 'BEACON'
  webhook_code: 'REPORT_CREATED'
  beacon_report_id: string
  environment: WebhookEnvironment
}

/** BEACON: REPORT_UPDATED. A report was changed. */
export interface BeaconReportUpdatedWebhook {
  webhook_type: 'BEACON'
  webhook_code: 'REPORT_UPDATED'
  beacon_report_id: string
  environment: WebhookEnvironment
}

/** BEACON: REPORT_SYNDICATION_CREATED. Somebody else's report matches a user of yours. */
export interface BeaconReportSyndicationCreatedWebhook {
  webhook_type: 'BEACON'
  webhook_code: 'REPORT_SYNDICATION_CREATED'
  beacon_report_syndication_id: string
  environment: WebhookEnvironment
}

/** BEACON: DUPLICATE_DETECTED. Two users look like the same person. */
export interface BeaconDuplicateDetectedWebhook {
  webhook_type: 'BEACON'
  webhook_code: 'DUPLICATE_DETECTED'
  beacon_duplicate_id: string
  environment: WebhookEnvironment
}

/** PROTECT: PROTECT_USER_EVENT. A user was scored. */
export interface ProtectUserEventWebhook {
  webhook_type: 'PROTECT'
  webhook_code: 'PROTECT_USER_EVENT'
  event_id: string
  event_type: Open<'LINK_COMPLETE' | 'PROTECT_RUN_FINISH'>
  /** ISO 8601. */
  timestamp: string
  user_id: string
  client_user_id?: string
  link_session_id?: string
  environment: WebhookEnvironment
}

/** Webhooks about identity verification, screening, fraud. */
export type PeopleAndRiskWebhook =
  | IdentityVerificationStatusUpdatedWebhook
  | IdentityVerificationStepUpdatedWebhook
  | IdentityVerificationRetriedWebhook
  | ScreeningStatusUpdatedWebhook
  | EntityScreeningStatusUpdatedWebhook
  | BeaconUserStatusUpdatedWebhook
  | BeaconReportCreatedWebhook
  | BeaconReportUpdatedWebhook
  | BeaconReportSyndicationCreatedWebhook
  | BeaconDuplicateDetectedWebhook
  | ProtectUserEventWebhook
