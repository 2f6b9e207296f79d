import type { Call } from './call.ts'
import type { Rooms } from './endpoints.gen.ts'
import { begin, buildRoom, roomNames, type Sender } from './namespaces.ts'
import { resolveSettings, type ClientOptions, type Settings } from './options.ts'
import { send, type IdempotentCallOptions } from './request.ts'
import { waitFor, type WaitOptions } from './wait-for.ts'

/** Every room of the API is a property: `accounts`, `item`, `transactions`, … */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the getters are defined below, room by room
export interface PlaidClient extends Rooms {}

/**
 * A client of the Plaid API: the real one, or a Gingham server.
 *
 *     const client = new PlaidClient({ clientId, secret, environment: 'sandbox' })
 *     const { access_token } = await client.item.publicToken.exchange({ public_token })
 *     const { accounts } = await client.accounts.get({ access_token })
 *
 * Methods follow the URL. Fields are spelled as in the API's documentation. A client holds no connection and no state
 * besides its options: make one and share it.
 */
export class PlaidClient {
  readonly #settings: Settings
  readonly #send: Sender

  constructor(options: ClientOptions = {}) {
    const settings = resolveSettings(options)
    this.#settings = settings
    this.#send = (path, body, callOptions, traits) => send(settings, path, body, callOptions, traits)
  }

  /** The server's address. */
  get baseUrl(): string {
    return this.#settings.baseUrl
  }

  /**
   * Calls any path, also one that is newer than this library:
   *
   *     const { accounts } = await client.request<{ accounts: unknown[] }>('/accounts/get', { access_token })
   *
   * Keys, retries, errors and options are those of every other call.
   */
  request<Data = Record<string, unknown>>(path: string, body?: object, options?: IdempotentCallOptions): Call<Data> {
    return begin(this.#send, path, body, options) as Call<Data>
  }

  /**
   * Repeats a call while it fails with PRODUCT_NOT_READY, or until its answer is what you wait for:
   *
   *     const report = await client.waitFor(() => client.assetReport.get({ asset_report_token }))
   */
  waitFor<Data>(call: () => PromiseLike<Data>, options: WaitOptions<Data> = {}): Promise<Data> {
    return waitFor(call, options, this.#settings.runtime)
  }

  static {
    for (const room of roomNames) {
      Object.defineProperty(this.prototype, room, {
        configurable: true,
        // Built at the first use and kept: a program pays for the rooms that it enters.
        get(this: PlaidClient) {
          const value = buildRoom(this.#send, room, this.#settings.runtime)
          Object.defineProperty(this, room, { value })
          return value
        },
      })
    }
  }
}
