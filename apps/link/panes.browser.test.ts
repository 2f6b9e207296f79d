import axe from 'axe-core'
import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { openLab, type LinkLab, type Shop } from './testing.ts'
import { tour } from './tour.testing.ts'

const chromium = findChromium()
/** A folder for a screenshot of every pane. */
const gallery = process.env['LINK_GALLERY']

let lab: LinkLab
beforeAll(async () => {
  if (chromium !== undefined) lab = await openLab(chromium)
  if (gallery !== undefined) mkdirSync(gallery, { recursive: true })
})
afterAll(() => lab?.close())

const checkedLooks: ReadonlySet<string> = new Set(['desktop-dark', 'mobile', 'small'])
/** All looks for the gallery; for the checks, those that differ in what can go wrong. */
const allLooks = [
  ['desktop', { viewport: { width: 1280, height: 800 } }],
  ['desktop-dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
  ['mobile', { viewport: { width: 375, height: 740 }, deviceScaleFactor: 2 }],
  ['mobile-dark', { viewport: { width: 375, height: 740 }, deviceScaleFactor: 2, colorScheme: 'dark' }],
  ['small', { viewport: { width: 320, height: 568 }, deviceScaleFactor: 2 }],
] as const
const looks = gallery === undefined ? allLooks.filter(([look]) => checkedLooks.has(look)) : allLooks

describe.skipIf(chromium === undefined)('every pane', () => {
  test.each(looks)(
    'is free of axe violations and fits its window: %s',
    async (look, context) => {
      const found: string[] = []
      await tour(lab, context, async (name, shop) => {
        if (gallery !== undefined) await shop.page.screenshot({ path: `${gallery}/${name}-${look}.png` })
        found.push(...(await violations(shop)).map((violation) => `${name}: ${violation}`))
        if (await isTooWide(shop)) found.push(`${name}: scrolls sideways`)
      })
      expect(found).toEqual([])
    },
    120_000,
  )
})

function linkFrame({ page }: Shop) {
  const frame = page.frames().find((candidate) => candidate.url().endsWith('/link.html'))
  if (frame === undefined) throw new Error('no frame with link.html')
  return frame
}

/** WCAG 2.2 A and AA, and what axe calls best practice. */
async function violations(shop: Shop): Promise<string[]> {
  const frame = linkFrame(shop)
  await frame.evaluate(axe.source)
  const result = await frame.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`))
}

/** Whether anything is cut off at the side, the whole or a part that scrolls. */
function isTooWide(shop: Shop): Promise<boolean> {
  return linkFrame(shop).evaluate(() =>
    [...document.querySelectorAll('html, form > div')].some((part) => part.scrollWidth > part.clientWidth),
  )
}
