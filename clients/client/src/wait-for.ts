import { PlaidAbortError, PlaidError, PlaidTimeoutError } from './errors.ts'
import { positive } from './options.ts'
import type { Runtime } from './runtime.ts'

/** Options of `client.waitFor`. */
export interface WaitOptions<Data> {
  /**
   * Milliseconds to wait altogether; then a PlaidTimeoutError whose `cause` is the last error.
   * @default 120000
   */
  timeout?: number | undefined
  /**
   * Milliseconds between two calls.
   * @default 1000, growing to 5000
   */
  interval?: number | undefined
  /** Wait on until this holds. Without it, the first answer is enough. */
  until?: ((data: Data) => boolean) | undefined
  signal?: AbortSignal | undefined
}

/**
 * Repeats `call` while it fails with PRODUCT_NOT_READY, or until its answer is what you wait for.
 * @returns the first answer that is good
 * @throws PlaidTimeoutError when `timeout` has passed; any other error of the call as it comes
 */
export async function waitFor<Data>(
  call: () => PromiseLike<Data>,
  options: WaitOptions<Data>,
  runtime: Runtime,
): Promise<Data> {
  const { until, signal } = options
  const timeout = positive('timeout', options.timeout ?? 120_000)
  const deadline = runtime.now() + timeout
  let interval = positive('interval', options.interval ?? 1_000)
  for (;;) {
    let notReady: unknown
    try {
      const data = await call()
      if (until === undefined || until(data)) return data
    } catch (error) {
      if (!(error instanceof PlaidError) || error.code !== 'PRODUCT_NOT_READY') throw error
      notReady = error
    }
    if (runtime.now() + interval > deadline) throw new PlaidTimeoutError(`Not ready after ${timeout} ms`, notReady)
    try {
      await runtime.sleep(interval, signal)
    } catch (thrown) {
      throw new PlaidAbortError('waitFor', thrown)
    }
    if (options.interval === undefined) interval = Math.min(5_000, interval * 1.5)
  }
}
