import type { Source } from '@gingham/sources'
import { simulatedBanks } from '@gingham/sources/simulated'
import {
  startTestServer,
  startWebhookReceiver,
  type TestServer,
  type TestServerOptions,
  type WebhookReceiver,
} from '@gingham/server/testing'

/** A server whose banks a test can make silent, and a place for its webhooks. */
export interface StatementServer extends TestServer {
  receiver: WebhookReceiver
  /** While set, the banks lose every login. */
  setSilent(is_silent: boolean): void
  /** Links an Item with Statements of the year before. */
  linkStatements(options?: Record<string, unknown>, institution_id?: string): ReturnType<TestServer['link']>
  /** The webhooks about statements since the last look. */
  told(): Promise<Record<string, unknown>[]>
}

export const YEAR = { start_date: '2025-03-15', end_date: '2026-03-15' }

export async function startStatementServer(options: TestServerOptions = {}): Promise<StatementServer> {
  const banks = simulatedBanks()
  let isSilent = false
  const source: Source = {
    ...banks,
    async fetch(connection, moment) {
      if (isSilent) throw new Error('the bank is silent')
      return banks.fetch(connection, moment)
    },
  }
  const server = await startTestServer({ sources: [source], ...options })
  const receiver = await startWebhookReceiver()
  return {
    ...server,
    receiver,
    setSilent: (is_silent) => void (isSilent = is_silent),
    linkStatements: (more = {}, institution_id = 'ins_109508') =>
      server.link({
        institution_id,
        initial_products: ['statements'],
        options: { webhook: receiver.url, statements: YEAR, ...more },
      }),
    async told() {
      await server.settle()
      return receiver
        .take()
        .map(({ body }) => body)
        .filter(({ webhook_type }) => webhook_type === 'STATEMENTS')
    },
    async close() {
      receiver.close()
      await server.close()
    },
  }
}
