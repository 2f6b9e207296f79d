import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import {
  awaitData,
  fitsItsWindow,
  linkOn,
  logIn,
  openBrowserLab,
  skipLink,
  type BrowserLab,
} from './browser.testing.ts'

const chromium = findChromium()
if (chromium === undefined) {
  process.stderr.write('skipped: the quickstart in a browser (no Chromium found; name one in CHROMIUM_PATH)\n')
}

let lab: BrowserLab
beforeAll(async () => {
  if (chromium !== undefined) lab = await openBrowserLab(chromium)
})
afterAll(() => lab?.close())

const countIn = async (page: Page, test_id: string) =>
  Number((await page.getByTestId(test_id).innerText()).replace(/\D/g, ''))

describe.skipIf(chromium === undefined)('without Link', () => {
  test('one press shows everything about an Item', async () => {
    const { page, errors, leave } = await lab.arrive()
    await skipLink(page)
    expect(await page.getByTestId('account').count()).toBe(14)
    expect(await page.getByTestId('account').first().innerText()).toContain('$110.00')
    expect(await page.getByTestId('owner').innerText()).toContain('Alberta Bobbeth Charleson')
    const number = page.getByTestId('numbers').first()
    expect(await number.innerText()).not.toContain('1111222233330000')
    await page.getByTestId('reveal').click()
    expect(await number.innerText()).toContain('1111222233330000')
    expect(errors).toEqual([])
    await leave()
  })

  test('transactions are found by word, by category and by page', async () => {
    const { page, leave } = await lab.arrive()
    await skipLink(page)
    const all = await countIn(page, 'found')
    expect(all).toBeGreaterThan(300)

    await page.getByTestId('search').fill('starbucks')
    await page.getByTestId('transaction').filter({ hasNotText: 'Starbucks' }).first().waitFor({ state: 'detached' })
    expect(await countIn(page, 'found')).toBeLessThan(all)
    await page.getByTestId('search').fill('nothing like this')
    await page.getByRole('button', { name: 'Show all' }).click()

    const first = await page.getByTestId('transaction').first().innerText()
    await page.getByRole('button', { name: 'Older' }).click()
    await page.getByText('Page 2 of').waitFor()
    expect(await page.getByTestId('transaction').first().innerText()).not.toBe(first)

    await page.getByTestId('category').filter({ hasText: 'Food and drink' }).getByRole('button').click()
    await page.getByTestId('transaction').filter({ hasText: 'Transportation' }).first().waitFor({ state: 'detached' })
    const whole = await page.getByTestId('spending-total').innerText()
    await page.getByRole('button', { name: '30 days' }).click()
    expect(await page.getByTestId('spending-total').innerText()).not.toBe(whole)
    await leave()
  })

  test('a refresh brings what the bank has changed, by webhook and sync', async () => {
    const { page, leave } = await lab.arrive()
    await page.getByRole('combobox').selectOption('user_transactions_dynamic')
    await page.getByTestId('skip-link').click()
    await page.getByText('history complete').waitFor()
    const before = await page.getByTestId('sync-status').innerText()
    // A webhook on its way would be two days old on arrival.
    await page.getByTestId('entry SYNC_UPDATES_AVAILABLE').waitFor()
    lab.api.clock.advance(2 * 86_400_000)
    await page.getByTestId('refresh').click()
    await page.getByTestId('sync-status').filter({ hasNotText: before }).waitFor()
    expect(await page.getByTestId('sync-status').innerText()).toMatch(
      /last change: [1-9]\d* added, \d+ modified, [1-9]\d* removed/,
    )
    await leave()
  })

  test('webhooks show as they arrive; calls show their request and response', async () => {
    const { page, leave } = await lab.arrive()
    await skipLink(page)
    for (const code of ['INITIAL_UPDATE', 'HISTORICAL_UPDATE', 'SYNC_UPDATES_AVAILABLE']) {
      const entry = page.getByTestId(`entry ${code}`).first()
      await entry.waitFor()
      expect(await entry.innerText()).toContain('verified')
    }
    const before = await page.getByTestId('entry SYNC_UPDATES_AVAILABLE').count()
    await page.getByTestId('fire-webhook').click()
    await page.getByTestId('entry SYNC_UPDATES_AVAILABLE').nth(before).waitFor()
    await page.getByTestId('entry SYNC_UPDATES_AVAILABLE').first().click()
    const drawer = page.getByTestId('drawer')
    await drawer.getByText('"webhook_code"').waitFor()
    await page.keyboard.press('Escape')

    await page.getByTestId('call /accounts/get').click()
    await drawer.getByText('"$ACCESS_TOKEN"').waitFor()
    const text = await drawer.innerText()
    expect(text).toContain('Plaid Gold Standard')
    expect(text).not.toContain('access-sandbox-')
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('call /accounts/get')
    await leave()
  })
})

describe.skipIf(chromium === undefined)('with Link', () => {
  test.each([
    ['a desktop', { width: 1280, height: 900 }],
    ['a phone', { width: 375, height: 812 }],
    ['a narrow phone', { width: 320, height: 640 }],
  ])('the whole journey on %s', async (_name, viewport) => {
    const { page, errors, leave } = await lab.arrive({ viewport })
    await page.getByTestId('connect').click()
    const link = linkOn(page)
    await link.getByTestId('continue').click()
    await link.getByTestId('institution-ins_109508').click()
    await logIn(page)
    await link.getByTestId('select-all').click()
    await link.getByTestId('submit-accounts').click()
    await link.getByTestId('finish').click()
    await page.getByRole('heading', { name: 'First Platypus Bank' }).waitFor()
    await awaitData(page)
    expect(await fitsItsWindow(page)).toBe(true)
    await page.getByTestId('entry HANDOFF').waitFor()
    await page.getByTestId('entry INITIAL_UPDATE').waitFor()
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    // The visit is known again after a reload.
    await page.reload()
    await awaitData(page)
    expect(errors).toEqual([])
    await leave()
  })

  test('a broken login is explained, and mended in update mode', async () => {
    const { page, leave } = await lab.arrive()
    await skipLink(page)
    await page.getByTestId('break-login').click()
    await page.getByText('needs attention').waitFor()
    const notice = page.getByTestId('error')
    expect(await notice.innerText()).toContain('ITEM_LOGIN_REQUIRED')
    await notice.getByTestId('repair').click()
    await linkOn(page).getByTestId('continue').click()
    await logIn(page)
    await linkOn(page).getByTestId('finish').click()
    await page.getByText('healthy').waitFor()
    await awaitData(page)
    expect(await notice.count()).toBe(0)
    await page.getByTestId('remove').click()
    await page.getByTestId('connect').waitFor()
    await leave()
  })

  test('leaving Link leaves no trace', async () => {
    const { page, leave } = await lab.arrive()
    await page.getByTestId('connect').click()
    await linkOn(page).getByTestId('close').click()
    await page.getByText('Link was closed before a bank was connected').waitFor()
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await page.getByTestId('connect').click()
    await linkOn(page).getByTestId('continue').waitFor()
    await leave()
  })
})
