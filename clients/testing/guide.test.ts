import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { buildOnce } from '../../apps/link/build.testing.ts'
import { findChromium } from '../../tools/find-chromium.ts'

const execute = promisify(execFile)
const guide = readFileSync(resolve(import.meta.dirname, '../../docs/guides/testing-link.md'), 'utf8')
/** Inside the package, so that its imports resolve; not under version control. */
const folder = join(import.meta.dirname, '.gingham/guide')
const chromium = findChromium()
if (chromium === undefined)
  process.stderr.write('skipped: browser tests of the guide (no Chromium found; name one in CHROMIUM_PATH)\n')

/** Every block that is marked `ts run`, with what its `// →` comments say that it prints. */
const snippets = [...guide.matchAll(/^```ts run ?(\w*)\n([\s\S]*?)^```$/gm)].map(([, mode, code = ''], index) => ({
  name: `snippet ${index + 1}`,
  mode: mode === 'setup' ? 'setup' : code.includes('@playwright/test') ? 'browser' : 'program',
  file: write(`snippet-${index + 1}.ts`, code),
  prints: [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line = '']) => line).toSorted(),
}))

function write(name: string, content: string): string {
  mkdirSync(resolve(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

/** As much of Playwright's runner as the guide uses, on the real browser library, which this repository has. */
const runner = `
import { chromium } from 'playwright-core'
export async function test(name, run) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const context = await browser.newContext({ baseURL: process.env.APP })
    await run({ page: await context.newPage() })
    console.log('ok ' + name)
  } finally {
    await browser.close()
  }
}
export const expect = (locator) => ({ toHaveText: (hasText) => locator.filter({ hasText }).waitFor({ timeout: 8000 }) })
`
const runnerTypes = `
import type { Locator, Page } from 'playwright-core'
export declare function test(name: string, run: (given: { page: Page }) => Promise<void>): void
export declare function expect(locator: Locator): { toHaveText(text: string): Promise<void> }
`

let server: TestServer
let app: Server
let env: Record<string, string>
beforeAll(async () => {
  const home = 'node_modules/@playwright/test'
  write(`${home}/package.json`, '{ "type": "module", "main": "index.js", "types": "index.d.ts" }')
  write(`${home}/index.js`, runner)
  write(`${home}/index.d.ts`, runnerTypes)
  if (chromium !== undefined) await buildOnce()
  // Webhooks are verified against the real time.
  server = await startTestServer({ now: new Date().toISOString(), runs_jobs: true })
  const { client_id, secrets } = server.team
  app = createServer((_request, response) => void servePage(response))
  await new Promise<void>((done) => app.listen(0, 'localhost', done))
  env = {
    PATH: process.env['PATH'] ?? '',
    PLAID_CLIENT_ID: client_id,
    PLAID_SECRET: secrets.sandbox,
    PLAID_ENV: server.url,
    APP: `http://localhost:${(app.address() as AddressInfo).port}`,
    CHROMIUM: chromium ?? '',
    NODE_NO_WARNINGS: '1',
  }
})
afterAll(async () => {
  app.closeAllConnections()
  app.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The app that the guide's tests are about. */
async function servePage(response: { setHeader(name: string, value: string): void; end(text: string): void }) {
  const { body } = await server.call('/link/token/create', {
    client_name: 'Wonderwallet',
    language: 'en',
    country_codes: ['US'],
    user: { client_user_id: 'user-1' },
    products: ['transactions'],
  })
  response.setHeader('content-type', 'text/html')
  response.end(`<!doctype html>
    <title>App</title><button id="connect">Connect a bank</button><p role="status" id="told"></p>
    <script src="${server.url}/link/v2/stable/link-initialize.js"></script>
    <script>
      const handler = Plaid.create({
        token: ${JSON.stringify(body.link_token)},
        onSuccess: (_, { accounts, institution }) => (told.textContent = accounts.length + ' accounts of ' + institution.name),
        onExit: (_, { status }) => (told.textContent = 'left at ' + status),
      })
      connect.addEventListener('click', handler.open)
    </script>`)
}

test('the guide has snippets of every kind', () => {
  const count = (mode: string) => snippets.filter((snippet) => snippet.mode === mode).length
  expect([count('setup'), count('browser'), count('program')]).toEqual([1, 3, 3])
})

describe('what the guide shows runs, and prints what it says', () => {
  const runs = snippets.filter(({ mode }) => mode === 'program' || (mode === 'browser' && chromium !== undefined))
  test.each(runs)(
    '$name ($mode)',
    async ({ file, prints }) => {
      const { stdout } = await execute(process.execPath, [file], { env, cwd: folder, timeout: 60_000 })
      expect(prints.length).toBeGreaterThan(0)
      expect(stdout.trim().split('\n').toSorted()).toEqual(prints)
    },
    60_000,
  )

  test('the global setup gives the tests a server, and takes it away', async () => {
    const program = write(
      'run-setup.ts',
      `import setup from ${JSON.stringify(snippets.find(({ mode }) => mode === 'setup')?.file)}
const stop = await setup()
const { status } = await fetch(process.env['PLAID_ENV'] + '/health')
await stop()
console.log(status, await fetch(process.env['PLAID_ENV'] + '/health').catch(() => 'gone'))\n`,
    )
    const { stdout } = await execute(process.execPath, [program], { env, cwd: folder, timeout: 50_000 })
    expect(stdout).toBe('200 gone\n')
  })
})

test('every snippet compiles under strict settings', async () => {
  const config = {
    extends: resolve(import.meta.dirname, 'tsconfig.json'),
    compilerOptions: { noEmit: true, skipLibCheck: true },
    include: [],
    files: snippets.map(({ file }) => file),
  }
  const tsc = resolve(import.meta.dirname, '../../node_modules/.bin/tsc')
  const { stdout } = await execute(tsc, ['-p', write('tsconfig.json', JSON.stringify(config))]).catch(
    (error: unknown) => error as { stdout: string },
  )
  expect(stdout).toBe('')
})
