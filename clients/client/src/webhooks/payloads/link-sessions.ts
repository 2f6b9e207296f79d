import type { PlaidErrorBody } from '../../errors.ts'
import type { Open, WebhookEnvironment } from './shared.ts'

/** One step of a Link session, as the LINK: EVENTS webhook lists them. */
export interface LinkEventInWebhook {
  event_id: string
  event_name: string
  /** ISO 8601. */
  timestamp: string
  event_metadata: Record<string, unknown>
}

/** LINK: SESSION_FINISHED. A Hosted Link, Multi-Item or Layer session ended. */
export interface LinkSessionFinishedWebhook {
  webhook_type: 'LINK'
  webhook_code: 'SESSION_FINISHED'
  status: Open<'SUCCESS' | 'EXITED'>
  link_session_id: string
  link_token: string
  /** @deprecated read `public_tokens` */
  public_token?: string
  public_tokens?: string[]
  user_id?: string
  environment: WebhookEnvironment
}

/** LINK: ITEM_ADD_RESULT. An Item was added in a Hosted Link or Multi-Item session. */
export interface LinkItemAddResultWebhook {
  webhook_type: 'LINK'
  webhook_code: 'ITEM_ADD_RESULT'
  link_session_id: string
  link_token: string
  public_token: string
  environment: WebhookEnvironment
}

/** LINK: EVENTS. What happened in a Link session. May come more than once. */
export interface LinkEventsWebhook {
  webhook_type: 'LINK'
  webhook_code: 'EVENTS'
  link_session_id: string
  link_token: string
  events: LinkEventInWebhook[]
}

/** LAYER: LAYER_AUTHENTICATION_PASSED. The user proved to own the phone number. */
export interface LayerAuthenticationPassedWebhook {
  webhook_type: 'LAYER'
  webhook_code: 'LAYER_AUTHENTICATION_PASSED'
  link_session_id: string
  link_token: string
  environment: WebhookEnvironment
}

/** LINK_DELIVERY: DELIVERY_STATUS. A message with a Link URL was delivered, or not. */
export interface LinkDeliveryDeliveryStatusWebhook {
  webhook_type: 'LINK_DELIVERY'
  webhook_code: 'DELIVERY_STATUS'
  link_delivery_session_id: string
  /** ISO 8601. */
  timestamp: string
  link_delivery_metadata: { communication_method: Open<'SMS' | 'EMAIL'>; delivery_status: Open<'SUCCESS' | 'FAILURE'> }
  environment: WebhookEnvironment
}

/** LINK_DELIVERY: LINK_CALLBACK. A callback of a delivered Link session. */
export interface LinkDeliveryCallbackWebhook {
  webhook_type: 'LINK_DELIVERY'
  webhook_code: 'LINK_CALLBACK'
  link_delivery_session_id: string
  /** ISO 8601. */
  timestamp: string
  error?: PlaidErrorBody | null
  link_callback_metadata: Record<string, unknown>
  environment: WebhookEnvironment
}

/** Webhooks about Link sessions. */
export type LinkSessionsWebhook =
  | LinkSessionFinishedWebhook
  | LinkItemAddResultWebhook
  | LinkEventsWebhook
  | LayerAuthenticationPassedWebhook
  | LinkDeliveryDeliveryStatusWebhook
  | LinkDeliveryCallbackWebhook
