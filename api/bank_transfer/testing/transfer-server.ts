import { startTestServer, type Answer, type TestServer, type TestServerOptions } from '@gingham/server/testing'

/** A test server that knows how to make transfers. */
export interface TransferServer extends TestServer {
  /** Links an Item with numbers at once; returns its token and its accounts by their last digits. */
  linkAccounts(): Promise<{ access_token: string; account_of: (mask: string) => string }>
  /** Creates a debit of 10.00 by ACH, with a key of its own, changed by `request`. */
  create(request: Record<string, unknown>): Promise<Answer>
  /** The same, and its id. */
  created(request: Record<string, unknown>): Promise<string>
  simulate(bank_transfer_id: string, event_type: string, failure_reason?: object): Promise<Answer>
  available(): Promise<string>
  /** Every event, oldest first, page by page. */
  syncAll(count?: number): Promise<Event[]>
}

export interface Event {
  event_id: number
  event_type: string
  bank_transfer_id: string
}

export async function startTransferServer(options?: TestServerOptions): Promise<TransferServer> {
  const server = await startTestServer(options)
  let serial = 0
  const create: TransferServer['create'] = (request) =>
    server.call('/bank_transfer/create', {
      idempotency_key: `key-${(serial += 1)}`,
      type: 'debit',
      network: 'ach',
      amount: '10.00',
      iso_currency_code: 'USD',
      description: 'Test',
      ach_class: 'ppd',
      user: { legal_name: 'Odalys Fern' },
      ...request,
    })
  return {
    ...server,
    create,
    async created(request) {
      const { status, body } = await create(request)
      if (status !== 200) throw new Error(JSON.stringify(body))
      return body.bank_transfer.id
    },
    async linkAccounts() {
      const { access_token } = await server.link({ initial_products: ['auth'] })
      const { body } = await server.call('/accounts/get', { access_token })
      const accounts: { mask: string; account_id: string }[] = body.accounts
      return { access_token, account_of: (mask) => accounts.find((account) => account.mask === mask)!.account_id }
    },
    simulate: (bank_transfer_id, event_type, failure_reason) =>
      server.call('/sandbox/bank_transfer/simulate', {
        bank_transfer_id,
        event_type,
        ...(failure_reason === undefined ? {} : { failure_reason }),
      }),
    async available() {
      const { body } = await server.call('/bank_transfer/balance/get')
      return body.balance.available
    },
    async syncAll(count = 25) {
      const events: Event[] = []
      for (;;) {
        const after_id = events.at(-1)?.event_id ?? 0
        const { body } = await server.call('/bank_transfer/event/sync', { after_id, count })
        events.push(...body.bank_transfer_events)
        if (body.bank_transfer_events.length < count) return events
      }
    },
  }
}
