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

/**
 * A file that the API sends: a PDF, a ZIP. Read it once, as bytes or as a stream.
 *
 *     const report = await client.assetReport.pdf.get({ asset_report_token })
 *     await writeFile('report.pdf', await report.bytes())
 */
export class BinaryBody {
  /** For example application/pdf. */
  readonly contentType: string
  readonly requestId: string | null
  /** SHA-256 of the file in lowercase hex, where the endpoint sends it (/statements/download). */
  readonly contentHash: string | null
  /** The bytes as they arrive. Fails with a PlaidTimeoutError when none come for `timeout` milliseconds. */
  readonly stream: ReadableStream<Uint8Array>

  constructor(source: BinarySource) {
    const { headers } = source.response
    this.contentType = headers.get('content-type') ?? 'application/octet-stream'
    this.requestId = requestIdOf(headers)
    this.contentHash = headers.get('plaid-content-hash')
    this.stream = watched(source)
  }

  /** The whole file. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await new Response(this.stream).arrayBuffer())
  }

  /** The whole file, with its content type. */
  async blob(): Promise<Blob> {
    return new Blob([await this.bytes()], { type: this.contentType })
  }
}

/** The response's stream, with our errors and a limit on silence. */
function watched(source: BinarySource): ReadableStream<Uint8Array> {
  const { path, response, timeout, signal, controller, release, runtime } = source
  const reader = (response.body ?? new Blob([]).stream()).getReader()
  return new ReadableStream<Uint8Array>({
    async pull(output) {
      let timedOut = false
      const stopTimer = runtime.after(timeout, () => {
        timedOut = true
        controller.abort()
      })
      try {
        const { done, value } = await reader.read()
        if (!done) return output.enqueue(value)
        release()
        output.close()
      } catch (thrown) {
        release()
        if (signal?.aborted === true) throw new PlaidAbortError(path, signal.reason)
        if (timedOut) throw new PlaidTimeoutError(`${path} sent nothing for ${timeout} ms`)
        throw new PlaidNetworkError(path, thrown)
      } finally {
        stopTimer()
      }
    },
    async cancel(reason) {
      release()
      await reader.cancel(reason)
    },
  })
}
