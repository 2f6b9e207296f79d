import { isPlaidError, verifyWebhook, WebhookVerificationError, type PlaidClient } from '@gingham/client'
import type { IncomingHttpHeaders } from 'node:http'
import type { ArrivedWebhook } from '../protocol.ts'
import { hideSecrets } from './hide-secrets.ts'
import { deliver, type Visit, type Visits } from './visits.ts'

/** How many webhooks wait for a browser that claims them. */
const UNCLAIMED_MAX = 100

export interface WebhookInbox {
  /**
   * Takes in one webhook.
   * @returns the HTTP status to answer: 200, 400 when it is not genuine, 500 when that could not be found out
   */
  receive(headers: IncomingHttpHeaders, body: Buffer): Promise<number>
  /** Gives a visit the webhooks that came before it knew the id which they name. */
  claim(visit: Visit): void
}

export interface InboxOptions {
  client: PlaidClient
  visits: Visits
  /** Milliseconds since 1970. */
  now: () => number
  makeId: () => string
}

/** Verifies webhooks and sorts them by browser. */
export function makeWebhookInbox({ client, visits, now, makeId }: InboxOptions): WebhookInbox {
  // The first webhooks of an Item may arrive before its public_token is exchanged: only then is its id known here.
  const unclaimed: { webhook: ArrivedWebhook; about: string[] }[] = []
  return {
    async receive(headers, body) {
      const received_ms = now()
      let refusal: ArrivedWebhook['refusal'] = null
      let status = 200
      try {
        await verifyWebhook({ body: new Uint8Array(body), headers, client, now: received_ms })
      } catch (error) {
        if (!isPlaidError(error)) throw error
        refusal = { code: error.code, message: error.message }
        status = error instanceof WebhookVerificationError ? 400 : 500
      }
      const text = body.toString('utf8')
      const fields = textsIn(text)
      const webhook: ArrivedWebhook = {
        kind: 'webhook',
        id: makeId(),
        received_ms,
        webhook_type: fields['webhook_type'] ?? 'UNKNOWN',
        webhook_code: fields['webhook_code'] ?? 'UNKNOWN',
        item_id: fields['item_id'] ?? null,
        refusal,
        body: hideSecrets(text),
      }
      const about = subjects.flatMap((name) => fields[name] ?? [])
      const visit = visits.find((visit) => isAbout(visit, about))
      if (visit !== undefined) deliver(visit, webhook)
      else if (unclaimed.push({ webhook, about }) > UNCLAIMED_MAX) unclaimed.shift()
      return status
    },
    claim(visit) {
      for (const waiting of unclaimed.splice(0)) {
        if (isAbout(visit, waiting.about)) deliver(visit, waiting.webhook)
        else unclaimed.push(waiting)
      }
    },
  }
}

/** The fields that say whom a webhook concerns. */
const subjects = ['item_id', 'link_token', 'user_id', 'asset_report_id', 'payment_id', 'deposit_switch_id']

function isAbout({ names }: Visit, about: readonly string[]): boolean {
  return about.some((name) => names.has(name))
}

/** The texts that stand at the top of a webhook. */
function textsIn(text: string): Partial<Record<string, string>> {
  try {
    const payload = Object(JSON.parse(text)) as Record<string, unknown>
    return Object.fromEntries(
      Object.entries(payload).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    // Nothing can be read from it; it was refused above, and is shown as it came.
    return {}
  }
}
