import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { fitsItsWindow, openBrowserLab, skipLink, violations, type BrowserLab } from './browser.testing.ts'

const chromium = findChromium()
/** A folder for a screenshot of every state. */
const gallery = process.env['QUICKSTART_GALLERY']

let lab: BrowserLab
beforeAll(async () => {
  if (chromium !== undefined) lab = await openBrowserLab(chromium)
  if (gallery !== undefined) mkdirSync(gallery, { recursive: true })
})
afterAll(() => lab?.close())

/** Every state that a visitor sees. */
async function tour(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await page.getByTestId('connect').waitFor()
  await look('welcome')
  await skipLink(page)
  await look('data')
  await page.getByTestId('call /accounts/get').click()
  await page.getByTestId('drawer').getByText('"$ACCESS_TOKEN"').waitFor()
  await look('drawer')
  await page.keyboard.press('Escape')
  await page.getByTestId('break-login').click()
  await page.getByText('needs attention').waitFor()
  await look('broken')
}

describe.skipIf(chromium === undefined)('every state of the page', () => {
  test.each([
    ['desktop-dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
    ['phone', { viewport: { width: 375, height: 812 } }],
    ['narrow', { viewport: { width: 320, height: 640 } }],
  ] as const)(
    'is free of axe violations and fits its window: %s',
    async (name, context) => {
      const { page, leave } = await lab.arrive(context)
      const found: string[] = []
      await tour(page, async (state) => {
        if (gallery !== undefined) {
          await page.screenshot({ path: `${gallery}/${state}-${name}.png`, fullPage: state !== 'drawer' })
        }
        found.push(...(await violations(page)).map((violation) => `${state}: ${violation}`))
        if (!(await fitsItsWindow(page))) found.push(`${state}: scrolls sideways`)
      })
      expect(found).toEqual([])
      await leave()
    },
    120_000,
  )
})
