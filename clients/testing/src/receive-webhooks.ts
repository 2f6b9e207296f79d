import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The body of a webhook. */
export interface WebhookBody {
  webhook_type: string
  webhook_code: string
  item_id?: string
  [field: string]: unknown
}

/** A webhook as it came in: what `verify` checks. */
export interface IncomingWebhook {
  /** The body's exact text; signatures cover every space. */
  body: string
  headers: Record<string, string>
}

/** Options of `receiveWebhooks`. */
export interface ReceiverOptions<Webhook> {
  /** A free port unless given. */
  port?: number | undefined
  /** Checks each webhook and answers its body; what it throws makes the receiver answer 400. Parsed as it is unless given. */
  verify?: ((incoming: IncomingWebhook) => Webhook | Promise<Webhook>) | undefined
  /** Milliseconds that `next` waits; 5000 unless given. */
  timeout?: number | undefined
}

/** An address for webhooks, and what has come in there. */
export interface WebhookInbox<Webhook> {
  /** What to give as `webhook` of a link token or an Item. */
  url: string
  /**
   * The first webhook of this code, or the first for which a function says yes, that no `next` has answered before. One
   * that is there already counts.
   * @throws Error when none comes in time; it says which came, and which were refused
   */
  next(wanted: string | ((webhook: Webhook) => boolean), options?: { timeout?: number | undefined }): Promise<Webhook>
  /** Everything that has come in, oldest first. */
  all(): readonly Webhook[]
  /** Why others were answered with 400. */
  refused(): readonly Error[]
  close(): Promise<void>
}

const NEXT_MS_MAX = 5_000

/**
 * Listens for webhooks on this machine.
 *
 *     const inbox = await receiveWebhooks({ verify: (incoming) => verifyWebhook({ ...incoming, client }) })
 *     const { access_token } = await linkItem(gingham, { webhook: inbox.url })
 *     await inbox.next('SYNC_UPDATES_AVAILABLE')
 */
export async function receiveWebhooks<Webhook extends { webhook_code: string } = WebhookBody>(
  options: ReceiverOptions<Webhook> = {},
): Promise<WebhookInbox<Webhook>> {
  const { verify = ({ body }) => parse(body) as Webhook, timeout = NEXT_MS_MAX } = options
  const received: Webhook[] = []
  const refused: Error[] = []
  const waiting = new Set<Waiting>()
  let isOpen = true
  const server = createServer((request, response) => {
    const receive = async () => {
      try {
        received.push(await verify(await incomingOf(request)))
        response.writeHead(200).end()
      } catch (error) {
        refused.push(error instanceof Error ? error : new Error(String(error)))
        response.writeHead(400).end()
      }
      for (const { look } of waiting) look()
    }
    void receive()
  })
  await listen(server, options.port ?? 0)
  const answered = new Set<Webhook>()
  const take = (wanted: (webhook: Webhook) => boolean) => {
    const found = received.find((webhook) => !answered.has(webhook) && wanted(webhook))
    if (found !== undefined) answered.add(found)
    return found
  }
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/webhook`,
    next(wanted, { timeout: wait_ms = timeout } = {}) {
      const fits = typeof wanted === 'string' ? ({ webhook_code }: Webhook) => webhook_code === wanted : wanted
      return new Promise((resolve, reject) => {
        const settle = (how: () => void) => {
          clearTimeout(timer)
          waiting.delete(entry)
          how()
        }
        const giveUp = (why: string) =>
          settle(() => reject(new Error(`No webhook${nameOf(wanted)} ${why}. ${account(received, refused)}`)))
        const look = () => {
          try {
            const found = take(fits)
            if (found !== undefined) settle(() => resolve(found))
          } catch (error) {
            settle(() => reject(error))
          }
        }
        const entry = { look, giveUp }
        const timer = setTimeout(() => giveUp(`within ${wait_ms} ms`), wait_ms)
        waiting.add(entry)
        look()
        if (!isOpen) giveUp(CLOSED)
      })
    },
    all: () => [...received],
    refused: () => [...refused],
    async close() {
      isOpen = false
      for (const { giveUp } of waiting) giveUp(CLOSED)
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** A `next` that has not been answered. */
interface Waiting {
  look: () => void
  giveUp: (why: string) => void
}

const CLOSED = 'came before the inbox was closed'

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === 'EADDRINUSE' ? 'is taken: stop what listens there, or leave the port out' : cause.message
      reject(new Error(`webhooks cannot be received: port ${port} ${why}`, { cause }))
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}

/** The body without any check of where it comes from. */
function parse(body: string): { webhook_code: string } {
  const webhook = JSON.parse(body) as { webhook_code: string } | null
  if (typeof webhook?.webhook_code !== 'string') throw new Error(`${body.slice(0, 80)} is no webhook`)
  return webhook
}

function nameOf(wanted: unknown): string {
  return typeof wanted === 'string' ? ` ${wanted}` : ''
}

/** What came instead, for people. */
function account(received: readonly { webhook_code: string }[], refused: readonly Error[]): string {
  const codes = received.map(({ webhook_code }) => webhook_code).join(', ')
  const reasons = refused.map(({ message }) => ` Refused: ${message}.`).join('')
  return `Received: ${codes === '' ? 'nothing' : codes}.${reasons}`
}

async function incomingOf(request: IncomingMessage): Promise<IncomingWebhook> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  return { body: Buffer.concat(chunks).toString(), headers: Object.fromEntries(headers) as Record<string, string> }
}
