import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { fitsItsWindow, linkOn, openBrowserLab, skipLink, violations, type BrowserLab } from './browser.testing.ts'
import { startQuickstart } from './server/index.ts'

const chromium = findChromium()
/** A folder for a screenshot of every state. */
const gallery = process.env['QUICKSTART_GALLERY']

const ofItems =
  'auth,identity,identity_match,transactions,investments,liabilities,assets,statements,income_verification,signal'
const legacy = 'processor,bank_transfer,deposit_switch'
const withoutItem = 'payment_initiation,identity_verification,watchlist_screening,enrich'

let lab: BrowserLab
beforeAll(async () => {
  if (gallery !== undefined) mkdirSync(gallery, { recursive: true })
  if (chromium === undefined) return
  lab = await openBrowserLab(chromium, {
    environment: { PLAID_PRODUCTS: [ofItems, legacy, withoutItem].join(), PLAID_COUNTRY_CODES: 'US,GB' },
  })
})
afterAll(() => lab?.close())

const looks = [
  ['desktop-light', { width: 1280, height: 900 }, 'light'],
  ['desktop-dark', { width: 1280, height: 900 }, 'dark'],
  ['phone', { width: 375, height: 812 }, 'light'],
  ['narrow-dark', { width: 320, height: 640 }, 'dark'],
] as const

/** Whatever axe finds, or sticks out at the side, in every look of a page. */
async function flaws(page: Page, state: string): Promise<string[]> {
  const found: string[] = []
  for (const [name, viewport, colorScheme] of looks) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    // Further down, the bars at the top would hide what stands behind them from axe.
    await page.evaluate(() => window.scrollTo(0, 0))
    if (gallery !== undefined) await page.screenshot({ path: `${gallery}/${state}-${name}.png`, fullPage: true })
    if (name !== 'desktop-light') found.push(...(await violations(page)).map((flaw) => `${name}: ${flaw}`))
    if (!(await fitsItsWindow(page))) found.push(`${name}: scrolls sideways`)
  }
  await page.setViewportSize(looks[0][1])
  return found
}

const submit = (page: Page, form: string) => page.getByTestId(`${form}-submit`).click()
const textOf = (page: Page, test_id: string) => page.getByTestId(test_id).first().innerText()

async function showsStatus(page: Page, test_id: string, status: string): Promise<void> {
  await page.getByTestId(test_id).getByText(status, { exact: true }).waitFor()
}

async function opensPdf(page: Page, test_id: string): Promise<void> {
  const [tab] = await Promise.all([page.waitForEvent('popup'), page.getByTestId(test_id).first().click()])
  await expect.poll(() => tab.url()).toContain('/api/files/')
  await tab.close()
}

/** From the payment’s summary to the bank’s own page and back. */
async function authorise(page: Page): Promise<void> {
  await page.getByTestId('authorise').click()
  const link = linkOn(page)
  await link.getByTestId('continue').click()
  await link.getByTestId('institution-ins_117650').click()
  const [bank] = await Promise.all([page.waitForEvent('popup'), link.getByTestId('open-oauth').click()])
  await bank.getByTestId('bank-log-in').click()
  await bank.getByTestId('bank-submit').click()
  await link.getByTestId('finish').click()
}

describe.skipIf(chromium === undefined)('without an Item', () => {
  test('a payment, payroll, a verification, a screening and a line of a statement are looked at', async () => {
    const { page, errors, leave } = await lab.arrive()
    await submit(page, 'payment-form')
    await showsStatus(page, 'payment-status', 'input needed')
    await authorise(page)
    await showsStatus(page, 'payment-status', 'initiated')
    await page.getByTestId('simulate PAYMENT_STATUS_EXECUTED').click()
    await showsStatus(page, 'payment-status', 'executed')

    await page.getByTestId('connect-payroll').click()
    const link = linkOn(page)
    await link.getByTestId('continue').click()
    await link.getByTestId('upload-documents').click()
    await link
      .getByTestId('files')
      .setInputFiles([{ name: 'stub.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') }])
    await link.getByTestId('submit-documents').click()
    await link.getByTestId('finish').click()
    await page.getByTestId('pay-stub').first().waitFor()

    await page.getByTestId('verification-form').getByRole('combobox').selectOption('idvtmp_screening')
    await submit(page, 'verification-form')
    await linkOn(page).getByTestId('accept-terms').click()
    await linkOn(page).getByTestId('finish').click()
    await showsStatus(page, 'verification-status', 'success')
    expect(await textOf(page, 'verification-step')).toContain('Agrees to the terms')

    // The visit, with what was made in it, is known again after a reload.
    await page.reload()
    await showsStatus(page, 'payment-status', 'executed')

    await submit(page, 'watchlist-form')
    expect(await textOf(page, 'hit')).toContain('William Fenwick Tallowby')
    await submit(page, 'enrich-form')
    expect(await textOf(page, 'enriched')).toContain('Burger King')
    expect(await flaws(page, 'own-sections')).toEqual([])
    expect(errors).toEqual([])
    await leave()
  }, 120_000)

  test('no bank is asked for where nothing needs one', async () => {
    const { client_id, secrets } = lab.api.team
    const keys = { PLAID_CLIENT_ID: client_id, PLAID_SECRET: secrets.sandbox, PLAID_BASE_URL: lab.api.url }
    const environment = { ...keys, PLAID_PRODUCTS: 'enrich' }
    const bare = await startQuickstart({ environment, port: 0, page_folder: lab.page_folder })
    const { page, leave } = await lab.arrive()
    await page.goto(bare.url)
    await submit(page, 'enrich-form')
    await page.getByTestId('enriched').waitFor()
    expect(await page.getByTestId('connect').count()).toBe(0)
    await leave()
    await bare.close()
  })
})

describe.skipIf(chromium === undefined)('with an Item', () => {
  test('every product that is named has its section', async () => {
    const { page, errors, leave } = await lab.arrive()
    await skipLink(page, 'user_bank_income')

    await page.getByTestId('make-report').click()
    await page.getByTestId('asset').first().waitFor()
    await opensPdf(page, 'report-pdf')
    await opensPdf(page, 'open-statement')
    expect(await textOf(page, 'income-source')).toContain('$')
    await opensPdf(page, 'income-pdf')

    await submit(page, 'match-form')
    await page.getByTestId('match').first().waitFor()
    await submit(page, 'signal-form')
    await page.getByTestId('score').getByText('60', { exact: true }).first().waitFor()
    await submit(page, 'processor-form')
    await page.getByTestId('partner-reads').waitFor()
    await submit(page, 'bank-transfer-form')
    await showsStatus(page, 'bank-transfer-status', 'pending')
    await page.getByTestId('simulate posted').click()
    await showsStatus(page, 'bank-transfer-status', 'posted')
    await submit(page, 'deposit-switch-form')
    await showsStatus(page, 'deposit-switch-state', 'initialized')

    const links = await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').all()
    const targets = await Promise.all(links.map((link) => link.getAttribute('href')))
    for (const target of targets) expect(await page.locator(target!).count(), target!).toBe(1)
    expect(await flaws(page, 'item-sections')).toEqual([])
    expect(errors).toEqual([])
    await leave()
  }, 120_000)
})
