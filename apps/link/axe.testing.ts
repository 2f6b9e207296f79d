import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'

/** WCAG 2.2 A and AA, and what axe calls best practice: what is against them, one line each. */
export async function violations(frame: Frame | Page): Promise<string[]> {
  await frame.evaluate(axe.source)
  const result = await frame.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`))
}

/** Whether anything is cut off at the side, the whole or a part that scrolls. */
export function isTooWide(frame: Frame | Page): Promise<boolean> {
  // As text: the types of a server's tests know no document.
  return frame.evaluate<boolean>(
    `[...document.querySelectorAll('html, form > div')].some((part) => part.scrollWidth > part.clientWidth)`,
  )
}
