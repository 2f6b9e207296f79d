import { spawn, type ChildProcess } from 'node:child_process'
import { Agent } from 'node:http'
import { resolve } from 'node:path'
import { measureThroughput, post, type LoadRequest } from './load.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

const PORT = 4321
const KEYS = { client_id: 'bench0bench0bench0bench0', secret: 'bench0bench0bench0bench0bench0' }
const CONNECTIONS = 16
const REQUESTS = 3_000
const PAIRS = 5
const NODE_ARGS = ['--disable-warning=ExperimentalWarning']

/** Our server against a bare node:http server that sends the same bytes, in turn, on this machine. */
export async function rows(): Promise<Row[]> {
  const started = performance.now()
  const server = startGingham()
  try {
    await untilHealthy(server)
    const start_ms = performance.now() - started
    const rss_start = await residentMegabytes()
    const access_token = await link()
    const accounts = await compare('/accounts/get', { access_token })
    const sync = await compare('/transactions/sync', { access_token, count: 100 })
    return [
      accounts,
      sync,
      { name: 'start to first answer', value: start_ms, unit: 'ms' },
      { name: 'memory after start', value: rss_start, unit: 'MB' },
      { name: 'memory after the load', value: await residentMegabytes(), unit: 'MB' },
    ]
  } finally {
    server.kill()
  }
}

function startGingham(): ChildProcess {
  const bin = resolve(import.meta.dirname, '../apps/server/bin.ts')
  return spawn(process.execPath, [...NODE_ARGS, bin, 'start', '--port', String(PORT), '--data', ':memory:'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GINGHAM_LOG: 'warn',
      PLAID_CLIENT_ID: KEYS.client_id,
      PLAID_SECRET: KEYS.secret,
    },
  })
}

async function compare(path: string, body: Record<string, unknown>): Promise<Row> {
  const ours: LoadRequest = {
    url: `http://127.0.0.1:${PORT}${path}`,
    body: JSON.stringify({ ...KEYS, ...body }),
    headers: {},
  }
  const bytes = await post(new Agent(), ours.url, ours.body, {})
  const bare = await startBare(bytes)
  try {
    const theirs = { ...ours, url: `http://127.0.0.1:${bare.port}${path}` }
    await measureThroughput(ours, REQUESTS, CONNECTIONS)
    await measureThroughput(theirs, REQUESTS, CONNECTIONS)
    const pairs: { ours: number; ratio: number }[] = []
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const reference = await measureThroughput(theirs, REQUESTS, CONNECTIONS)
      const measured = await measureThroughput(ours, REQUESTS, CONNECTIONS)
      pairs.push({ ours: measured, ratio: measured / reference })
    }
    return {
      name: `${path} (${Math.round(bytes.length / 1024)} KB)`,
      value: median(pairs.map((pair) => pair.ours)),
      unit: 'requests/s',
      ratio: median(pairs.map(({ ratio }) => ratio)),
      goal: 'at least 0.5 of bare node:http',
    }
  } finally {
    bare.process.kill()
  }
}

async function startBare(bytes: Buffer): Promise<{ port: number; process: ChildProcess }> {
  const child = spawn(process.execPath, [...NODE_ARGS, resolve(import.meta.dirname, 'bare-server.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(bytes)
  const [line] = (
    await new Promise<string>((done) => child.stdout.once('data', (data: Buffer) => done(data.toString())))
  ).split('\n')
  return { port: Number(line), process: child }
}

async function link(): Promise<string> {
  const call = async (path: string, body: Record<string, unknown>) =>
    JSON.parse(
      (await post(new Agent(), `http://127.0.0.1:${PORT}${path}`, JSON.stringify({ ...KEYS, ...body }), {})).toString(),
    ) as Record<string, string>
  const options = { transactions: { days_requested: 730 } }
  const { public_token } = await call('/sandbox/public_token/create', {
    institution_id: 'ins_109508',
    initial_products: ['transactions'],
    options,
  })
  const { access_token } = await call('/item/public_token/exchange', { public_token })
  return access_token!
}

async function untilHealthy(server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    try {
      if ((await fetch(`http://127.0.0.1:${PORT}/health`)).ok) return
    } catch {
      await new Promise((done) => setTimeout(done, 5))
    }
  }
  throw new Error('the server did not start')
}

async function residentMegabytes(): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${PORT}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1]) / 1024 / 1024
}
