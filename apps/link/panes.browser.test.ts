import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../tools/find-chromium.ts'
import { isTooWide, violations } from './axe.testing.ts'
import { drawSheet } from './gallery.testing.ts'
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

/** Between them they have both colours, both shapes, and the least room. */
const checkedLooks: ReadonlySet<string> = new Set(['desktop-dark', 'small'])
/** The pictures of the guide (docs/images), and the look that each shows. */
const sheets: Readonly<Record<string, string>> = {
  mobile: 'link-light',
  'mobile-dark': 'link-dark',
  desktop: 'link-desktop-light',
  'desktop-dark': 'link-desktop-dark',
}
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
    // A screenshot of a dense screen now and then leaves Chromium with wrong coordinates for the next click.
    { timeout: 180_000, retry: gallery === undefined ? 0 : 2 },
    async (look, context) => {
      const found: string[] = []
      await tour(lab, context, async (name, shop) => {
        if (gallery !== undefined) await shop.page.screenshot({ path: `${gallery}/${name}-${look}.png` })
        found.push(...(await violations(linkFrame(shop))).map((violation) => `${name}: ${violation}`))
        if (await isTooWide(linkFrame(shop))) found.push(`${name}: scrolls sideways`)
      })
      expect(found).toEqual([])
      const sheet = sheets[look]
      if (gallery !== undefined && sheet !== undefined) await drawSheet(await lab.newPage(), gallery, look, sheet)
    },
  )
})

function linkFrame({ page }: Shop) {
  const frame = page.frames().find((candidate) => candidate.url().endsWith('/link.html'))
  if (frame === undefined) throw new Error('no frame with link.html')
  return frame
}
