import { execFile, spawn, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readOptions, USAGE } from '@gingham/server'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { hasPythonClient } from '../../conformance/python/has-python-client.ts'

const execute = promisify(execFile)
const guides = resolve(import.meta.dirname, '../../docs/guides')
/** Inside the package, so that its imports resolve; not under version control. */
const folder = join(import.meta.dirname, '.gingham/guides')

/** How a snippet is tried: as a program, or as a receiver of webhooks in one of three shapes. */
type Mode = 'program' | 'webhook' | 'fetch' | 'route' | 'worker'
interface Snippet {
  name: string
  guide: string
  mode: Mode
  file: string
  /** Whether it wants an Item of its own. */
  takesItem: boolean
  /** What it says that it prints, from its `// →` comments. */
  prints: string[]
}

/** Where guides say that the server is, since it usually is. */
const USUAL_ADDRESS = 'http://localhost:4000'

const textOf = (guide: string) => readFileSync(join(guides, guide), 'utf8')

/** Every block of a guide in a language, with the words after the language. */
function blocksOf(guide: string, language: string): { words: string; code: string }[] {
  const fenced = new RegExp(`^\`\`\`${language}\\b ?(.*)\\n([\\s\\S]*?)^\`\`\`$`, 'gm')
  return [...textOf(guide).matchAll(fenced)].map(([, words = '', code = '']) => ({ words, code }))
}

/** Every block of a guide that is marked `ts run`. */
function snippetsOf(guide: string): Snippet[] {
  const marked = blocksOf(guide, 'ts').filter(({ words }) => words.startsWith('run'))
  return marked.map(({ words, code }, index) => ({
    name: `${guide} ${index + 1}`,
    guide,
    mode: (words.replace(/^run ?/, '') || 'program') as Mode,
    file: write(
      `${guide.replace(/\W/g, '')}-${index + 1}.ts`,
      code.replaceAll(`'${USUAL_ADDRESS}'`, "process.env['PLAID_ENV'] ?? ''"),
    ),
    takesItem: code.includes("'./given.ts'"),
    prints: [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line = '']) => line),
  }))
}

