import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPackage } from '../build-package.ts'

const execute = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')

/** A project outside the repository that has installed the packed package, and nothing else. */
let project: string
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'gingham-testing-'))
  const dist = await buildPackage('testing', join(project, 'built'))
  const { stdout } = await execute('npm', ['pack', dist, '--pack-destination', project, '--json', '--loglevel=error'])
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }]
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n')
  await execute(
    'npm',
    ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', join(project, filename)],
    {
      cwd: project,
    },
  )
}, 60_000)
afterAll(() => rmSync(project, { recursive: true, force: true }))

const body = `
const main = async () => {
  const gingham = await startGingham({ command: process.argv.slice(2) })
  const inbox = await receiveWebhooks()
  const { access_token } = await linkItem(gingham, { webhook: inbox.url })
  const { url, client_id, secret } = gingham
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ client_id, secret, access_token, webhook_code: 'NEW_ACCOUNTS_AVAILABLE' })
  await fetch(url + '/sandbox/item/fire_webhook', { method: 'POST', headers, body })
  const { webhook_type } = await inbox.next('NEW_ACCOUNTS_AVAILABLE')
  await inbox.close()
  await gingham.stop()
  console.log(webhook_type, typeof linkPage, typeof registerLinkCommands)
}
main()
`

test.each([
  [
    'program.mjs',
    `import { linkItem, linkPage, receiveWebhooks, startGingham } from '@gingham/testing'
import { registerLinkCommands } from '@gingham/testing/cypress'${body}`,
  ],
  [
    'program.cjs',
    `const { linkItem, linkPage, receiveWebhooks, startGingham } = require('@gingham/testing')
const { registerLinkCommands } = require('@gingham/testing/cypress')${body}`,
  ],
])('the packed package runs as %s', async (name, program) => {
  writeFileSync(join(project, name), program)
  const gingham = [process.execPath, join(root, 'apps/server/bin.ts')]
  const { stdout } = await execute(process.execPath, [name, ...gingham], { cwd: project, timeout: 30_000 })
  expect(stdout).toBe('ITEM function function\n')
})

test('it depends on nothing, and the half for Cypress runs in a browser', () => {
  const home = join(project, 'node_modules/@gingham/testing')
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Record<string, unknown>
  expect(manifest).not.toHaveProperty('dependencies')
  expect(manifest).not.toHaveProperty('peerDependencies')
  const entry = readFileSync(join(home, 'esm/cypress/index.js'), 'utf8')
  const chunks = [...entry.matchAll(/from "(\.\.\/[^"]+)"/g)].map(([, path = '']) =>
    readFileSync(join(home, 'esm/cypress', path), 'utf8'),
  )
  expect([entry, ...chunks].join('\n')).not.toMatch(/from "node:|Buffer|process\./)
})

test('its types take what the libraries of others are, and compile alone', async () => {
  // Of other packages, the types only.
  mkdirSync(join(project, 'node_modules'), { recursive: true })
  for (const name of ['playwright-core', 'plaid', '@types/node', 'undici-types', 'axios', 'form-data']) {
    const target = join(project, 'node_modules', name)
    mkdirSync(resolve(target, '..'), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), target)
  }
  const program = `import type { Page, FrameLocator } from 'playwright-core'
import type { PlaidApi } from 'plaid'
import { linkItem, linkPage, receiveWebhooks, startGingham, type LinkedItem } from '@gingham/testing'
import { registerLinkCommands } from '@gingham/testing/cypress'
export const drive = (page: Page) => linkPage(page).complete({ mfa: ['1234'] })
export const driveFrame = (frame: FrameLocator) => linkPage(frame, { timeout: 1 }).chooseAccounts(['0000'])
// Options are often computed: what is not there may be undefined.
export const start = (text: string | undefined, port?: number) =>
  [startGingham({ port, seed: text, now: text }), receiveWebhooks({ port, timeout: port })]
export const computed = (page: Page, client: PlaidApi, text?: string) =>
  [linkPage(page, { timeout: undefined }).complete({ username: text, phone: text }), linkItem(client, { webhook: text })]
export const link = (client: PlaidApi): Promise<LinkedItem> => linkItem(client)
export const register = () => registerLinkCommands({ Commands: { add: (name: string, run: () => void) => [name, run] } })
`
  writeFileSync(join(project, 'types.mts'), program)
  const tsc = join(root, 'node_modules/.bin/tsc')
  const flags = ['--module', 'nodenext', '--strict', '--exactOptionalPropertyTypes', '--noEmit', '--skipLibCheck']
  const settings = ['--lib', 'es2022,dom', '--types', 'node', 'types.mts']
  const { stdout } = await execute(tsc, [...flags, ...settings], { cwd: project }).catch(
    (error: unknown) => error as { stdout: string },
  )
  expect(stdout).toBe('')
})
