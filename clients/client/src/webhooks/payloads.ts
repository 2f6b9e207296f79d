import type { TransactionsAndItemsWebhook } from './payloads/transactions-and-items.ts'
import type { AccountDataWebhook } from './payloads/account-data.ts'
import type { ReportsWebhook } from './payloads/reports.ts'
import type { CashFlowWebhook } from './payloads/cash-flow.ts'
import type { MoneyMovementWebhook } from './payloads/money-movement.ts'
import type { LinkSessionsWebhook } from './payloads/link-sessions.ts'
import type { PeopleAndRiskWebhook } from './payloads/people-and-risk.ts'
import type { PlatformWebhook } from './payloads/platform.ts'

export type * from './payloads/transactions-and-items.ts'
export type * from './payloads/account-data.ts'
export type * from './payloads/reports.ts'
export type * from './payloads/cash-flow.ts'
export type * from './payloads/money-movement.ts'
export type * from './payloads/link-sessions.ts'
export type * from './payloads/people-and-risk.ts'
export type * from './payloads/platform.ts'
export type { WebhookEnvironment } from './payloads/shared.ts'

/**
 * Every payload of the catalogue: comparing `webhook_type` and `webhook_code` narrows it. The API adds types and codes
 * without notice; those arrive all the same, so keep a default branch.
 */
export type Webhook =
  | TransactionsAndItemsWebhook
  | AccountDataWebhook
  | ReportsWebhook
  | CashFlowWebhook
  | MoneyMovementWebhook
  | LinkSessionsWebhook
  | PeopleAndRiskWebhook
  | PlatformWebhook
