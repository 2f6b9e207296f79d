import type { Pages } from './document.ts'
import { theme } from './theme.ts'

/** A label over its value. */
export type Fact = readonly [label: string, value: string]

const GAP = 14
/** Where a value is cut, so that facts never fill a page. */
const LINES_MAX = 16

/** Draws facts side by side, row by row. @param shares how wide each of the columns is, compared with the others */
export function drawFacts(pages: Pages, facts: readonly Fact[], shares: readonly number[]): void {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => ((pages.width - GAP * (shares.length - 1)) * share) / all)
  for (let start = 0; start < facts.length; start += shares.length) {
    const row = facts.slice(start, start + shares.length)
    const heights = row.map(([, value], index) =>
      pages.heightOf(value, { width: widths[index]!, lines_max: LINES_MAX }),
    )
    const height = theme.small + 4 + Math.max(...heights)
    pages.need(height)
    const top = pages.y
    let x = pages.left
    row.forEach(([label, value], index) => {
      const width = widths[index]!
      pages.line(label, x, top, { size: theme.small, color: theme.muted, width })
      pages.y = top + theme.small + 4
      pages.text(value, { x, width, lines_max: LINES_MAX })
      x += width + GAP
    })
    pages.y = top + height + 9
  }
}
