import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { findChromium } from '../../tools/find-chromium.ts'
import { violations } from '../link/axe.testing.ts'

const program = findChromium()
if (program === undefined)
  process.stderr.write('skipped: the dashboard in a browser (no Chromium found; name one in CHROMIUM_PATH)\n')

let server: TestServer
let receiver: WebhookReceiver
let browser: Browser
beforeAll(async () => {
  if (program === undefined) return
  await buildPage()
  receiver = await startWebhookReceiver()
  server = await startTestServer({ runs_jobs: true })
  browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  receiver?.close()
  await server?.close()
})

/** In a process of its own: under the environment of tests, React would be built for development. */
async function buildPage() {
  const vite = fileURLToPath(import.meta.resolve('vite/package.json')).replace(/package\.json$/, 'bin/vite.js')
  const options = { cwd: import.meta.dirname, env: { ...process.env, NODE_ENV: 'production' } }
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error'], options)
}

/** A page that is told of every fault in it. */
async function visit(width = 1280): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  page.setDefaultTimeout(20_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    // Chromium reports answers with an error status; those are what some tests are about.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text())
  })
  await page.goto(`${server.url}/dashboard`)
  return { page, faults }
}

async function logIn(page: Page, secret = server.team.secrets.sandbox, client_id = server.team.client_id) {
  await page.getByLabel('client_id').fill(client_id)
  await page.getByLabel('secret').fill(secret)
  await page.keyboard.press('Enter')
}

const widthOf = (page: Page) => page.evaluate('document.documentElement.scrollWidth')

describe.skipIf(program === undefined)('the dashboard in a browser', () => {
  test('lets nobody in with wrong keys, and forgets the right ones at the end', async () => {
    const { page, faults } = await visit()
    await logIn(page, 'wrong')
    await page.getByRole('alert').getByText('INVALID_API_KEYS').waitFor()
    await logIn(page)
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    expect(page.url()).not.toContain(server.team.secrets.sandbox)
    await page.reload()
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    await page.getByTestId('log-out').click()
    await page.getByLabel('client_id').waitFor()
    expect(await page.evaluate('[sessionStorage.length, localStorage.length]')).toEqual([0, 0])
    expect(faults).toEqual([])
    await page.close()
  })

  test('shows an Item, heals nothing by itself, and sees each change without a reload', async () => {
    const { item_id } = await server.link({ options: { webhook: receiver.url } })
    const { page, faults } = await visit()
    await logIn(page)
    await page.getByTestId('to-items').click()
    await page.getByRole('link', { name: 'First Platypus Bank' }).first().click()
    await page.getByRole('heading', { name: 'First Platypus Bank' }).waitFor()
    await page.getByText('$110.00').waitFor()
    await page.getByTestId('reset-login').click()
    await page.getByTestId('outcome').getByText('needs a new login').waitFor()
    await page.getByText('ITEM_LOGIN_REQUIRED').first().waitFor()
    await page.getByTestId('refresh').click()
    await page.getByRole('alert').getByRole('link', { name: 'ITEM_LOGIN_REQUIRED' }).waitFor()
    await page.getByTestId('remove').click()
    await page.getByTestId('remove-confirm').click()
    await page.getByText('Removed', { exact: true }).waitFor()
    const { body } = await server.call('/item/get', { access_token: 'none' })
    await page.getByTestId('to-requests').click()
    await page.getByText(body.request_id).waitFor()
    expect(item_id).toBeTruthy()
    expect(faults).toEqual([])
    await page.close()
  })

  test('fires a webhook, shows what was sent and what came of it, and sends it again', async () => {
    await server.link({ options: { webhook: receiver.url } })
    const { page, faults } = await visit()
    await logIn(page)
    await page.getByTestId('to-items').click()
    await page.getByRole('link', { name: 'First Platypus Bank' }).first().click()
    receiver.take()
    await page.getByLabel('Webhook', { exact: true }).selectOption('DEFAULT_UPDATE')
    await page.getByTestId('fire-webhook').click()
    await page.getByTestId('webhooks').getByRole('link', { name: 'DEFAULT_UPDATE' }).first().click()
    await page.getByRole('region', { name: 'Payload' }).first().getByText('"new_transactions"').waitFor()
    await page.getByText('delivered').waitFor()
    const [sent] = receiver.take()
    await page.getByTestId('send-again').click()
    await page.getByTestId('outcome').getByText('Sent again').waitFor()
    await expect.poll(() => receiver.take().map(({ text }) => text), { timeout: 20_000 }).toEqual([sent?.text])
    expect(faults).toEqual([])
    await page.close()
  })

  test('is done with the keyboard, and says where one is', async () => {
    const { page } = await visit()
    await logIn(page)
    await page.getByRole('heading', { name: 'Overview' }).and(page.locator(':focus')).waitFor()
    await page.getByTestId('to-institutions').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Institutions' }).and(page.locator(':focus')).waitFor()
    expect(await page.title()).toBe('Institutions · Gingham')
    await page.keyboard.press('Tab')
    await page.keyboard.type('tartan')
    await page.getByTestId('institutions').getByText('First Platypus Bank').waitFor({ state: 'detached' })
    await page.close()
  })

  test('says what it has none of, and whether that is because of the filter', async () => {
    const team = await server.addTeam('Newcomers')
    const { page, faults } = await visit()
    await logIn(page, team.secrets.sandbox, team.client_id)
    await page.getByTestId('to-items').click()
    await page.getByText('No Items. One appears here').waitFor()
    await page.getByLabel('Need attention').check()
    await page.getByText('Every Item is healthy.').waitFor()
    await page.getByTestId('to-webhooks').click()
    await page.getByText('No webhooks.').waitFor()
    await page.getByTestId('to-requests').click()
    await page.getByText('Nothing was called since the server started.').waitFor()
    const keys = { client_id: team.client_id, secret: team.secrets.sandbox }
    await fetch(`${server.url}/item/get`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...keys, access_token: 'none' }),
    })
    await page.getByRole('columnheader', { name: /^Time \(\w+/ }).waitFor()
    await page.getByRole('searchbox').fill('nothing like it')
    await page.getByText('No request is like that.').waitFor()
    await page.goto(`${server.url}/dashboard/#/items/unknown`)
    await page.getByText('No Item of these keys has this id.').waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  test.each(['light', 'dark'] as const)('is free of axe violations in %s colours', async (colorScheme) => {
    await server.link({ options: { webhook: receiver.url } })
    const { page } = await visit()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const found: string[] = []
    const look = async (state: string) =>
      found.push(...(await violations(page)).map((violation) => `${state}: ${violation}`))
    await look('login')
    await logIn(page)
    for (const section of ['overview', 'requests', 'institutions', 'webhooks', 'items']) {
      await page.getByTestId(`to-${section}`).click()
      await page.locator('main .panel').first().waitFor()
      await look(section)
    }
    await page.getByRole('link', { name: 'First Platypus Bank' }).first().click()
    await page.getByText('$110.00').waitFor()
    await look('item')
    await page.getByTestId('webhooks').getByRole('link').first().click()
    await page.getByRole('heading', { name: 'Attempts' }).waitFor()
    await look('webhook')
    expect(found).toEqual([])
    await page.close()
  })

  test('fits on a phone of 320 pixels', async () => {
    const { page } = await visit(320)
    await logIn(page)
    for (const section of ['overview', 'items', 'webhooks', 'requests', 'institutions']) {
      await page.getByTestId(`to-${section}`).click()
      await page.locator('main .panel').first().waitFor()
      expect(await widthOf(page), section).toBe(320)
    }
    await page.close()
  })
})
