import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ArrivedWebhook } from '../protocol.ts'
import type { Visit } from './visits.ts'

/** Proxies close connections on which nothing is said for a minute. */
const HEARTBEAT_MS = 25_000

/** Tells one open page of webhooks as they arrive: server-sent events, the ones that it missed first. */
export function streamWebhooks(request: IncomingMessage, response: ServerResponse, visit: Visit): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    connection: 'keep-alive',
    'x-accel-buffering': 'no',
  })
  const tell = (webhook: ArrivedWebhook) =>
    response.write(`id: ${webhook.id}\nevent: webhook\ndata: ${JSON.stringify(webhook)}\n\n`)
  // After a break, the browser names the last event that it got.
  const last_id = request.headers['last-event-id']
  const after = visit.webhooks.findIndex(({ id }) => id === last_id)
  for (const webhook of visit.webhooks.slice(after + 1)) tell(webhook)
  response.write(': listening\n\n')
  visit.listeners.add(tell)
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS)
  response.on('close', () => {
    clearInterval(heartbeat)
    visit.listeners.delete(tell)
  })
}