function write(name: string, content: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

rmSync(folder, { recursive: true, force: true })
const names = [
  '../../README.md',
  ...globSync('{client-*,products*,api-versions,testing,webhooks}.md', { cwd: guides }).toSorted(),
]
const snippets = names.flatMap(snippetsOf)

let server: TestServer
let env: Record<string, string>
beforeAll(async () => {
  // Receivers check the age of webhooks against the real time.
  server = await startTestServer({ now: new Date().toISOString() })
  const { client_id, secrets } = server.team
  env = {
    PATH: process.env['PATH'] ?? '',
    PLAID_CLIENT_ID: client_id,
    PLAID_SECRET: secrets.sandbox,
    PLAID_ENV: server.url,
    NODE_NO_WARNINGS: '1',
  }
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A module that gives a snippet an Item of its own, all of whose transactions are there. */
async function giveItem(): Promise<void> {
  const { access_token } = await server.link({ initial_products: ['transactions', 'auth'] })
  await server.call('/transactions/sync', { access_token })
  await server.settle()
  write('given.ts', `export const access_token = ${JSON.stringify(access_token)}\n`)
}

const programs = snippets.filter(({ mode }) => mode === 'program')
const receivers = snippets.filter(({ mode }) => mode === 'webhook' || mode === 'fetch' || mode === 'route')

test('the guides have snippets of every kind', () => {
  expect(names).toHaveLength(15)
  expect(programs.length).toBeGreaterThan(30)
  expect(receivers.length).toBe(5)
})

/** Programs of a guide run in one process, one after the other: to start one takes longer than most of them. */
const runs = Map.groupBy(programs, ({ name, guide, takesItem }) => (takesItem ? name : guide))

describe('the programs of a guide print what the guide says', () => {
  test.each([...runs])('%s', async (_, together) => {
    if (together.some(({ takesItem }) => takesItem)) await giveItem()
    const all = together.map(({ file }) => `await import(${JSON.stringify(file)})`).join('\n')
    const options = { env, cwd: folder, timeout: 15_000 }
    const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', all], options)
    const lines = stdout.trim().split('\n')
    for (const { prints } of together) expect(prints.length).toBeGreaterThan(0)
    const prints = together.flatMap((snippet) => snippet.prints)
    expect(lines.map((line, index) => line.slice(0, prints[index]?.length))).toEqual(prints)
  })
})

/** Serves what a module exports the way its platform does. */
const hosts: Record<'fetch' | 'route' | 'worker', string> = {
  fetch: 'const handle = module.default.fetch',
  route: 'const handle = module.POST',
  worker: 'const handle = (request) => module.default.fetch(request, process.env)',
}
function hostOf({ mode, file }: Snippet): string {
  if (mode === 'webhook' || mode === 'program') return file
  return write(
    `host-of-${mode}.mjs`,
    `import { createServer } from 'node:http'
const module = await import(${JSON.stringify(file)})
${hosts[mode]}
createServer(async (incoming, outgoing) => {
  const body = Buffer.concat(await Array.fromAsync(incoming))
  const { method, headers } = incoming
  const init = method === 'POST' ? { method, headers, body } : { headers }
  const response = await handle(new Request('http://localhost' + incoming.url, init))
  outgoing.writeHead(response.status)
  outgoing.end(await response.text())
}).listen(Number(process.env.PORT))
`,
  )
}

/** Runs a snippet as a server of its own while `use` lasts; resolves with what it printed. */
async function serving(snippet: Snippet, use: (address: string) => Promise<void>): Promise<string> {
  const port = await freePort()
  const child = spawn(process.execPath, [hostOf(snippet)], {
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const address = `http://127.0.0.1:${port}`
  try {
    while (
      child.exitCode === null &&
      !(await fetch(`${address}/nothing`).then(
        () => true,
        () => false,
      ))
    ) {
      await new Promise((done) => setTimeout(done, 30))
    }
    await use(address)
    return printed
  } finally {
    child.kill()
  }
}

describe('a receiver of a guide takes genuine webhooks and refuses others', () => {
  test.each(receivers)('$name ($mode)', async (snippet) => {
    const { access_token } = await server.link()
    const printed = await serving(snippet, async (address) => {
      await server.call('/item/webhook/update', { access_token, webhook: `${address}/webhook` })
      await server.settle()
      const forged = await fetch(`${address}/webhook`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'plaid-verification': 'e30.e30.e30' },
        body: '{}',
      })
      expect(forged.status).toBe(400)
    })
    expect(printed).toBe('ITEM WEBHOOK_UPDATE_ACKNOWLEDGED\n')
  })
})

test('the worker of the guide answers', async () => {
  const [worker] = snippets.filter(({ mode }) => mode === 'worker')
  await serving(worker as Snippet, async (address) => {
    const response = await fetch(address)
    expect(response.status).toBe(200)
    expect(await response.json()).toContain('First Platypus Bank')
  })
})

test('every snippet compiles under strict settings', async () => {
  await giveItem()
  const config = {
    extends: resolve(import.meta.dirname, 'tsconfig.json'),
    compilerOptions: { noEmit: true, skipLibCheck: true },
    include: [],
    files: snippets.map(({ file }) => file).concat(write('given.ts', "export const access_token: string = ''\n")),
  }
  const path = write('tsconfig.json', JSON.stringify(config))
  const tsc = resolve(import.meta.dirname, '../../node_modules/.bin/tsc')
  const { stdout } = await execute(tsc, ['-p', path]).catch((error: unknown) => error as { stdout: string })
  expect(stdout).toBe('')
})

const commands = names.flatMap((guide) => blocksOf(guide, 'sh').filter(({ words }) => words === 'run'))

const hasCurl = spawnSync('curl', ['--version']).status === 0
test.skipIf(!hasCurl)('what the guides send with curl is answered', async () => {
  expect(commands).toHaveLength(2)
  for (const { code } of commands) {
    const { stdout } = await execute('sh', ['-c', code.replaceAll(USUAL_ADDRESS, server.url)], { env })
    expect(JSON.parse(stdout), code).toMatchObject({ request_id: expect.any(String) })
    expect(JSON.parse(stdout), code).not.toHaveProperty('error_code')
  }
})

test.skipIf(!hasPythonClient())('the first call of the README works in Python', async () => {
  const [first] = blocksOf('../../README.md', 'python')
  const code = first?.code.replaceAll(USUAL_ADDRESS, server.url) ?? ''
  const { stdout } = await execute('python3', ['-c', code], { env })
  expect(stdout).toBe('First Platypus Bank\n')
})

test('what the guides tell to type exists', () => {
  const text = [...globSync('*.md', { cwd: guides }), '../../README.md', '../../CONTRIBUTING.md'].map(textOf).join('\n')
  const starts = [...text.matchAll(/gingham start([^\n`'&]*)/g)].map(([, args = '']) => args)
  expect(starts.length).toBeGreaterThan(10)
  for (const args of starts) expect(() => readOptions(args.split(/\s+/).filter(Boolean), {}), args).not.toThrow()
  const { scripts } = JSON.parse(textOf('../../package.json')) as { scripts: Record<string, string> }
  const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script)
  expect(named.filter((script) => !(script in scripts))).toEqual([])
  const help = text.match(/GINGHAM_[A-Z_]+/g) ?? []
  expect(help.filter((variable) => !USAGE.includes(variable))).toEqual([])
})

test('links between the guides lead somewhere', () => {
  for (const name of names) {
    for (const [, target = ''] of textOf(name).matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(join(guides, dirname(name), target)), target).toBe(true)
  }
})

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address() as AddressInfo
  await new Promise((done) => probe.close(done))
  return port
}
