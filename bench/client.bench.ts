import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { buildPackage } from '../clients/build-package.ts'
import { paths as everyPath } from '../clients/client/src/endpoints.gen.ts'
import { median } from './median.ts'
import type { Row } from './row.ts'

const execute = promisify(execFile)
const root = resolve(import.meta.dirname, '..')

/** How many calls one round makes of each kind, one after the other. */
const calls_per_round = 100
const rounds = 100

/** The client against bare `fetch` and against `plaid`: time and processor per call, import, bundle, compile. */
export async function rows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gingham-client-bench-'))
  try {
    const dist = await buildPackage('client', join(folder, 'node_modules/@gingham/client'))
    return [
      ...(await callRows(dist)),
      ...(await importRows(dist)),
      ...(await bundleRows(dist)),
      await compileRow(folder),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An answer of /accounts/get of ordinary size, about 6 KB. */
const answer = JSON.stringify({
  accounts: Array.from({ length: 12 }, (_, index) => ({
    account_id: `BxBXxLj1m4HMXBm9WZZmCWVbPjX16EHwv99v${index}`,
    balances: {
      available: 100.1,
      current: 110.25,
      limit: null,
      iso_currency_code: 'USD',
      unofficial_currency_code: null,
    },
    mask: '0000',
    name: 'Plaid Checking',
    official_name: 'Plaid Gold Standard 0% Interest Checking',
    persistent_account_id: '8cfb8beb89b774ee43b090625f0d61d0814322b43bff984eaf60386e',
    subtype: 'checking',
    type: 'depository',
  })),
  item: { item_id: 'eVBnVMp7zdTJLkRNr33Rs6zr7KNJqBFL9DrE6', institution_id: 'ins_109508', webhook: null, error: null },
  request_id: 'qk5Bxes3gDfv4F2',
})

type Kind = 'fetch' | 'client' | 'plaid'

async function callRows(dist: string): Promise<Row[]> {
  const { server, url } = await startBareServer()
  try {
    const calls = await callersOf(dist, url)
    const times: Record<Kind, number[]> = { fetch: [], client: [], plaid: [] }
    const processor: Record<Kind, number[]> = { fetch: [], client: [], plaid: [] }
    const order: Kind[] = ['fetch', 'client', 'plaid']
    for (let round = -5; round < rounds; round++) {
      for (const kind of order) {
        const [time, used] = await measureRound(calls[kind])
        if (round < 0) continue
        times[kind].push(time)
        processor[kind].push(used)
      }
      // Nobody goes first every time.
      order.push(order.shift() ?? 'fetch')
    }
    return [
      row('client: time per call, against bare fetch', times.client, times.fetch, 'at most 1.1'),
      row('client: time per call, against plaid', times.client, times.plaid, 'below 1'),
      row('client: processor per call, against bare fetch', processor.client, processor.fetch),
      row('client: processor per call, against plaid', processor.client, processor.plaid, 'below 1'),
    ]
  } finally {
    server.kill()
  }
}

/** One call of each kind; all parse the answer and hand over an account. */
async function callersOf(dist: string, url: string): Promise<Record<Kind, () => Promise<unknown>>> {
  const { PlaidClient } = (await import(
    pathToFileURL(join(dist, 'esm/index.js')).href
  )) as typeof import('@gingham/client')
  const { PlaidApi, Configuration } = await import('plaid')
  const headers = { 'PLAID-CLIENT-ID': 'id', 'PLAID-SECRET': 'secret' }
  const client = new PlaidClient({ environment: url, clientId: 'id', secret: 'secret' })
  const official = new PlaidApi(new Configuration({ basePath: url, baseOptions: { headers } }))
  const request = { access_token: 'access-sandbox-de3ce8ef-33f8-452c-a685-8671031fc0f6' }
  const init = {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'plaid-version': '2020-09-14' },
  }
  return {
    fetch: async () => {
      const response = await fetch(`${url}/accounts/get`, { ...init, body: JSON.stringify(request) })
      return ((await response.json()) as { accounts: unknown[] }).accounts[0]
    },
    client: async () => (await client.accounts.get(request)).accounts[0],
    plaid: async () => (await official.accountsGet(request)).data.accounts[0],
  }
}

/** @returns microseconds per call: of the clock, and of the processor */
async function measureRound(call: () => Promise<unknown>): Promise<[number, number]> {
  const used = process.cpuUsage()
  const started = performance.now()
  for (let count = 0; count < calls_per_round; count++) {
    if ((await call()) === undefined) throw new Error('a call answered nothing')
  }
  const time = ((performance.now() - started) * 1000) / calls_per_round
  const { user, system } = process.cpuUsage(used)
  return [time, (user + system) / calls_per_round]
}

/** Round against the round beside it, and the middle of that: what else the machine does hits both alike. */
function row(name: string, ours: readonly number[], theirs: readonly number[], goal?: string): Row {
  const ratio = median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)))
  return { name, value: median(ours), unit: 'µs', ratio, ...(goal === undefined ? {} : { goal }) }
}

