import { BinaryBody } from '../binary.ts'
import type { Received } from '../call.ts'
import { PlaidClient } from '../client.ts'
import { paths } from '../endpoints.gen.ts'
import { PlaidError, PlaidResponseError } from '../errors.ts'
import { operationIds, otherPaths, type OtherPlaidApiMethods, type PlaidApiMethods } from './api.gen.ts'
import { clientOptionsOf, Configuration } from './configuration.ts'
import { PlaidNodeError, type PlaidNodeErrorResponse } from './plaid-node-error.ts'
import type { PlaidNodeRequestConfig, PlaidNodeRequestOptions, PlaidNodeResponse } from './response.ts'

/** The methods of the official client: `accountsGet`, `itemPublicTokenExchange`, … */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the methods are defined below, path by path
export interface PlaidApi extends PlaidApiMethods, OtherPlaidApiMethods {}

/** The official client's class, with its call shapes. */
export class PlaidApi {
  readonly #client: PlaidClient

  constructor(configuration: Configuration = new Configuration()) {
    this.#client = new PlaidClient(clientOptionsOf(configuration))
  }

  async #call(path: string, body: object, options: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<unknown>> {
    const config: PlaidNodeRequestConfig = { method: 'post', url: this.#client.baseUrl + path, headers: {} }
    const { timeout, signal, headers } = options
    try {
      const call = this.#client.request<unknown>(path, body, { timeout: timeout || undefined, signal, headers })
      const received = await call.withResponse()
      const data = received.data instanceof BinaryBody ? await fileData(received.data, options) : received.data
      return { ...frame(received), data, config }
    } catch (error) {
      throw error instanceof PlaidError ? inOfficialShape(error, config) : error
    }
  }

  static {
    for (const path of `${paths} ${otherPaths}`.split(' ')) {
      const method = function (this: PlaidApi, body: object = {}, options: PlaidNodeRequestOptions = {}) {
        return this.#call(`/${path}`, body, options)
      }
      Object.defineProperty(this.prototype, nameOf(path), { value: method, configurable: true, writable: true })
    }
  }
}

function nameOf(path: string): string {
  return operationIds[`/${path}`] ?? path.replace(/[^A-Za-z0-9]+(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** What a response has besides its body. */
function frame({ status, headers }: Pick<Received<unknown>, 'status' | 'headers'>) {
  return { status, statusText: statusTexts[status] ?? '', headers: Object.fromEntries(headers) }
}

function inOfficialShape(error: PlaidError, config: PlaidNodeRequestConfig): PlaidNodeError {
  const { status, headers } = error
  const data = error instanceof PlaidResponseError ? error.text : error.body
  if (status === null || headers === null) return new PlaidNodeError(error, config)
  return new PlaidNodeError(error, config, {
    ...frame({ status, headers }),
    data: data as PlaidNodeErrorResponse['data'],
    config,
  })
}

/** Bytes the way the official client hands them over: a Buffer where there is one, an ArrayBuffer elsewhere. */
async function fileData(file: BinaryBody, { responseType }: PlaidNodeRequestOptions): Promise<unknown> {
  if (responseType === 'stream') return pipeable(file.stream)
  if (responseType === 'blob') return file.blob()
  const bytes = await file.bytes()
  if (responseType !== 'arraybuffer') return new TextDecoder().decode(bytes)
  const { Buffer } = globalThis as { Buffer?: { from(buffer: ArrayBuffer): Uint8Array } }
  return Buffer === undefined ? bytes.buffer : Buffer.from(bytes.buffer)
}

interface NodeStreams {
  Readable: { fromWeb(stream: ReadableStream<Uint8Array>): object }
}

/** A stream of Node where there is one, as the official client has it; a web stream elsewhere. */
function pipeable(stream: ReadableStream<Uint8Array>): object {
  // Asked for by name at run time, so that no bundler for browsers looks for it.
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): NodeStreams | undefined } }
  return process?.getBuiltinModule?.('node:stream')?.Readable.fromWeb(stream) ?? stream
}

/** HTTP/2 has no status text, and neither has `fetch` everywhere; programs print it all the same. */
const statusTexts: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  208: 'Already Reported',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  412: 'Precondition Failed',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}
