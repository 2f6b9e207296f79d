import { letterStrokes } from './letter-strokes.data.ts'

/** The side of every logo, in pixels, as on the wire. */
export const logoSize = 152

/** A layer of a mark. Coordinates are pixels of a 152 × 152 square, from the top left. */
export type Shape = { color: string; opacity: number } & (
  | { shape: 'rectangle'; x: number; y: number; width: number; height: number }
  | { shape: 'ellipse'; x: number; y: number; radius_x: number; radius_y: number }
  | { shape: 'stroke'; points: readonly (readonly [number, number])[]; width: number }
)

/** What a bank's logo shows: one of the cloths that the sandbox banks are named after, an animal, or its initials. */
export type Mark =
  | { kind: 'gingham' | 'tartan' | 'houndstooth' | 'tattersall' | 'windowpane'; accent: string }
  | { kind: 'platypus'; accent: string }
  | { kind: 'monogram'; letters: string }

/** The layers of a mark over a ground of the bank's colour, lowest first. */
export function shapesOf(mark: Mark, ground: string): Shape[] {
  const field = rectangle('#ffffff', 0, 0, logoSize, logoSize)
  const paint = rectangle(ground, 0, 0, logoSize, logoSize)
  switch (mark.kind) {
    case 'gingham':
      return [field, ...checks(ground, 19, 38, 0.5)]
    case 'tartan':
      return [paint, ...checks('#0b1f17', 30, 76, 0.45), ...checks(mark.accent, 5, 76, 0.95, 51), ...hairlines()]
    case 'houndstooth':
      return [field, ...houndstooth(ground)]
    case 'tattersall':
      return [
        rectangle('#fbf7ec', 0, 0, logoSize, logoSize),
        ...checks(ground, 4, 38, 0.9, 8),
        ...checks(mark.accent, 4, 38, 0.9, 27),
      ]
    case 'windowpane':
      return [paint, ...checks(mark.accent, 5, 51, 0.9, 23)]
    case 'platypus':
      return [paint, ...platypus(mark.accent)]
    case 'monogram':
      return [paint, ...monogram(mark.letters)]
  }
}

function rectangle(color: string, x: number, y: number, width: number, height: number, opacity = 1): Shape {
  return { shape: 'rectangle', color, opacity, x, y, width, height }
}

function ellipse(color: string, x: number, y: number, radius_x: number, radius_y: number): Shape {
  return { shape: 'ellipse', color, opacity: 1, x, y, radius_x, radius_y }
}

/** Threads of one colour in both directions; where they cross, the colour deepens, as in woven cloth. */
function checks(color: string, width: number, pitch: number, opacity: number, offset = 0): Shape[] {
  const threads: Shape[] = []
  for (let at = offset; at < logoSize; at += pitch) {
    threads.push(rectangle(color, at, 0, Math.min(width, logoSize - at), logoSize, opacity))
    threads.push(rectangle(color, 0, at, logoSize, Math.min(width, logoSize - at), opacity))
  }
  return threads
}

function hairlines(): Shape[] {
  return checks('#ffffff', 2, 76, 0.7, 14)
}

/** Four dark and four light threads in a two-by-two twill: the cloth makes the teeth by itself. */
function houndstooth(color: string): Shape[] {
  // Whole pixels, so that rows meet without a seam; the last cells are cut by the edge.
  const cell = 6
  const cells = Math.ceil(logoSize / cell)
  const shapes: Shape[] = []
  for (let row = 0; row < cells; row += 1) {
    for (let column = 0; column < cells; column += 1) {
      let run = 0
      while (column + run < cells && isDark(column + run, row)) run += 1
      if (run > 0) shapes.push(rectangle(color, column * cell, row * cell, run * cell, cell))
      column += run
    }
  }
  return shapes
}

function isDark(column: number, row: number): boolean {
  const isWarpOnTop = (column + row) % 4 < 2
  return (isWarpOnTop ? column : row) % 8 < 4
}

function platypus(accent: string): Shape[] {
  return [
    ellipse('#ffffff', 76, 66, 46, 42),
    ellipse(accent, 76, 98, 52, 23),
    ellipse('#1d2433', 58, 58, 6, 7),
    ellipse('#1d2433', 94, 58, 6, 7),
    ellipse('#1d2433', 68, 90, 3, 4),
    ellipse('#1d2433', 84, 90, 3, 4),
  ]
}

/** One to three capitals, centred. */
function monogram(letters: string): Shape[] {
  const size = letters.length === 1 ? 76 : letters.length === 2 ? 54 : 40
  const gap = size * 0.22
  const widths = letters.split('').map((letter) => size * (letterStrokes[letter]?.width ?? 0))
  const total = widths.reduce((sum, width) => sum + width, gap * (letters.length - 1))
  let left = (logoSize - total) / 2
  const top = (logoSize - size) / 2
  return letters.split('').flatMap((letter, index) => {
    const at = left
    left += (widths[index] ?? 0) + gap
    return (letterStrokes[letter]?.strokes ?? []).map((stroke): Shape => ({
      shape: 'stroke',
      color: '#ffffff',
      opacity: 1,
      points: stroke.map(([x, y]) => [at + x * size, top + y * size] as const),
      width: size * 0.17,
    }))
  })
}
