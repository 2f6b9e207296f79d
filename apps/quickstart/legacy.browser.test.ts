import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import {
  awaitData,
  findFreePort,
  fitsItsWindow,
  linkOn,
  logIn,
  openBrowserLab,
  type BrowserLab,
} from './browser.testing.ts'

const chromium = findChromium()

let lab: BrowserLab
let legacy: BrowserLab
beforeAll(async () => {
  if (chromium === undefined) return
  lab = await openBrowserLab(chromium)
  const port = await findFreePort()
  legacy = await openBrowserLab(chromium, {
    port,
    environment: ({ public_key }) => ({
      PLAID_PUBLIC_KEY: public_key,
      PLAID_OAUTH_REDIRECT_URI: `http://localhost:${port}/oauth-response.html`,
      PLAID_OAUTH_NONCE: 'a-nonce-of-sixteen-or-more',
    }),
  })
})
afterAll(async () => {
  await lab?.close()
  await legacy?.close()
})

describe.skipIf(chromium === undefined)('typed account numbers', () => {
  test('are verified by the code of their deposit, and read', async () => {
    const { page, errors, leave } = await lab.arrive({ viewport: { width: 320, height: 700 } })
    await page.getByTestId('type-numbers').click()
    const link = linkOn(page)
    await link.getByTestId('continue').click()
    await link.getByTestId('auth-type-manual').click()
    await link.getByTestId('sandbox-fill').click()
    await link.getByTestId('submit-routing').click()
    await link.getByTestId('account-holder').waitFor()
    await link.getByTestId('sandbox-fill').click()
    await link.getByTestId('submit-account').click()
    await link.getByTestId('finish').click()
    await page.getByTestId('verify-deposit').waitFor()
    expect(await fitsItsWindow(page)).toBe(true)
    await page.getByTestId('enter-code').click()
    await linkOn(page).getByTestId('sandbox-fill').click()
    await linkOn(page).getByTestId('submit-code').click()
    await linkOn(page).getByTestId('finish').click()
    await page.getByTestId('reveal').click()
    expect(await page.getByTestId('numbers').first().innerText()).toContain('1111222233330000')
    expect(await page.getByTestId('verify-deposit').count()).toBe(0)
    expect(await page.getByTestId('transaction').count()).toBe(0)
    expect(errors).toEqual([])
    await leave()
  })
})

describe.skipIf(chromium === undefined)('with a public key, as before link tokens', () => {
  test('Link goes to a bank’s own page and comes back by its nonce', async () => {
    const { page, errors, leave } = await legacy.arrive()
    await page.getByTestId('connect').click()
    await linkOn(page).getByTestId('continue').click()
    await linkOn(page).getByTestId('institution-ins_127287').click()
    await linkOn(page).getByTestId('open-oauth').click()
    await page.getByTestId('bank-log-in').click()
    await page.getByTestId('bank-submit').click()
    await page.waitForURL(legacy.quickstart.url)
    await linkOn(page).getByTestId('finish').click()
    await page.getByRole('heading', { name: 'Platypus OAuth Bank' }).waitFor()
    await awaitData(page)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    expect(errors).toEqual([])
    await leave()
  })

  test('a login is mended with a public_token', async () => {
    const { page, leave } = await legacy.arrive()
    await page.getByTestId('connect').click()
    await linkOn(page).getByTestId('continue').click()
    await linkOn(page).getByTestId('institution-ins_109508').click()
    await logIn(page)
    await linkOn(page).getByTestId('select-all').click()
    await linkOn(page).getByTestId('submit-accounts').click()
    await linkOn(page).getByTestId('finish').click()
    await awaitData(page)
    await page.getByTestId('break-login').click()
    await page.getByTestId('error').getByTestId('repair').click()
    await linkOn(page).getByTestId('continue').click()
    await logIn(page)
    await linkOn(page).getByTestId('finish').click()
    await page.getByText('healthy').waitFor()
    await page.getByTestId('entry /item/public_token/create').waitFor()
    await leave()
  })
})
