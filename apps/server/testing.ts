import { randomBytes } from 'node:crypto'
import { drawTeam, insertTeam, type House, type NewTeam, type Settings } from '@gingham/api'
import { makeVirtualClock, type VirtualClock } from '@gingham/clock'
import type { Source } from '@gingham/sources'
import { simulatedBanks } from '@gingham/sources/simulated'
import type { StoreAddress } from '@gingham/store'
import { testStores, type TestPlace } from '@gingham/store/testing'
import { makeHouse } from './make-house.ts'
import { makeLog, makeServer } from './make-server.ts'

export { startWebhookReceiver, type Received, type WebhookReceiver } from './webhook-receiver.ts'

/** When tests take place unless they say otherwise. */
export const TEST_NOW = '2026-03-15T12:00:00Z'

export interface TestServerOptions {
  now?: string
  /** SQLite in memory unless given; with TEST_STORE=postgres, a schema of its own in TEST_DATABASE_URL. */
  address?: StoreAddress
  settings?: Partial<Settings>
  /** The simulated banks unless given. */
  sources?: readonly Source[]
  /** 32 bytes; random unless given. A server that opens the store of another one needs that one's. */
  encryption_key?: Buffer
  validates_responses?: boolean
  /** Whether due work starts by itself, as it does in a real server. Without it, `settle` runs what is due. */
  runs_jobs?: boolean
}

/** A whole server in this process, on a port of its own, in memory, with a clock that the test moves. */
export interface TestServer {
  url: string
  house: House
  clock: VirtualClock
  team: NewTeam
  /** Calls an endpoint with the team's sandbox keys; the answer's body, whatever its status. */
  call(path: string, body?: Record<string, unknown>): Promise<Answer>
  /** The same for anybody: no keys are added. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Links an Item without Link: /sandbox/public_token/create, then /item/public_token/exchange. */
  link(request?: LinkRequest): Promise<{ access_token: string; item_id: string }>
  /** A second team in the same house. */
  addTeam(name: string): Promise<NewTeam>
  /** Runs everything that is due, webhooks included. */
  settle(): Promise<void>
  close(): Promise<void>
}

export interface LinkRequest {
  /** First Platypus Bank unless given. */
  institution_id?: string
  /** `transactions` unless given. */
  initial_products?: readonly string[]
  options?: Record<string, unknown>
  /** The server's first team unless given. */
  team?: NewTeam
}

export interface Answer {
  status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into bodies freely, and fail where they are wrong
  body: any
  headers: Headers
}

/** The kind of store that this run of the suites is about. */
const storeName = process.env['TEST_STORE'] === 'postgres' ? 'Postgres' : 'SQLite in memory'

function makePlace(): Promise<TestPlace> {
  const kind = testStores().find(({ name }) => name === storeName)
  if (kind === undefined) throw new Error('TEST_STORE=postgres needs TEST_DATABASE_URL')
  return kind.make()
}

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const place = await makePlace()
  const clock = makeVirtualClock(options.now ?? TEST_NOW)
  const house = await makeHouse({
    address: options.address ?? place.address,
    encryption_key: options.encryption_key ?? randomBytes(32),
    clock,
    settings: {
      base_url: 'http://localhost:4000',
      seed: '1',
      update_delay_ms: { initial: 0, historical: 0 },
      has_rate_limits: false,
      ...options.settings,
    },
    sources: options.sources ?? [simulatedBanks()],
    onJobError: (kind, error) => {
      throw new Error(`a job of kind ${kind} failed`, { cause: error })
    },
  })
  const addTeam = async (name: string) => {
    const team = drawTeam(house.ids, name)
    await insertTeam(house.store.db, team, clock.now())
    return team
  }
  const team = await addTeam('Test')
  const app = await makeServer({
    house,
    log: makeLog('silent'),
    validates_responses: options.validates_responses ?? true,
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  if (options.runs_jobs === true) house.jobs.start()

  const post: TestServer['post'] = async (path, body, headers = {}) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const type = response.headers.get('content-type') ?? ''
    return {
      status: response.status,
      body: await bodyOf(response, type),
      headers: response.headers,
    }
  }
  const callAs = (caller: NewTeam, path: string, body: Record<string, unknown>) =>
    post(path, { client_id: caller.client_id, secret: caller.secrets.sandbox, ...body })
  return {
    url,
    house,
    clock,
    team,
    post,
    call: (path, body = {}) => callAs(team, path, body),
    async link({
      institution_id = 'ins_109508',
      initial_products = ['transactions'],
      options = {},
      team: caller = team,
    } = {}) {
      const created = await callAs(caller, '/sandbox/public_token/create', {
        institution_id,
        initial_products,
        options,
      })
      if (created.status !== 200) throw new Error(`linking failed: ${JSON.stringify(created.body)}`)
      const { body } = await callAs(caller, '/item/public_token/exchange', { public_token: created.body.public_token })
      return { access_token: body.access_token, item_id: body.item_id }
    },
    addTeam,
    settle: async () => void (await house.jobs.runDue()),
    async close() {
      await house.jobs.stop()
      await app.close()
      await house.store.close()
      await place.remove()
    },
  }
}

/** JSON as its value, text as text, and a file as its bytes. */
async function bodyOf(response: Response, type: string): Promise<unknown> {
  if (type.includes('json')) return response.json()
  return type === '' || type.startsWith('text/') ? response.text() : Buffer.from(await response.arrayBuffer())
}
