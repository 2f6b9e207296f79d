import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { FetchFunction } from '@gingham/client'
import { makeRouter } from './router.ts'
import { readPageFiles } from './page-files.ts'
import { readSettings } from './settings.ts'

/** Where `vite build` puts the page. */
export const page_folder = fileURLToPath(new URL('../dist', import.meta.url))

export interface QuickstartOptions {
  /** PLAID_CLIENT_ID, PLAID_SECRET, PLAID_ENV, PLAID_BASE_URL, PLAID_PRODUCTS, … */
  environment: Readonly<Record<string, string | undefined>>
  /** Default 8000. 0 takes any free port. */
  port?: number
  /** Default 127.0.0.1: this machine only. */
  host?: string
  /** The built page. */
  page_folder?: string
  /** Milliseconds since 1970, for tests. */
  now?: () => number
  /** The network, for tests. */
  fetch?: FetchFunction
  /** Told of defects of this server. Unless given, they are written to the terminal. */
  onError?: (error: unknown) => void
}

/** A quickstart that is listening. */
export interface Quickstart {
  /** Without a slash at the end. */
  url: string
  close(): Promise<void>
}

/**
 * Starts the quickstart app: its page and the small server behind it.
 * @throws Error when a variable makes no sense, the page is not built, or the port is taken
 */
export async function startQuickstart(options: QuickstartOptions): Promise<Quickstart> {
  const { environment, port = 8000, host = '127.0.0.1' } = options
  const settings = readSettings(environment)
  const files = await readPageFiles(options.page_folder ?? page_folder)
  const server = createServer()
  await listen(server, port, host)
  const url = `http://${isLoopback(host) ? 'localhost' : host}:${(server.address() as AddressInfo).port}`
  server.on(
    'request',
    makeRouter({
      settings,
      files,
      url,
      is_loopback: isLoopback(host),
      now: options.now ?? (() => Date.now()),
      monotonic_ms: () => performance.now(),
      fetch: options.fetch ?? ((address, init) => fetch(address, init)),
      makeId: randomUUID,
      onError: options.onError ?? writeError,
    }),
  )
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function writeError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
}

function isLoopback(host: string): boolean {
  return ['localhost', '127.0.0.1', '::1'].includes(host)
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
