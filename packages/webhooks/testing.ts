import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request that a receiver got. */
export interface ReceivedWebhook {
  method: string
  path: string
  headers: IncomingHttpHeaders
  /** The bytes as they came. */
  body: string
}

export interface TestReceiver {
  /** Where it listens: `http://127.0.0.1:<port>`, without a slash at the end. */
  url: string
  /** In the order of arrival. */
  received: ReceivedWebhook[]
  /** How it answers from now on; 200 at first. */
  answer: (response: ServerResponse) => void
  close(): Promise<void>
}

/** A receiver of webhooks on a port of its own. */
export async function startReceiver(): Promise<TestReceiver> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      receiver.received.push({ method, path: url, headers, body: Buffer.concat(chunks).toString() })
      receiver.answer(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const receiver: TestReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    answer: (response) => void response.end(),
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
  return receiver
}
