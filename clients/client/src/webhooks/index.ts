export { verifyWebhook, WebhookVerificationError, type VerifyWebhookOptions, type WebhookFailure } from './verify.ts'
export type { WebhookHeaders } from './header.ts'
export type * from './payloads.ts'