async function startBareServer(): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  server.stdin.end(answer)
  const port = await new Promise<string>((done) =>
    server.stdout.once('data', (chunk: Buffer) => done(chunk.toString().trim())),
  )
  return { server, url: `http://127.0.0.1:${port}` }
}

async function importRows(dist: string): Promise<Row[]> {
  const ours = await importTimes(pathToFileURL(join(dist, 'esm/index.js')).href)
  const theirs = await importTimes(pathToFileURL(join(root, 'node_modules/plaid/dist/index.js')).href)
  const goal = 'at most 5 ms'
  return [
    {
      name: 'client: import, against plaid, best of 11',
      value: Math.min(...ours),
      unit: 'ms',
      ratio: Math.min(...ours) / Math.min(...theirs),
      goal,
    },
  ]
}

/** Milliseconds that a fresh process needs to import a module. Other programs only ever add to it: the least counts. */
async function importTimes(module: string): Promise<number[]> {
  const program = `const started = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - started)`
  const times: number[] = []
  for (let run = 0; run < 11; run++) {
    const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', program])
    times.push(Number(stdout))
  }
  return times
}

async function bundleRows(dist: string): Promise<Row[]> {
  const program = `import { PlaidClient } from '${dist}/esm/index.js'
console.log(await new PlaidClient().accounts.get({ access_token: 'a' }))`
  return [
    {
      name: 'client: bundle of a one-call program, minified and gzipped',
      value: await bundledSize(program),
      unit: 'KB',
      goal: 'at most 10 KB',
    },
  ]
}

async function bundledSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    write: false,
  })
  return outputFiles.reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0) / 1024
}

const camelCase = (segment: string) => segment.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The compiler on a program of thirty methods, or as many as there are. */
async function compileRow(folder: string): Promise<Row> {
  const paths = everyPath.split(' ').slice(0, 30)
  const calls = paths.map((path) => {
    const method = `client.${path.split('/').map(camelCase).join('.')}`
    return `export const ${camelCase(path.replaceAll('/', '_'))} = (request: Parameters<typeof ${method}>[0]) => ${method}(request as never)`
  })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(folder, 'program.ts'),
    `import { PlaidClient } from '@gingham/client'\nconst client = new PlaidClient()\n${calls.join('\n')}\n`,
  )
  const flags = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--lib',
    'es2022,dom,dom.iterable',
    '--types',
    '',
  ]
  const times: number[] = []
  for (let run = 0; run < 3; run++) {
    const started = performance.now()
    await execute(join(root, 'node_modules/.bin/tsc'), [...flags, 'program.ts'], { cwd: folder })
    times.push((performance.now() - started) / 1000)
  }
  return {
    name: `client: tsc of a program with ${paths.length} methods, best of 3`,
    value: Math.min(...times),
    unit: 's',
    goal: 'under 2 s',
  }
}
