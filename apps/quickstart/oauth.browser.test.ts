import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { awaitData, findFreePort, linkOn, openBrowserLab, type BrowserLab } from './browser.testing.ts'

const chromium = findChromium()

let popups: BrowserLab
let redirects: BrowserLab
beforeAll(async () => {
  if (chromium === undefined) return
  popups = await openBrowserLab(chromium)
  const port = await findFreePort()
  const environment = { PLAID_REDIRECT_URI: `http://localhost:${port}/oauth-response.html` }
  redirects = await openBrowserLab(chromium, { port, environment })
})
afterAll(async () => {
  await popups?.close()
  await redirects?.close()
})

/** To the bank’s own page, from the quickstart. */
async function chooseOauthBank(page: Page): Promise<void> {
  await page.getByTestId('connect').click()
  await linkOn(page).getByTestId('continue').click()
  await linkOn(page).getByTestId('institution-ins_127287').click()
  await linkOn(page).getByTestId('open-oauth').click()
}

async function allowAtBank(bank: Page): Promise<void> {
  await bank.getByTestId('bank-log-in').click()
  await bank.getByTestId('bank-submit').click()
}

describe.skipIf(chromium === undefined)('a bank with a login page of its own', () => {
  test('opens beside the quickstart', async () => {
    const { page, errors, leave } = await popups.arrive()
    const [bank] = await Promise.all([page.waitForEvent('popup'), chooseOauthBank(page)])
    await allowAtBank(bank)
    await linkOn(page).getByTestId('finish').click()
    await page.getByRole('heading', { name: 'Platypus OAuth Bank' }).waitFor()
    await awaitData(page)
    expect(errors).toEqual([])
    await leave()
  })

  test('opens in place of the quickstart with PLAID_REDIRECT_URI, and leads back to where one was', async () => {
    const { page, errors, leave } = await redirects.arrive()
    await chooseOauthBank(page)
    await allowAtBank(page)
    await page.waitForURL(redirects.quickstart.url)
    await linkOn(page).getByTestId('finish').click()
    await page.getByRole('heading', { name: 'Platypus OAuth Bank' }).waitFor()
    await awaitData(page)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    expect(errors).toEqual([])
    await leave()
  })
})
