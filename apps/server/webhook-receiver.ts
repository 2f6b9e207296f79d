import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A webhook as it came in. */
export interface Received {
  /** The JWT of the header `Plaid-Verification`. */
  verification: string
  /** The body's exact text. */
  text: string
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into bodies freely, and fail where they are wrong
  body: any
}

/** Somebody's webhook endpoint: a real HTTP server, for tests. */
export interface WebhookReceiver {
  url: string
  /** What has come in since the last call, in the order of arrival. */
  take(): Received[]
  /** What it answers from now on; 200 at first. */
  answerWith(status: number): void
  close(): void
}

export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: Received[] = []
  let status = 200
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      received.push({ verification: String(request.headers['plaid-verification']), text, body: JSON.parse(text) })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    take: () => received.splice(0),
    answerWith: (next) => void (status = next),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
