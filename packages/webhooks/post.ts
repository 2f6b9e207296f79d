import { lookup as systemLookup } from 'node:dns'
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPrivateAddress } from './private-addresses.ts'

export interface PostRequest {
  url: string
  body: string
  /** The JWT of the `Plaid-Verification` header. */
  verification: string
  /** Only the sandbox may call localhost and private networks. */
  allows_private_addresses: boolean
}

export interface PostResult {
  /** Null when there was no answer. */
  status: number | null
  error: string | null
  duration_ms: number
}

/** Sends one webhook and says what came of it; never throws. */
export type Post = (request: PostRequest) => Promise<PostResult>

export interface PostOptions {
  /** A clock for durations only. */
  monotonic_ms: () => number
  /** How names become addresses; the system's way unless given. */
  lookup?: LookupFunction
  /** 10 s unless given. Source: https://plaid.com/docs/api/webhooks/ */
  timeout_ms?: number
}

const TIMEOUT_MS = 10_000
/** What a receiver answers is of no interest; after this much of it the line is cut. */
const ANSWER_BYTES_MAX = 64 * 1024

const REFUSED = 'the address is private, which only the sandbox may call'

/**
 * Posts over a connection of its own, whose address is checked when it is made: a name that leads elsewhere the second
 * time it is asked for gains nothing, and no connection of the sandbox's is used again for another environment.
 * Redirects are not followed: they could lead anywhere, and anything but 200 counts as failed anyway.
 */
export function makePost({ monotonic_ms, lookup = systemLookup, timeout_ms = TIMEOUT_MS }: PostOptions): Post {
  return async ({ url, body, verification, allows_private_addresses }) => {
    const started = monotonic_ms()
    const signal = AbortSignal.timeout(timeout_ms)
    const finish = (status: number | null, error: string | null) => ({
      status,
      error,
      duration_ms: Math.round(monotonic_ms() - started),
    })
    try {
      const target = parseAddress(url)
      if (!allows_private_addresses) refuseLiteral(target)
      const options: RequestOptions = {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'plaid-verification': verification,
          'user-agent': 'Gingham-Webhooks',
        },
        agent: false,
        signal,
        lookup: allows_private_addresses ? lookup : publicOnly(lookup),
      }
      return finish(await send(target, options, body), null)
    } catch (error) {
      return finish(null, signal.aborted ? `no answer within ${timeout_ms / 1000} s` : reasonOf(error))
    }
  }
}

function parseAddress(url: string): URL {
  const target = URL.parse(url)
  if (target === null) throw new Error('the address is not a URL')
  if (target.protocol !== 'http:' && target.protocol !== 'https:')
    throw new Error('the address is neither http nor https')
  return target
}

/** An address that is written as numbers is never looked up. */
function refuseLiteral({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && isPrivateAddress(host)) throw new Error(REFUSED)
}

/** Fails for a name that has a private address among its own. */
function publicOnly(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, options, (error, address, family) => {
      const addresses = typeof address === 'string' ? [address] : (address ?? []).map((each) => each.address)
      const isRefused = error === null && addresses.some(isPrivateAddress)
      callback(isRefused ? new Error(REFUSED) : error, address, family)
    })
}

/** The HTTP status of the answer. */
function send(target: URL, options: RequestOptions, body: string): Promise<number> {
  const request = target.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    request(target, options, (response) => {
      drain(response)
      resolve(response.statusCode!)
    })
      .on('error', reject)
      // Also without an error: after a switch of protocols, for example, nobody reads on.
      .on('close', () => reject(new Error('the connection was closed without an answer')))
      .end(body)
  })
}

/** Reads an answer to its end, so that the receiver is not cut off while it is still writing a short one. */
function drain(response: IncomingMessage): void {
  let bytes = 0
  response.on('error', () => response.destroy())
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > ANSWER_BYTES_MAX) response.destroy()
  })
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the request failed'
  return (error as NodeJS.ErrnoException).code ?? error.message
}
