import type { Pages } from './document.ts'
import { theme } from './theme.ts'

export interface ChartPoint {
  /** Civil day, YYYY-MM-DD. */
  date: string
  value: number
}

export interface LineChart {
  /** At least one, oldest first, a point for each day. */
  points: readonly ChartPoint[]
  height: number
  /** How a value is written at the axis. */
  format: (value: number) => string
}

const AXIS_WIDTH = 62
const AXIS_HEIGHT = 16
const TICKS = 4
const LABEL_WIDTH = 60

/** Draws how a value went from day to day, as vectors, at `pages.y`. */
export function drawLineChart(pages: Pages, { points, height, format }: LineChart): void {
  pages.need(height)
  const ticks = niceTicks(points.map(({ value }) => value))
  const [low, high] = [ticks[0]!, ticks.at(-1)!]
  const box = {
    left: pages.left + AXIS_WIDTH,
    right: pages.right - 4,
    top: pages.y + 6,
    bottom: pages.y + height - AXIS_HEIGHT,
  }
  const xOf = (index: number) =>
    points.length === 1 ? (box.left + box.right) / 2 : box.left + ((box.right - box.left) * index) / (points.length - 1)
  const yOf = (value: number) => box.bottom - ((value - low) / (high - low)) * (box.bottom - box.top)

  for (const tick of ticks) drawTick(pages, box, yOf(tick), format(tick), tick === 0)
  for (const index of labelled(points)) {
    const x = Math.min(Math.max(xOf(index) - LABEL_WIDTH / 2, box.left), box.right - LABEL_WIDTH)
    const align = x === box.left ? 'left' : x === box.right - LABEL_WIDTH ? 'right' : 'center'
    const style = { size: theme.small - 0.5, color: theme.muted, width: LABEL_WIDTH, align } as const
    pages.line(labelOf(points[index]!.date), x, box.bottom + 5, style)
  }
  drawCurve(
    pages,
    points.map(({ value }, index) => [xOf(index), yOf(value)] as const),
    low <= 0 && high >= 0 ? yOf(0) : null,
  )
  pages.y += height
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

function drawTick(pages: Pages, { left, right }: Box, y: number, label: string, is_zero: boolean): void {
  pages.pdf
    .moveTo(left, y)
    .lineTo(right, y)
    .lineWidth(is_zero ? 0.75 : 0.4)
    .strokeColor(is_zero ? theme.muted : theme.rule)
    .stroke()
  const place = { width: AXIS_WIDTH - 8, align: 'right', shrinks: true } as const
  pages.line(label, pages.left, y - 3, { ...place, size: theme.small - 0.5, color: theme.muted })
}

/** @param ground where zero is, to fill the area from there; null where zero is off the axis: an area would lie */
function drawCurve({ pdf }: Pages, places: readonly (readonly [number, number])[], ground: number | null): void {
  const [[first_x, first_y], ...rest] = places as [readonly [number, number], ...(readonly [number, number])[]]
  if (rest.length === 0) {
    pdf.circle(first_x, first_y, 2).fill(theme.accent)
    return
  }
  if (ground !== null) {
    pdf.moveTo(first_x, ground).lineTo(first_x, first_y)
    for (const [x, y] of rest) pdf.lineTo(x, y)
    pdf.lineTo(rest.at(-1)![0], ground).closePath().fillOpacity(0.6).fill(theme.accent_light).fillOpacity(1)
  }
  pdf.moveTo(first_x, first_y)
  for (const [x, y] of rest) pdf.lineTo(x, y)
  pdf.lineWidth(1.2).lineJoin('round').strokeColor(theme.accent).stroke()
}

/** Round numbers, evenly spaced, that reach from below the lowest value to above the highest. */
export function niceTicks(values: readonly number[]): number[] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const span = high - low === 0 ? Math.max(Math.abs(high), 1) : high - low
  const step = niceStep(span / TICKS)
  const first = Math.floor((high === low ? low - span / 2 : low) / step)
  const last = Math.max(Math.ceil((high === low ? high + span / 2 : high) / step), first + 1)
  // Multiples of a step that may be 0.2: the product is rounded so that 3 × 0.2 is 0.6.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough) ?? 10
  return factor * power
}

/** About five days along the axis, the first and the last among them. */
function labelled(points: readonly ChartPoint[]): number[] {
  const count = Math.min(5, points.length)
  if (count === 1) return [0]
  return Array.from({ length: count }, (_, index) => Math.round((index * (points.length - 1)) / (count - 1)))
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function labelOf(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`
}
