export { DELIVER_JOB, makeOutbox, type NewWebhook, type Outbox, type OutboxOptions } from './outbox.ts'
export { makePost, type Post, type PostOptions, type PostRequest, type PostResult } from './post.ts'
export { makeSigningKeys, type SigningKeys, type SigningKeysOptions, type VerificationKey } from './signing-keys.ts'
export { webhooksMigrations, type WebhooksTables } from './webhooks.tables.ts'
