import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createServer, type AddressInfo } from 'node:net'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Options of `startGingham`; every one has a default. */
export interface GinghamOptions {
  /** A free one unless given. */
  port?: number | undefined
  /** Decides what the simulated banks show; 1 unless given. */
  seed?: number | string | undefined
  /** An instant, ISO 8601, at which the server's clock stands still. Webhooks are then signed as of that instant. */
  now?: string | undefined
  /** Where data is kept; unless given, in memory until the server stops. */
  data?: string | undefined
  /** Keys of the team; drawn unless given. Give them together with `data`: other keys are another team, without Items. */
  client_id?: string | undefined
  /** See `client_id`. */
  secret?: string | undefined
  /** How the server is started: `gingham`, from node_modules or the PATH, unless given; [`npx`, `gingham`], … */
  command?: string | readonly [string, ...string[]] | undefined
  /** More variables for the server, for example GINGHAM_UPDATE_DELAY. */
  env?: Readonly<Record<string, string>> | undefined
  /** Milliseconds until the server must answer; 30000 unless given. */
  timeout?: number | undefined
}

/** A server of your own, for a run of tests. */
export interface RunningGingham {
  url: string
  client_id: string
  secret: string
  /** Ends the server, and with it its data in memory. */
  stop: () => Promise<void>
}

const START_MS_MAX = 30_000
const STOP_MS_MAX = 5_000
/** How often a server that starts is asked whether it is ready. */
const LOOK_MS = 50

/**
 * Starts a server beside the tests and waits until it answers.
 *
 *     const gingham = await startGingham({ seed: 7 })
 *     // PLAID_ENV, PLAID_CLIENT_ID, PLAID_SECRET of the app under test: gingham.url, gingham.client_id, gingham.secret
 *     await gingham.stop()
 *
 * @throws Error when the command is not found, the port is taken, or the server does not come up; with what it said
 */
export async function startGingham(options: GinghamOptions = {}): Promise<RunningGingham> {
  const { client_id = randomBytes(12).toString('hex'), secret = randomBytes(15).toString('hex') } = options
  const port = await findPort(options.port)
  const url = `http://localhost:${port}`
  const server = launch(port, { client_id, secret }, options)
  try {
    await waitUntilReady(url, { client_id, secret }, server, options.timeout ?? START_MS_MAX)
  } catch (error) {
    await server.stop()
    throw error
  }
  return { url, client_id, secret, stop: server.stop }
}

/** A free port, or the wanted one if it is free. */
async function findPort(wanted = 0): Promise<number> {
  const probe = createServer()
  const port = await new Promise<number>((resolve, reject) => {
    probe.once('error', (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === 'EADDRINUSE' ? 'is taken: stop what listens there, or leave the port out' : cause.message
      reject(new Error(`gingham cannot start: port ${wanted} ${why}`, { cause }))
    })
    probe.listen(wanted, '127.0.0.1', () => resolve((probe.address() as AddressInfo).port))
  })
  await new Promise((done) => probe.close(done))
  return port
}

interface Launched {
  /** Why it has ended; undefined while it runs. */
  ended: () => string | undefined
  stop: () => Promise<void>
}

function launch(port: number, keys: { client_id: string; secret: string }, options: GinghamOptions): Launched {
  const { command = 'gingham', data = ':memory:', seed, now } = options
  const [program, ...before] = typeof command === 'string' ? ([command] as const) : command
  const args = [...before, 'start', '--port', String(port), '--data', data]
  if (seed !== undefined) args.push('--seed', String(seed))
  if (now !== undefined) args.push('--now', now)
  const child = spawn(program, args, {
    env: environmentOf(keys, options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: HAS_GROUPS,
  })
  const told = lastWords(child)
  let ended: string | undefined
  const exited = new Promise<void>((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      ended = error.code === 'ENOENT' ? `there is no command ${program}: ${whereFrom}` : error.message
      resolve()
    })
    child.once('close', (code, signal) => {
      ended ??= `it ended with ${signal ?? `code ${code}`}${told() === '' ? '' : `:\n${told()}`}`
      resolve()
    })
  })
  void exited.then(endWithTests(() => end(child, 'SIGKILL')))
  return { ended: () => ended, stop: () => stop(child, exited) }
}

/** A program such as npx starts the server as a child of its own: they are a group, and end as one. */
const HAS_GROUPS = process.platform !== 'win32'

function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (!HAS_GROUPS || child.pid === undefined) return void child.kill(signal)
  try {
    process.kill(-child.pid, signal)
  } catch {
    // Nobody of the group is left.
  }
}

/** Tests that are cut short must not leave a server behind. Returns what ends the watch. */
function endWithTests(kill: () => void): () => void {
  // The keyboard's Ctrl+C reaches this process only, which dies of it as it would have done without us.
  const onSignal = (signal: NodeJS.Signals) => {
    kill()
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  process.once('exit', kill)
  for (const signal of signals) process.once(signal, onSignal)
  return () => {
    process.removeListener('exit', kill)
    for (const signal of signals) process.removeListener(signal, onSignal)
  }
}

const whereFrom =
  'it comes with @gingham/server. Install it beside your tests, or say with the option `command` how it is started'

/** As npx finds commands: in node_modules/.bin of this folder and those above, then on the PATH. */
function environmentOf(keys: { client_id: string; secret: string }, more: GinghamOptions['env'] = {}) {
  const folders: string[] = []
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    folders.push(join(folder, 'node_modules/.bin'))
    if (folder === dirname(folder)) break
  }
  const env: Record<string, string | undefined> = {
    GINGHAM_LOG: 'warn',
    ...process.env,
    PATH: [...folders, process.env['PATH'] ?? ''].join(delimiter),
    PLAID_CLIENT_ID: keys.client_id,
    PLAID_SECRET: keys.secret,
  }
  // These belong to the app under test: its database is not ours to write to.
  delete env['DATABASE_URL']
  delete env['GINGHAM_BASE_URL']
  return { ...env, ...more }
}

const WORDS_MAX = 4_000

/** Reads all that a child says, so that it is never stuck, and keeps the end of it. */
function lastWords(child: ChildProcess): () => string {
  let words = ''
  const hear = (chunk: Buffer) => void (words = (words + chunk.toString()).slice(-WORDS_MAX))
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return () => words.trim()
}

async function stop(child: ChildProcess, exited: Promise<void>): Promise<void> {
  end(child, 'SIGTERM')
  const timer = setTimeout(() => end(child, 'SIGKILL'), STOP_MS_MAX)
  await exited
  clearTimeout(timer)
}

/** Until the server answers to its keys: another one on the same port would not. */
async function waitUntilReady(url: string, keys: object, server: Launched, timeout: number): Promise<void> {
  const deadline = performance.now() + timeout
  while (performance.now() < deadline) {
    const ended = server.ended()
    if (ended !== undefined) throw new Error(`gingham cannot start: ${ended}`)
    if (await answers(`${url}/health`)) {
      const body = JSON.stringify({ ...keys, count: 1, offset: 0, country_codes: ['US'] })
      const headers = { 'content-type': 'application/json' }
      if (await answers(`${url}/institutions/get`, { method: 'POST', headers, body })) return
      throw new Error(`gingham cannot start: something else answers at ${url}`)
    }
    await pause(LOOK_MS)
  }
  throw new Error(`gingham did not answer at ${url}/health within ${timeout} ms`)
}

async function answers(url: string, init: RequestInit = {}): Promise<boolean> {
  try {
    const response = await fetch(url, init)
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
