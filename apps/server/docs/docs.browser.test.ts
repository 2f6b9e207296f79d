import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../../tools/find-chromium.ts'
import { isTooWide, violations } from '../../link/axe.testing.ts'
import { startTestServer, type TestServer } from '../testing.ts'

const program = findChromium()
if (program === undefined)
  process.stderr.write('skipped: the reference in a browser (no Chromium found; name one in CHROMIUM_PATH)\n')

let server: TestServer
let browser: Browser
beforeAll(async () => {
  if (program === undefined) return
  server = await startTestServer()
  browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Of each kind one, but for the list of all errors: axe takes half a minute over it. */
const pages = ['', '/institutions/search', '/nothing/of/this/name']

describe.skipIf(program === undefined)('the reference in a browser', () => {
  test.each([
    ['a laptop', 1280, 'dark'],
    ['a phone', 390, 'light'],
  ] as const)('is free of axe violations and fits %s', async (_, width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' })
    const found: string[] = []
    for (const path of pages) {
      await page.goto(`${server.url}/docs${path}`)
      // The list of endpoints scrolls by itself: the entry at its edge is half covered, and so too small for axe.
      const real = (await violations(page)).filter((violation) => !violation.startsWith('target-size'))
      found.push(...real.map((violation) => `${path}: ${violation}`))
      if (await isTooWide(page)) found.push(`${path}: scrolls sideways`)
      const tables = page.locator('.table')
      for (const table of await tables.all())
        if (await table.evaluate((box) => box.scrollWidth > box.clientWidth)) found.push(`${path}: a table is cut off`)
    }
    expect(found).toEqual([])
    await page.close()
  })
})
