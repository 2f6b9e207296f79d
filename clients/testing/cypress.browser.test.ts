import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { buildOnce } from '../../apps/link/build.testing.ts'
import { findChromium } from '../../tools/find-chromium.ts'

/**
 * The commands for Cypress, on a real Link in a real browser. Cypress itself is not here (its program cannot be had from
 * a package registry): a queue of commands of our own stands in for its `cy`.
 */
const program = findChromium()
if (program === undefined)
  process.stderr.write('skipped: the commands for Cypress (no Chromium found; name one in CHROMIUM_PATH)\n')

let server: TestServer
let browser: Browser
let app: Server
let script: string
beforeAll(async () => {
  if (program === undefined) return
  await buildOnce()
  const stand_in = readFileSync(new URL('./fixtures/cy-in-page.js', import.meta.url), 'utf8')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./src/cypress/index.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'commands',
    write: false,
  })
  const register = 'commands.registerLinkCommands({ Commands: { add: (name, run) => (cy[name] = run) } })'
  script = `${stand_in}\n${outputFiles[0]?.text}\n${register}`
  server = await startTestServer({ runs_jobs: true })
  app = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(appPage))
  await new Promise<void>((done) => app.listen(0, 'localhost', done))
  // What `chromeWebSecurity: false` does in Cypress.
  const open = ['--disable-web-security', '--disable-site-isolation-trials', '--no-sandbox', '--disable-gpu']
  browser = await chromium.launch({ executablePath: program, args: open })
})
afterAll(async () => {
  await browser?.close()
  app?.closeAllConnections()
  app?.close()
  await server?.close()
})

const appPage = '<!doctype html><title>App</title><p id="told"></p>'

/** An app's page with Link open in it. */
async function openLink(request: object = {}): Promise<Page> {
  const { body } = await server.call('/link/token/create', {
    client_name: 'Wonderwallet',
    language: 'en',
    country_codes: ['US'],
    user: { client_user_id: 'user-1' },
    products: ['transactions'],
    ...request,
  })
  const page = await browser.newPage()
  await page.goto(`http://localhost:${(app.address() as AddressInfo).port}/`)
  await page.addScriptTag({ url: `${server.url}/link/v2/stable/link-initialize.js` })
  await page.evaluate(`
    const tell = (kind) => (_, metadata) => { told.textContent = JSON.stringify([kind, metadata]) }
    const token = ${JSON.stringify(body.link_token)}
    Plaid.create({ token, onSuccess: tell('success'), onExit: tell('exit') }).open()`)
  await page.evaluate(script)
  await page.frameLocator('iframe').locator('[data-testid="continue"]').waitFor()
  return page
}

/** Runs commands as a spec would, and answers what the app was told. */
async function told(page: Page, commands: string) {
  await page.evaluate(`runCommands(() => { ${commands} })`)
  await page.locator('#told:not(:empty)').waitFor({ timeout: 8_000 })
  const [kind, metadata] = JSON.parse(await page.locator('#told').innerText()) as [string, Record<string, unknown>]
  await page.close()
  return { kind, metadata }
}

describe.skipIf(program === undefined)('the commands for Cypress', () => {
  test.each(['pass_good', 'mfa_device', 'mfa_questions_2_2', 'mfa_selections_1_2_3', '{"recaptcha":"good"}'])(
    'linkComplete goes all the way with the password %s',
    async (password) => {
      const journey = JSON.stringify({ password, accounts: ['Plaid Checking', '1111'] })
      const { kind, metadata } = await told(await openLink(), `cy.linkComplete(${journey})`)
      expect(kind).toBe('success')
      expect(metadata).toMatchObject({ accounts: [{ name: 'Plaid Checking' }, { name: 'Plaid Saving' }] })
    },
  )

  test('step by step', async () => {
    const steps = `
      cy.linkContinue()
      cy.linkChooseInstitution('Tartan Bank')
      cy.linkWaitForPane('CREDENTIAL')
      cy.linkLogIn('user_good', 'mfa_device')
      cy.linkAnswerMfa()
      cy.linkAnswerMfa('1234')
      cy.linkChooseAccounts()
      cy.linkFinish()`
    const { kind, metadata } = await told(await openLink(), steps)
    expect(kind).toBe('success')
    expect(metadata).toMatchObject({ institution: { name: 'Tartan Bank' }, accounts: { length: 14 } })
  })

  test('an answer and an account are chosen by their text, and must be there', async () => {
    const steps = (answer: string) => `
      cy.linkContinue()
      cy.linkChooseInstitution('ins_109508')
      cy.linkLogIn('user_good', 'mfa_selections_1_2_3')
      cy.linkAnswerMfa(['answer_0_0_0', '${answer}'])`
    const good = `${steps('answer_0_1_0')}; cy.linkChooseAccounts(['Plaid CD']); cy.linkFinish()`
    expect((await told(await openLink(), good)).metadata).toMatchObject({ accounts: [{ name: 'Plaid CD' }] })
    const page = await openLink()
    await expect(page.evaluate(`runCommands(() => { ${steps('Paris')} })`)).rejects.toThrow(
      'Link offers answer_0_1_0, answer_0_1_1, answer_0_1_2; there is no Paris',
    )
    await page.close()
  })

  describe('account numbers', () => {
    const request = {
      products: ['auth'],
      auth: {
        instant_microdeposits_enabled: true,
        same_day_microdeposits_enabled: true,
        auth_type_select_enabled: true,
      },
    }

    test('are typed step by step', async () => {
      const steps = `
        cy.linkContinue()
        cy.linkChooseAuthType('instant')
        cy.linkEnterNumbers({ routing_number: '333333334', name: 'Ada Wren' })
        cy.linkEnterDepositCode('abc')
        cy.linkFinish()`
      const { kind, metadata } = await told(await openLink(request), steps)
      expect(kind).toBe('success')
      expect(metadata).toMatchObject({ accounts: [{ verification_status: 'manually_verified' }] })
    })

    test('are typed all the way by linkComplete', async () => {
      const { metadata } = await told(await openLink(request), 'cy.linkComplete({ numbers: {} })')
      expect(metadata).toMatchObject({ accounts: [{ verification_status: 'pending_manual_verification' }] })
    })
  })

  test('linkExit leaves at once, or after the question', async () => {
    expect((await told(await openLink(), 'cy.linkExit()')).kind).toBe('exit')
    const later = "cy.linkContinue(); cy.linkChooseInstitution('ins_109508'); cy.linkExit()"
    expect(await told(await openLink(), later)).toMatchObject({
      kind: 'exit',
      metadata: { status: 'requires_credentials' },
    })
  })

  test('linkComplete says where it is stuck', async () => {
    const page = await openLink()
    const run = page.evaluate("runCommands(() => { cy.linkComplete({ password: 'error_ITEM_LOCKED' }) })")
    await expect(run).rejects.toThrow('it shows ERROR: ITEM_LOCKED')
    await page.close()
  })
})
