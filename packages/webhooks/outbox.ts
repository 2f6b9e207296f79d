import type { Kysely } from 'kysely'
import type { Clock } from '@gingham/clock'
import { enqueueJob, type JobHandler } from '@gingham/jobs'
import type { AnyDb, Ids } from '@gingham/store'
import type { Post } from './post.ts'
import type { SigningKeys } from './signing-keys.ts'
import type { WebhooksTables } from './webhooks.tables.ts'

/** A webhook to be sent. `payload` holds webhook_type, webhook_code, environment and what the code documents. */
export interface NewWebhook {
  client_id: string
  environment: string
  item_id: string | null
  url: string
  /** Webhooks with the same text here go out one after the other; unless given, those of one Item do. */
  in_order_with?: string
  payload: { webhook_type: string; webhook_code: string } & Record<string, unknown>
}

export interface Outbox {
  /** Writes the webhook in the caller's transaction; it is delivered once that has committed. */
  send(tx: AnyDb, webhook: NewWebhook): Promise<void>
  /** The job that makes one delivery attempt. */
  deliver: JobHandler
}

export const DELIVER_JOB = 'webhooks.deliver'

/**
 * Waits before the retries: the first after 30 s, each next one four times longer, within 24 hours.
 * Source: https://plaid.com/docs/api/webhooks/
 */
const RETRY_AFTER_MS = [30_000, 120_000, 480_000, 1_920_000, 7_680_000, 30_720_000] as const

export interface OutboxOptions {
  db: AnyDb
  clock: Clock
  ids: Ids
  keys: SigningKeys
  post: Post
}

export function makeOutbox({ db: anyDb, clock, ids, keys, post }: OutboxOptions): Outbox {
  const db: Kysely<WebhooksTables> = anyDb
  return {
    async send(tx, { client_id, environment, item_id, url, in_order_with, payload }) {
      const webhook_id = ids.uuid()
      const { webhook_type, webhook_code } = payload
      const created_ms = clock.now()
      // Two spaces of indentation, as Plaid sends: the signature covers these very bytes.
      const body = JSON.stringify(payload, null, 2)
      const outbox: Kysely<WebhooksTables> = tx
      await outbox
        .insertInto('webhooks')
        .values({
          webhook_id,
          client_id,
          environment,
          item_id,
          webhook_type,
          webhook_code,
          url,
          body,
          created_ms,
          state: 'pending',
        })
        .execute()
      const group_key = `webhooks:${in_order_with ?? item_id ?? webhook_id}`
      await enqueueJob(tx, { kind: DELIVER_JOB, group_key, payload: { webhook_id }, due_ms: created_ms })
    },

    async deliver({ payload, attempt }) {
      const { webhook_id } = payload as { webhook_id: string }
      const webhook = await db
        .selectFrom('webhooks')
        .selectAll()
        .where('webhook_id', '=', webhook_id)
        .executeTakeFirst()
      if (webhook === undefined || webhook.state !== 'pending') return
      const started_ms = clock.now()
      const verification = await keys.sign(webhook.environment, webhook.body)
      const result = await post({
        url: webhook.url,
        body: webhook.body,
        verification,
        allows_private_addresses: webhook.environment === 'sandbox',
      })
      await db
        .insertInto('webhook_attempts')
        .values({ webhook_id, attempt, started_ms, ...result })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      const wait_ms = RETRY_AFTER_MS[attempt - 1]
      if (result.status !== 200 && wait_ms !== undefined) return { retry_at_ms: clock.now() + wait_ms }
      const state = result.status === 200 ? 'delivered' : 'failed'
      await db.updateTable('webhooks').set({ state }).where('webhook_id', '=', webhook_id).execute()
    },
  }
}
