import { serializeBody } from './dates.ts'
import { BinaryBody } from './binary.ts'
import type { Received } from './call.ts'
import { errorFromBody } from './error-from-body.ts'
import {
  PlaidAbortError,
  PlaidConfigurationError,
  PlaidError,
  PlaidNetworkError,
  PlaidResponseError,
  PlaidTimeoutError,
  requestIdOf,
} from './errors.ts'
import { countOf, positive, readHeaders, type HeaderFields, type LogFields, type Settings } from './options.ts'
import { redact } from './redact.ts'
import { isSafeToRepeat, retryDelay } from './retry.ts'

/** Options of one call; what is not given comes from the client. */
export interface CallOptions {
  /** Milliseconds that one attempt may take. */
  timeout?: number | undefined
  /** How often to try again after a failure that may pass. */
  maxRetries?: number | undefined
  /** Stops the call, whatever it is doing; the promise rejects with a PlaidAbortError. */
  signal?: AbortSignal | undefined
  /** Added to the client's headers, and stronger than them. */
  headers?: HeaderFields | undefined
  /** Says that sending this call twice does no harm, so that it may be tried again after a timeout or a 5xx. */
  idempotent?: boolean | undefined
}

/** For endpoints that take an `idempotency_key`: the same as writing it into the request. */
export interface IdempotentCallOptions extends CallOptions {
  idempotencyKey?: string | undefined
}

/** What the generated table knows of an endpoint; most endpoints need no entry. */
export interface EndpointTraits {
  /** Answers without keys. */
  readonly public?: true
  /** How to go on to the next page. */
  readonly page?: PageTraits
  /** Name of the token that `syncAll` takes first. */
  readonly sync?: string
  /** Fields named like civil dates that hold instants. */
  readonly instants?: readonly string[]
}

/** How an endpoint pages. */
export interface PageTraits {
  readonly by: 'offset' | 'cursor' | 'after_id'
  /** The response's property that holds the rows. */
  readonly rows: string
  /** The request's property that holds count and offset, when they do not stand at the top. */
  readonly in?: string
  /** The response's property that holds the number of all rows. */
  readonly total?: string
  /** Rows of a page when the request does not say. */
  readonly count: number
}

/**
 * Makes one call: checks the keys, writes the body, sends it, reads the answer, and tries again where that is safe.
 * @throws PlaidError, and nothing else
 */
export async function send(
  settings: Settings,
  path: string,
  body: object,
  options: IdempotentCallOptions,
  traits: EndpointTraits,
): Promise<Received<unknown>> {
  const request = prepare(settings, path, body, options, traits)
  for (let attempt = 1; ; attempt++) {
    const started = settings.runtime.now()
    const fields: LogFields = { path, attempt }
    try {
      const received = await sendOnce(settings, request)
      fields.status = received.status
      fields.requestId = received.requestId
      fields.duration = settings.runtime.now() - started
      settings.logger?.debug(`${path} answered`, fields)
      return received
    } catch (thrown) {
      const error = thrown as PlaidError
      const now = settings.runtime.now()
      const delay = retryDelay(error, attempt, { ...request.retry, now, random: settings.runtime.random() })
      fields.code = error.code
      fields.requestId = error.requestId
      if (error.status !== null) fields.status = error.status
      fields.duration = now - started
      if (delay !== null) fields.delay = delay
      settings.logger?.warn(delay === null ? `${path} failed` : `${path} failed, trying again`, fields)
      if (delay === null) throw error
      await pause(settings, request, delay)
    }
  }
}

/** A call made definite. */
interface PreparedRequest {
  path: string
  url: string
  init: RequestInit
  timeout: number
  signal: AbortSignal | undefined
  retry: { maxRetries: number; safe: boolean }
}

