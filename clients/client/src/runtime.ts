/**
 * What the client takes from its surroundings besides `fetch`: time and chance.
 * Tests hand in their own; nothing else in this package reads a clock or a random number.
 */
export interface Runtime {
  /** Milliseconds since 1970, UTC. */
  now(this: void): number
  /** At least 0, less than 1. */
  random(this: void): number
  /** Resolves after `delay_ms`; rejects with the signal's reason when aborted first. */
  sleep(this: void, delay_ms: number, signal?: AbortSignal): Promise<void>
  /** Runs `action` once after `delay_ms` unless the returned function is called first. */
  after(this: void, delay_ms: number, action: () => void): () => void
}

/** The surroundings of a real program. */
export const systemRuntime: Runtime = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (delay_ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer)
        reject(signal?.reason as Error)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }, delay_ms)
      if (signal?.aborted === true) stop()
      else signal?.addEventListener('abort', stop, { once: true })
    }),
  after: (delay_ms, action) => {
    const timer = setTimeout(action, delay_ms)
    return () => clearTimeout(timer)
  },
}

/** One environment variable, where the platform has them and lets us read them. */
export function environmentVariable(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
    return process?.env?.[name] || undefined
  } catch {
    // Deno without --allow-env throws on access: the same as not set.
    return undefined
  }
}
