import { PlaidAbortError, PlaidNetworkError, PlaidTimeoutError, requestIdOf } from './errors.ts'
import type { Runtime } from './runtime.ts'

/** What a file on its way depends on. */
interface BinarySource {
  path: string
  response: Response
  /** Milliseconds that may pass between two chunks. */
  timeout: number
  signal: AbortSignal | undefined
  controller: AbortController
  /** To be called when the last byte has been read, or never will be. */
  release: () => void
  runtime: Runtime
}

/** Bytes as the platform makes them. Written like this because compilers before TypeScript 5.7 know no `Uint8Array<…>`. */
export type Bytes = ReturnType<typeof Uint8Array.of>

/**
 * A file that the API sends: a PDF, a ZIP. Read it once, as bytes or as a stream.
 *
 *     const report = await client.assetReport.pdf.get({ asset_report_token })
 *     await writeFile('report.pdf', await report.bytes())
 */
export class BinaryBody {
  /** For example application/pdf. */
  readonly contentType: string
  /** Quote it when you ask support. */
  readonly requestId: string | null
  /** SHA-256 of the file in lowercase hex, where the endpoint sends it (/statements/download). */
  readonly contentHash: string | null
  readonly #nextChunk: () => Promise<Uint8Array | undefined>
  readonly #cancel: (reason: unknown) => Promise<void>
  #stream: ReadableStream<Uint8Array> | undefined

  constructor(source: BinarySource) {
    const { headers } = source.response
    this.contentType = headers.get('content-type') ?? 'application/octet-stream'
    this.requestId = requestIdOf(headers)
    this.contentHash = headers.get('plaid-content-hash')
    const reader = readerOf(source.response)
    this.#nextChunk = () => nextChunk(source, reader)
    this.#cancel = async (reason) => {
      source.release()
      await reader.cancel(reason)
    }
  }

  /** The bytes as they arrive. Fails with a PlaidTimeoutError when none come for `timeout` milliseconds. */
  get stream(): ReadableStream<Uint8Array> {
    this.#stream ??= new ReadableStream<Uint8Array>({
      pull: async (output) => {
        const chunk = await this.#nextChunk()
        if (chunk === undefined) output.close()
        else output.enqueue(chunk)
      },
      cancel: this.#cancel,
    })
    return this.#stream
  }

  /** The whole file. */
  async bytes(): Promise<Bytes> {
    if (this.#stream !== undefined) return new Uint8Array(await new Response(this.#stream).arrayBuffer())
    const chunks: Uint8Array[] = []
    for (let chunk = await this.#nextChunk(); chunk !== undefined; chunk = await this.#nextChunk()) chunks.push(chunk)
    const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
    let end = 0
    for (const chunk of chunks) {
      whole.set(chunk, end)
      end += chunk.length
    }
    return whole
  }

  /** The whole file, with its content type. */
  async blob(): Promise<Blob> {
    return new Blob([await this.bytes()], { type: this.contentType })
  }
}

interface Reader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>
  cancel(reason: unknown): Promise<void>
}

/** Reads a body chunk by chunk; in one piece where `fetch` has no web streams (React Native, node-fetch). */
function readerOf(response: Response): Reader {
  const body = response.body as { getReader?(): Reader } | null | undefined
  if (typeof body?.getReader === 'function') return body.getReader()
  let isRead = false
  return {
    async read() {
      if (isRead) return { done: true }
      isRead = true
      return { done: false, value: new Uint8Array(await response.arrayBuffer()) }
    },
    cancel: () => Promise.resolve(),
  }
}

/** The next bytes, undefined after the last, with our errors and a limit on silence. */
async function nextChunk(source: BinarySource, reader: Reader): Promise<Uint8Array | undefined> {
  const { path, timeout, signal, controller, release, runtime } = source
  let timedOut = false
  const stopTimer = runtime.after(timeout, () => {
    timedOut = true
    controller.abort()
  })
  try {
    const { done, value } = await reader.read()
    if (!done) return value
    release()
    return undefined
  } catch (thrown) {
    release()
    if (signal?.aborted === true) throw new PlaidAbortError(path, signal.reason)
    if (timedOut) throw new PlaidTimeoutError(`${path} sent nothing for ${timeout} ms`)
    throw new PlaidNetworkError(path, thrown)
  } finally {
    stopTimer()
  }
}
