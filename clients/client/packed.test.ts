import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { buildPackage } from '../build-package.ts'
import { expectedOutcome, startRuntimeServer } from './fixtures/runtime-server.ts'
import { packageVersion } from './src/version.ts'
import { findTool, type ToolName } from './runtimes.ts'

const execute = promisify(execFile)

/** A project outside the repository that has installed the packed client, and nothing else. */
let project: string
let tarball: string
let server: Server
let url: string

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'gingham-client-'))
  const dist = await buildPackage('client', join(project, 'built'))
  const packed = await execute('npm', ['pack', dist, '--pack-destination', project, '--json', '--loglevel=error'])
  const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }]
  tarball = join(project, filename)
  rmSync(dist, { recursive: true })
  writeFileSync(join(project, 'package.json'), '{ "name": "project", "private": true }\n')
  await execute('npm', ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', tarball], {
    cwd: project,
  })
  cpSync(join(import.meta.dirname, 'fixtures/runtime-program.mjs'), join(project, 'program.mjs'))
  const imports = `import * as library from '@gingham/client'\nimport * as plaidNode from '@gingham/client/plaid-node'\nimport { program } from './program.mjs'\n`
  write('esm.mjs', `${imports}console.log(JSON.stringify(await program(library, plaidNode, process.argv[2])))\n`)
  write(
    'cjs.cjs',
    `const library = require('@gingham/client')\nconst plaidNode = require('@gingham/client/plaid-node')\n` +
      `import('./program.mjs').then(({ program }) => program(library, plaidNode, process.argv[2])).then((told) => console.log(JSON.stringify(told)))\n`,
  )
  write(
    'worker.mjs',
    `${imports}export default { async fetch(request) { return Response.json(await program(library, plaidNode, new URL(request.url).searchParams.get('api'))) } }\n`,
  )
  write(
    'browser.mjs',
    `${imports}globalThis.outcome = program(library, plaidNode, new URL(location.href).searchParams.get('api'))\n`,
  )
  ;({ url, server } = await startRuntimeServer())
}, 120_000)

afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(project, { recursive: true, force: true })
})

function write(name: string, content: string): void {
  mkdirSync(dirname(join(project, name)), { recursive: true })
  writeFileSync(join(project, name), content)
}

async function outcomeOf(command: string, args: string[]): Promise<unknown> {
  const { stdout } = await execute(command, args, { cwd: project, timeout: 30_000 })
  return JSON.parse(stdout)
}

/** A test that needs a tool; skipped, under its name, where the tool is not installed. */
const testWith = (name: ToolName) => test.skipIf(findTool(name) === undefined)
const tool = (name: ToolName): string => findTool(name) ?? ''

describe('the packed client does the same', () => {
  test('in this Node (24), as an ES module', async () => {
    expect(process.versions.node).toMatch(/^24\./)
    expect(await outcomeOf(process.execPath, ['esm.mjs', url])).toEqual(expectedOutcome)
  })

  test('in this Node (24), as CommonJS', async () => {
    expect(await outcomeOf(process.execPath, ['cjs.cjs', url])).toEqual(expectedOutcome)
  })

  testWith('node20')('in Node 20, as an ES module', async () => {
    expect(await outcomeOf(tool('node20'), ['esm.mjs', url])).toEqual(expectedOutcome)
  })

  testWith('node20')('in Node 20, as CommonJS', async () => {
    expect(await outcomeOf(tool('node20'), ['cjs.cjs', url])).toEqual(expectedOutcome)
  })

  testWith('bun')('in Bun', async () => {
    expect(await outcomeOf(tool('bun'), ['esm.mjs', url])).toEqual(expectedOutcome)
  })

  testWith('deno')('in Deno', async () => {
    const permissions = ['--allow-net', '--allow-env=PLAID_ENV', '--node-modules-dir=manual', '--no-lock', '--quiet']
    expect(await outcomeOf(tool('deno'), ['run', ...permissions, 'esm.mjs', url])).toEqual(expectedOutcome)
  })

  testWith('workerd')('in workerd', async () => {
    await bundle('worker.mjs', 'worker.js', ['workerd', 'worker', 'import'])
    const port = await freePort()
    write(
      'worker.capnp',
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2025-01-01")),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);\n`,
    )
    const worker = spawn(tool('workerd'), ['serve', 'worker.capnp'], { cwd: project, stdio: 'inherit' })
    try {
      const response = await whenListening(worker, () =>
        fetch(`http://127.0.0.1:${port}/?api=${encodeURIComponent(url)}`),
      )
      expect(await response.json()).toEqual(expectedOutcome)
    } finally {
      worker.kill()
    }
  })

  test.skipIf(findChromium() === undefined)('in a browser, bundled', async () => {
    await bundle('browser.mjs', 'browser.js', ['browser', 'import'])
    const page = createServer((request, response) => {
      const isScript = request.url === '/browser.js'
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
      response.end(
        isScript ? readFileSync(join(project, 'browser.js')) : '<script type="module" src="/browser.js"></script>',
      )
    })
    await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve))
    const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] })
    try {
      const tab = await browser.newPage()
      await tab.goto(`http://127.0.0.1:${(page.address() as AddressInfo).port}/?api=${encodeURIComponent(url)}`)
      expect(await tab.evaluate('globalThis.outcome')).toEqual(expectedOutcome)
    } finally {
      await browser.close()
      page.close()
    }
  })
})