function prepare(
  settings: Settings,
  path: string,
  given: object,
  options: IdempotentCallOptions,
  traits: EndpointTraits,
): PreparedRequest {
  if (!path.startsWith('/')) throw new PlaidConfigurationError(`A path starts with a slash: "/${redact(path)}"`)
  const body = options.idempotencyKey === undefined ? given : { ...given, idempotency_key: options.idempotencyKey }
  if (!settings.hasKeys && traits.public !== true && !('client_id' in body && 'secret' in body)) {
    throw new PlaidConfigurationError(
      `${path} needs keys: pass clientId and secret to new PlaidClient(), or set PLAID_CLIENT_ID and PLAID_SECRET`,
    )
  }
  const headers = { ...settings.headers, ...readHeaders(options.headers ?? {}) }
  return {
    path,
    url: settings.baseUrl + path,
    // A redirect is never followed: it would carry the keys to whoever is named in it.
    init: { method: 'POST', headers, body: serializeBody(body, traits.instants), redirect: 'manual' },
    timeout: options.timeout === undefined ? settings.timeout : positive('timeout', options.timeout),
    signal: options.signal,
    retry: {
      maxRetries: options.maxRetries === undefined ? settings.maxRetries : countOf('maxRetries', options.maxRetries),
      safe: options.idempotent ?? isSafeToRepeat(path, body),
    },
  }
}

async function sendOnce(settings: Settings, request: PreparedRequest): Promise<Received<unknown>> {
  const { path, signal, timeout } = request
  if (isAborted(signal)) throw new PlaidAbortError(path, signal?.reason)
  const controller = new AbortController()
  let timedOut = false
  const stopTimer = settings.runtime.after(timeout, () => {
    timedOut = true
    controller.abort()
  })
  const forwardAbort = () => controller.abort()
  signal?.addEventListener('abort', forwardAbort, { once: true })
  const release = () => signal?.removeEventListener('abort', forwardAbort)
  let streaming = false
  // Not every `fetch` that people bring hears of signals: the wait ends with or without it.
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error), { once: true })
  })
  stopped.catch(() => {})
  try {
    const sent = settings.fetch(request.url, { ...request.init, signal: controller.signal })
    const response = await Promise.race([sent, stopped])
    if (response.ok && isFile(response)) {
      streaming = true
      return receivedBinary(settings, request, response, controller, release)
    }
    const text = await Promise.race([response.text(), stopped])
    return readAnswer(path, response, text, settings.secret)
  } catch (thrown) {
    if (thrown instanceof PlaidError) throw thrown
    if (isAborted(signal)) throw new PlaidAbortError(path, signal?.reason)
    if (timedOut) throw new PlaidTimeoutError(`${path} took longer than ${timeout} ms`)
    throw new PlaidNetworkError(path, thrown)
  } finally {
    stopTimer()
    if (!streaming) release()
  }
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true
}

/** Files are told by their type, so that paths newer than the library can answer them, too. */
function isFile(response: Response): boolean {
  return /^application\/(pdf|zip|octet-stream)\b/i.test(response.headers.get('content-type') ?? '')
}

function receivedBinary(
  settings: Settings,
  { path, signal, timeout }: PreparedRequest,
  response: Response,
  controller: AbortController,
  release: () => void,
): Received<BinaryBody> {
  const requestId = requestIdOf(response.headers)
  const data = new BinaryBody({ path, response, timeout, signal, controller, release, runtime: settings.runtime })
  return { data, status: response.status, headers: response.headers, requestId }
}

/** Tells an answer of the API from everything else that can come back over HTTP. */
function readAnswer(path: string, response: Response, text: string, secret?: string): Received<unknown> {
  const { status, headers } = response
  const data = parseObject(text)
  if (data === undefined) throw strangeResponse(path, response, redact(text, secret))
  if (typeof data['error_code'] === 'string' && typeof data['error_type'] === 'string') {
    throw errorFromBody(parseObject(redact(text, secret)) ?? data, response)
  }
  if (!response.ok) throw strangeResponse(path, response, redact(text, secret))
  const requestId = typeof data['request_id'] === 'string' ? data['request_id'] : requestIdOf(headers)
  return { data, status, headers, requestId }
}

/** The text as a JSON object; undefined for anything else. */
function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** @param text without keys and tokens */
function strangeResponse(path: string, response: Response, text: string): PlaidResponseError {
  const where = `${path} got status ${response.status}`
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    return new PlaidResponseError(`${where}: a redirect, which is not followed. Check the environment`, response, text)
  }
  const kind = response.headers.get('content-type') ?? 'no content type'
  const start = text.replace(/\s+/g, ' ').trim().slice(0, 120) || 'empty body'
  const message = `${where} with something that is not an answer of the API (${kind}): ${start}`
  return new PlaidResponseError(message, response, text)
}

async function pause(settings: Settings, { path, signal }: PreparedRequest, delay_ms: number): Promise<void> {
  try {
    await settings.runtime.sleep(delay_ms, signal)
  } catch (thrown) {
    throw new PlaidAbortError(path, thrown)
  }
}
