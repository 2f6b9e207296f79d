import type { Pages, TextStyle } from './document.ts'
import { theme } from './theme.ts'

export interface Column {
  title: string
  /** Share of the table's width: a column of 2 is twice as wide as one of 1. */
  share: number
  align?: 'left' | 'right'
  /** Long texts go on below instead of being cut. On the right, where amounts stand, letters are made smaller. */
  wraps?: boolean
}

export interface Row {
  cells: readonly string[]
  is_bold?: boolean
  /** In grey: of less weight than the others. */
  is_muted?: boolean
}

export interface Table {
  columns: readonly Column[]
  rows: readonly Row[]
  /** Bold rows under a line at the end. The last row keeps them company: they never stand alone on a page. */
  totals?: readonly Row[]
}

/** Where a text that wraps is cut, so that a row never fills a page. */
const WRAP_LINES_MAX = 8
const PADDING = 4
const GAP = 8
/** Capitals stand higher in a line than its middle. */
const TEXT_TOP = PADDING + 1
const HEAD_HEIGHT = theme.small + PADDING * 2

/** Draws a table at `pages.y`. Where it goes over to another page, the titles stand there again. */
export function drawTable(pages: Pages, { columns, rows, totals = [] }: Table): void {
  const places = placesOf(pages, columns)
  const heights = rows.map((row) => heightOfRow(pages, places, row))
  const last = totals.map((row) => ({ ...row, is_bold: true }))
  const last_heights = last.map((row) => heightOfRow(pages, places, row))
  const last_height = last_heights.reduce((sum, height) => sum + height, 0)
  pages.need(HEAD_HEIGHT + (heights[0] ?? 0) + (rows.length > 1 ? 0 : last_height))
  drawHead(pages, places)
  rows.forEach((row, index) => {
    const company = index === rows.length - 1 ? last_height : 0
    if (pages.need(heights[index]! + company)) drawHead(pages, places)
    drawRow(pages, places, row, heights[index]!)
    pages.rule()
  })
  if (last.length > 0) pages.rule(theme.ink)
  last.forEach((row, index) => drawRow(pages, places, row, last_heights[index]!))
}

interface Place extends Column {
  x: number
  width: number
}

function placesOf({ left, width }: Pages, columns: readonly Column[]): Place[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const usable = width - GAP * (columns.length - 1)
  let x = left
  return columns.map((column) => {
    const place = { ...column, x, width: (usable * column.share) / shares }
    x += place.width + GAP
    return place
  })
}

function drawHead(pages: Pages, places: readonly Place[]): void {
  pages.pdf.rect(pages.left, pages.y, pages.width, HEAD_HEIGHT).fill(theme.band)
  for (const { title, x, width, align = 'left' } of places) {
    const style = { size: theme.small, color: theme.muted, is_bold: true, align, width: width - inset(x, pages) }
    pages.line(title, x + inset(x, pages), pages.y + PADDING + 0.5, style)
  }
  pages.y += HEAD_HEIGHT
}

/** The first column stands clear of the band's edge. */
function inset(x: number, { left }: Pages): number {
  return x === left ? PADDING : 0
}

function styleOf({ is_bold = false, is_muted = false }: Row): TextStyle {
  return { size: theme.size - 0.5, lines_max: WRAP_LINES_MAX, color: is_muted ? theme.muted : theme.ink, is_bold }
}

function heightOfRow(pages: Pages, places: readonly Place[], row: Row): number {
  const style = styleOf(row)
  const heights = places.map(({ wraps, x, width }, index) =>
    wraps === true ? pages.heightOf(row.cells[index] ?? '', { ...style, width: width - inset(x, pages) }) : 0,
  )
  return Math.max(pages.heightOf('M', style), ...heights) + PADDING * 2
}

function drawRow(pages: Pages, places: readonly Place[], row: Row, height: number): void {
  const top = pages.y
  places.forEach(({ x, width, align = 'left', wraps }, index) => {
    const text = row.cells[index] ?? ''
    if (text === '') return
    const style = { ...styleOf(row), align, width: width - inset(x, pages) }
    if (wraps !== true) {
      return pages.line(text, x + inset(x, pages), top + TEXT_TOP, { ...style, shrinks: align === 'right' })
    }
    pages.y = top + TEXT_TOP
    pages.text(text, { ...style, x: x + inset(x, pages) })
  })
  pages.y = top + height
}