async function bundle(from: string, to: string, conditions: string[]): Promise<void> {
  await build({
    absWorkingDir: project,
    entryPoints: [from],
    outfile: to,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions,
  })
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** Tries until the process listens, as long as it lives. */
async function whenListening(child: ChildProcess, attempt: () => Promise<Response>): Promise<Response> {
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (child.exitCode !== null) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

describe('the package', () => {
  test('has no dependencies, and the version that it tells servers', () => {
    const manifest = JSON.parse(
      readFileSync(join(project, 'node_modules/@gingham/client/package.json'), 'utf8'),
    ) as Record<string, unknown>
    expect(manifest['dependencies']).toBeUndefined()
    expect(manifest['version']).toBe(packageVersion)
  })

  test.each(['node16', 'nodenext', 'bundler'])(
    'has types that a program compiles with, in %s resolution',
    async (resolution) => {
      write(
        `types-${resolution}/program.ts`,
        `import { PlaidClient, isPlaidError, type Transaction, type Webhook } from '@gingham/client'
import { Configuration, PlaidApi, Products, type AccountBase, type AccountType } from '@gingham/client/plaid-node'
const client = new PlaidClient({ clientId: process.env['A'], environment: 'local' })
export async function main(): Promise<Transaction[]> {
  const { added } = await client.transactions.sync({ access_token: 'a', cursor: undefined })
  const subtype: string | null = (await client.accounts.get({ access_token: 'a' })).accounts[0]?.subtype ?? null
  const api = new PlaidApi(new Configuration({ basePath: subtype ?? '' }))
  await api.linkTokenCreate({ user: { client_user_id: 'u' }, client_name: 'n', language: 'en', country_codes: ['US'], products: [Products.Auth] })
  return added
}
export const isLocked = (error: unknown) => isPlaidError(error, 'ITEM_LOCKED') && error.displayMessage
export const typeOf = (account: AccountBase): AccountType => account.type
export const codeOf = (webhook: Webhook) => webhook.webhook_code
`,
      )
      const modules =
        resolution === 'bundler' ? ['--module', 'esnext', '--moduleResolution', 'bundler'] : ['--module', resolution]
      const tsc = join(import.meta.dirname, '../../node_modules/.bin/tsc')
      const checks = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess']
      // Without the library of browsers: what a server's project knows must do.
      const strict = [...checks, '--noEmit', '--lib', 'es2022', '--types', 'node']
      const roots = ['--typeRoots', join(import.meta.dirname, '../../node_modules/@types')]
      const { stdout } = await execute(tsc, [...modules, ...strict, ...roots, `types-${resolution}/program.ts`], {
        cwd: project,
      }).catch((error: unknown) => error as { stdout: string })
      expect(stdout).toBe('')
    },
  )

  test('has types for compilers before TypeScript 5.7, which know no generic arrays of bytes', () => {
    const home = join(project, 'node_modules/@gingham/client')
    const generic = globSync('**/*.d.ts', { cwd: home }).filter((name) =>
      /Uint8Array</.test(readFileSync(join(home, name), 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\//g, '')),
    )
    expect(generic).toEqual([])
  })

  testWith('publint')('is clean for publint', async () => {
    const entry = pathToFileURL(join(dirname(tool('publint')), 'src/index-node.js')).href
    const { publint } = (await import(entry)) as { publint: (options: object) => Promise<{ messages: unknown[] }> }
    const { messages } = await publint({
      pkgDir: join(project, 'node_modules/@gingham/client'),
      strict: true,
      pack: false,
    })
    expect(messages).toEqual([])
  })

  testWith('attw')(
    'is clean for are-the-types-wrong',
    async () => {
      const entry = pathToFileURL(join(dirname(tool('attw')), 'dist/index.js')).href
      const attw = (await import(entry)) as {
        checkPackage: (files: object) => Promise<{ problems: unknown[] }>
        createPackageFromTarballData: (data: Uint8Array) => object
      }
      const { problems } = await attw.checkPackage(
        attw.createPackageFromTarballData(new Uint8Array(readFileSync(tarball))),
      )
      expect(problems).toEqual([])
    },
    60_000,
  )
})
