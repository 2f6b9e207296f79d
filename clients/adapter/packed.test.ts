import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPackage } from '../build-package.ts'
import { startRuntimeServer } from '../client/fixtures/runtime-server.ts'

const execute = promisify(execFile)
let project: string
let server: Awaited<ReturnType<typeof startRuntimeServer>>

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'gingham-adapter-'))
  const client = await buildPackage('client', join(project, 'client'))
  const adapter = await buildPackage('adapter', join(project, 'adapter'), client)
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n')
  const tarballs: string[] = []
  for (const dist of [client, adapter]) {
    const { stdout } = await execute('npm', ['pack', dist, '--pack-destination', project, '--json', '--loglevel=error'])
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }]
    tarballs.push(join(project, filename))
  }
  await execute('npm', ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs], {
    cwd: project,
  })
  server = await startRuntimeServer()
}, 60_000)

afterAll(() => {
  server.server.close()
  rmSync(project, { recursive: true, force: true })
})

const body = `
const adapter = new PlaidAdapter({ clientId: 'a', secret: 'b', baseUrl: process.argv[2], maxRetries: 0 })
adapter.syncBankTransferEvent(99, 99).catch((error) => console.log(error.name, error instanceof PlaidAdapterError))
`

test.each([
  ['program.mjs', `import { PlaidAdapter, PlaidAdapterError } from '@gingham/adapter'${body}`],
  ['program.cjs', `const { PlaidAdapter, PlaidAdapterError } = require('@gingham/adapter')${body}`],
])('the packed adapter runs as %s', async (name, program) => {
  writeFileSync(join(project, name), program)
  const { stdout } = await execute(process.execPath, [name, server.url], { cwd: project })
  expect(stdout).toBe('PlaidBankTransferSyncEventError true\n')
})

test('the package depends on the client of its own version, and its types compile', async () => {
  const manifest = JSON.parse(readFileSync(join(project, 'node_modules/@gingham/adapter/package.json'), 'utf8')) as {
    version: string
    dependencies: Record<string, string>
  }
  expect(manifest.dependencies).toEqual({ '@gingham/client': manifest.version })
  const program = `import { PlaidAdapter } from '@gingham/adapter'
export const numbers = async (): Promise<string | undefined> =>
  (await new PlaidAdapter().authRequest('a')).numbers.ach[0]?.routing
`
  writeFileSync(join(project, 'types.mts'), program)
  const tsc = join(import.meta.dirname, '../../node_modules/.bin/tsc')
  const checks = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess']
  const flags = ['--module', 'node16', ...checks, '--noEmit', '--lib', 'es2022,dom', '--types', '']
  const { stdout } = await execute(tsc, [...flags, 'types.mts'], { cwd: project }).catch(
    (error: unknown) => error as { stdout: string },
  )
  expect(stdout).toBe('')
})
