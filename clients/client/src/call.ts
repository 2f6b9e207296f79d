/** A response and what came around it. */
export interface Received<Data> {
  /** The body as parsed: plain JSON, unknown fields included. */
  data: Data
  /** HTTP status. */
  status: number
  headers: Headers
  /** Quote it when you ask support. */
  requestId: string | null
}

/**
 * A call on its way: a promise of the response body. The request has been sent when you hold one.
 *
 *     const { accounts } = await client.accounts.get({ access_token })
 *     const { data, requestId, headers } = await client.accounts.get({ access_token }).withResponse()
 */
export class Call<Data> extends Promise<Data> {
  readonly #received: Promise<Received<Data>>

  constructor(received: Promise<Received<Data>>) {
    // Resolved with a promise rather than by callbacks: stack traces then lead to the line that awaits the call.
    super((resolve) => resolve(received.then((got) => got.data)))
    this.#received = received
  }

  /** The body together with status, headers and request id. */
  withResponse(): Promise<Received<Data>> {
    this.handleElsewhere()
    return this.#received.then((received) => received)
  }

  /** Whoever takes the outcome by another way also takes the error: this promise itself may then go unheard. */
  protected handleElsewhere(): void {
    this.catch(() => {})
  }

  /** `then` and its kin give ordinary promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }
}
