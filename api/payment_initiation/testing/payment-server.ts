import {
  startTestServer,
  startWebhookReceiver,
  type TestServer,
  type TestServerOptions,
  type WebhookReceiver,
} from '@gingham/server/testing'

export const ROYAL_BANK_OF_PLAID = 'ins_117650'
export const GERMAN_IBAN = 'DE89370400440532013000'
const bacs = { account: '26207729', sort_code: '560029' }

type Fields = Record<string, unknown>
export interface SeenWebhook {
  webhook_code: string
  [key: string]: unknown
}

/** A server with somebody who listens to its webhooks, and short words for what comes before a payment. */
export interface PaymentServer extends TestServer {
  receiver: WebhookReceiver
  recipient(details?: Fields): Promise<string>
  /** A payment of 12.50 GBP to a new recipient; its id. */
  payment(request?: Fields): Promise<string>
  /** A consent for payments up to 50 GBP, 100 a month; its id. */
  consent(request?: Fields): Promise<string>
  /** Says yes in Link, at a British bank. */
  authorise(ids: { payment_id: string } | { consent_id: string }): Promise<void>
  authorisedConsent(request?: Fields): Promise<string>
  execute(consent_id: string, value: number, request?: Fields): ReturnType<TestServer['call']>
  simulate(payment_id: string, status: string): ReturnType<TestServer['call']>
  /** A payment that has arrived in a virtual account; its id. */
  settledPayment(request?: Fields): Promise<string>
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into bodies freely, and fail where they are wrong
  get(payment_id: string): Promise<any>
  /** What has come in since the last call, once everything is delivered. */
  webhooks(): Promise<SeenWebhook[]>
}

export async function startPaymentServer(options: TestServerOptions = {}): Promise<PaymentServer> {
  const server = await startTestServer(options)
  const receiver = await startWebhookReceiver()
  let drawn = 0

  async function must(path: string, request: Fields) {
    const { status, body } = await server.call(path, request)
    if (status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`)
    return body
  }
  const recipient: PaymentServer['recipient'] = async (details = {}) =>
    (await must('/payment_initiation/recipient/create', { name: 'Weaver', bacs, ...details })).recipient_id
  const payment: PaymentServer['payment'] = async (request = {}) => {
    const recipient_id = await recipient()
    drawn += 1
    const amount = { currency: 'GBP', value: 12.5 }
    const all = { recipient_id, reference: `Payment ${drawn}`, amount, ...request }
    return (await must('/payment_initiation/payment/create', all)).payment_id
  }
  const consent: PaymentServer['consent'] = async (request = {}) => {
    const constraints = {
      max_payment_amount: { currency: 'GBP', value: 50 },
      periodic_amounts: [{ amount: { currency: 'GBP', value: 100 }, interval: 'MONTH', alignment: 'CALENDAR' }],
    }
    const all = { recipient_id: await recipient(), reference: 'Pot', type: 'SWEEPING', constraints, ...request }
    return (await must('/payment_initiation/consent/create', all)).consent_id
  }
  const authorise: PaymentServer['authorise'] = async (ids) => {
    const { link_token } = await must('/link/token/create', {
      client_name: 'Wonderwallet',
      language: 'en',
      country_codes: ['GB'],
      user: { client_user_id: 'user-1' },
      products: ['payment_initiation'],
      payment_initiation: ids,
      webhook: receiver.url,
    })
    await sayYes(server, link_token)
  }
  const authorisedConsent: PaymentServer['authorisedConsent'] = async (request) => {
    const consent_id = await consent(request)
    await authorise({ consent_id })
    return consent_id
  }
  const simulate: PaymentServer['simulate'] = (payment_id, status) =>
    server.call('/sandbox/payment/simulate', { payment_id, webhook: receiver.url, status })
  return {
    ...server,
    receiver,
    recipient,
    payment,
    consent,
    authorise,
    authorisedConsent,
    simulate,
    execute: (consent_id, value, request = {}) => {
      drawn += 1
      return server.call('/payment_initiation/consent/payment/execute', {
        consent_id,
        amount: { currency: 'GBP', value },
        idempotency_key: `key-${drawn}`,
        ...request,
      })
    },
    async settledPayment(request) {
      const payment_id = await payment(request)
      await simulate(payment_id, 'PAYMENT_STATUS_SETTLED')
      return payment_id
    },
    get: (payment_id) => must('/payment_initiation/payment/get', { payment_id }),
    async webhooks() {
      await server.settle()
      return receiver.take().map(({ body }) => body as SeenWebhook)
    },
    async close() {
      receiver.close()
      await server.close()
    },
  }
}

/** A person who walks through Link and allows access to the first account that their bank shows. */
async function sayYes(server: TestServer, link_token: string): Promise<void> {
  const post = async (path: string, request: Fields) => {
    const { status, body } = await server.post(path, request)
    if (status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`)
    return body
  }
  let answer = await post('/link/v2/session/open', { link_token })
  const { session_secret } = answer
  let events_seen = answer.events.length
  const act = async (action: Fields) => {
    const { pane_number } = answer
    answer = await post('/link/v2/session/act', { session_secret, pane_number, events_seen, action })
    events_seen += answer.events.length
  }
  await act({ type: 'continue' })
  await act({ type: 'select_institution', institution_id: ROYAL_BANK_OF_PLAID })
  const { login_url } = answer.pane
  await act({ type: 'open_oauth' })
  const oauth_state_id = new URL(login_url, server.url).searchParams.get('oauth_state_id')
  const login = { oauth_state_id, username: '', password: '' }
  await post('/link/v2/oauth/answer', { ...login, choices: [0], error_code: null })
  await act({ type: 'check_oauth' })
  await act({ type: 'continue' })
  if (answer.outcome?.success === undefined) throw new Error(`no success: ${JSON.stringify(answer)}`)
}
