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
  /** Gives a visit the webhooks about its Item that came before the Item was known here. */
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
  const unclaimed: ArrivedWebhook[] = []
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
      const { webhook_type, webhook_code, item_id, link_token } = fieldsOf(text)
      const webhook: ArrivedWebhook = {
        kind: 'webhook',
        id: makeId(),
        received_ms,
        webhook_type: webhook_type ?? 'UNKNOWN',
        webhook_code: webhook_code ?? 'UNKNOWN',
        item_id,
        refusal,
        body: hideSecrets(text),
      }
      const visit = visits.find(
        (visit) =>
          (item_id !== null && visit.item_id === item_id) || (link_token !== null && visit.link_tokens.has(link_token)),
      )
      if (visit !== undefined) deliver(visit, webhook)
      else if (unclaimed.push(webhook) > UNCLAIMED_MAX) unclaimed.shift()
      return status
    },
    claim(visit) {
      const waiting = unclaimed.splice(0)
      for (const webhook of waiting) {
        if (webhook.item_id !== null && webhook.item_id === visit.item_id) deliver(visit, webhook)
        else unclaimed.push(webhook)
      }
    },
  }
}

type Fields = Record<'webhook_type' | 'webhook_code' | 'item_id' | 'link_token', string | null>

/** The texts that a webhook is sorted by; null for each that is missing. */
function fieldsOf(text: string): Fields {
  let payload: Record<string, unknown> = {}
  try {
    payload = Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    // Nothing can be read from it; it was refused above, and is shown as it came.
  }
  const read = (name: string) => (typeof payload[name] === 'string' ? payload[name] : null)
  return {
    webhook_type: read('webhook_type'),
    webhook_code: read('webhook_code'),
    item_id: read('item_id'),
    link_token: read('link_token'),
  }
}
