import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

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

/** Source: https://plaid.com/docs/api/webhooks/ */
const TIMEOUT_MS = 10_000

/** @param fetch the network, @param monotonic_ms a clock for durations only */
export function makePost(fetch: typeof globalThis.fetch, monotonic_ms: () => number): Post {
  return async ({ url, body, verification, allows_private_addresses }) => {
    const started = monotonic_ms()
    const finish = (status: number | null, error: string | null) => ({
      status,
      error,
      duration_ms: Math.round(monotonic_ms() - started),
    })
    try {
      if (!allows_private_addresses && (await isPrivate(new URL(url).hostname))) {
        return finish(null, 'the address is private, which only the sandbox may call')
      }
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'plaid-verification': verification,
          'user-agent': 'Gingham-Webhooks',
        },
        // A redirect could lead anywhere, a private address included; anything but 200 counts as failed anyway.
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      await response.body?.cancel()
      return finish(response.status, null)
    } catch (error) {
      return finish(null, reasonOf(error))
    }
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the request failed'
  if (error.name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1000} s`
  const cause = error.cause as { code?: string; message?: string } | undefined
  return cause?.code ?? (cause?.message || error.message)
}

const privateRanges = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  privateRanges.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
] as const) {
  privateRanges.addSubnet(network, prefix, 'ipv6')
}

async function isPrivate(hostname: string): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) === 0 ? (await lookup(host, { all: true })).map(({ address }) => address) : [host]
  return addresses.some((address) => privateRanges.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6'))
}
