import { logoSize, shapesOf, type Mark, type Shape } from './mark.ts'
import { encodePng } from './png.ts'

const cornerRadius = 34
/** Each pixel is sampled on a grid of this side, which smooths the edges. */
const samples = 3

/** A bank's logo as a 152 × 152 PNG with rounded, transparent corners. Deterministic. */
export function logoPng(mark: Mark, ground: string): Buffer {
  return encodePng(logoSize, logoSize, logoPixels(mark, ground))
}

/** The same as pixels, four bytes each, rows from the top. */
export function logoPixels(mark: Mark, ground: string): Uint8Array {
  const pixels = new Uint8Array(logoSize * logoSize * 4)
  for (const shape of shapesOf(mark, ground)) paint(pixels, shape)
  const corners: Shape = {
    shape: 'rectangle',
    color: '#000000',
    opacity: 1,
    x: 0,
    y: 0,
    width: logoSize,
    height: logoSize,
  }
  for (let y = 0; y < logoSize; y += 1) {
    for (let x = 0; x < logoSize; x += 1) {
      pixels[(y * logoSize + x) * 4 + 3] = isNearCorner(x, y)
        ? Math.round(255 * coverage(corners, x, y, insideRounded))
        : 255
    }
  }
  return pixels
}

/** The same mark as an SVG document. */
export function logoSvg(mark: Mark, ground: string): string {
  const body = shapesOf(mark, ground).map(svgOf).join('')
  const clip = `<clipPath id="r"><rect width="${logoSize}" height="${logoSize}" rx="${cornerRadius}"/></clipPath>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${logoSize} ${logoSize}">${clip}<g clip-path="url(#r)">${body}</g></svg>`
}

function svgOf(shape: Shape): string {
  const opacity = shape.opacity === 1 ? '' : ` opacity="${shape.opacity}"`
  switch (shape.shape) {
    case 'rectangle':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${shape.color}"${opacity}/>`
    case 'ellipse':
      return `<ellipse cx="${shape.x}" cy="${shape.y}" rx="${shape.radius_x}" ry="${shape.radius_y}" fill="${shape.color}"${opacity}/>`
    case 'stroke': {
      const points = shape.points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
      return `<polyline points="${points}" fill="none" stroke="${shape.color}" stroke-width="${shape.width}" stroke-linecap="round" stroke-linejoin="round"${opacity}/>`
    }
  }
}

/** Lays a shape over the picture, within its bounds only. */
function paint(pixels: Uint8Array, shape: Shape): void {
  const color = [1, 3, 5].map((at) => Number.parseInt(shape.color.slice(at, at + 2), 16))
  const { left, top, right, bottom } = boundsOf(shape)
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const alpha = shapeCoverage(shape, x, y) * shape.opacity
      if (alpha === 0) continue
      const at = (y * logoSize + x) * 4
      color.forEach((channel, index) => {
        const under = pixels[at + index] ?? 0
        pixels[at + index] = Math.round(under + (channel - under) * alpha)
      })
    }
  }
}

type Bounds = { left: number; top: number; right: number; bottom: number }

function boundsOf(shape: Shape): Bounds {
  switch (shape.shape) {
    case 'rectangle':
      return clamp(shape.x, shape.y, shape.x + shape.width, shape.y + shape.height)
    case 'ellipse':
      return clamp(
        shape.x - shape.radius_x,
        shape.y - shape.radius_y,
        shape.x + shape.radius_x,
        shape.y + shape.radius_y,
      )
    case 'stroke': {
      const xs = shape.points.map(([x]) => x)
      const ys = shape.points.map(([, y]) => y)
      const half = shape.width / 2
      return clamp(Math.min(...xs) - half, Math.min(...ys) - half, Math.max(...xs) + half, Math.max(...ys) + half)
    }
  }
}

function clamp(left: number, top: number, right: number, bottom: number): Bounds {
  return {
    left: Math.max(0, Math.floor(left)),
    top: Math.max(0, Math.floor(top)),
    right: Math.min(logoSize, Math.ceil(right)),
    bottom: Math.min(logoSize, Math.ceil(bottom)),
  }
}

/** The share of a pixel that a shape covers, from 0 to 1. */
function shapeCoverage(shape: Shape, x: number, y: number): number {
  if (shape.shape !== 'rectangle') return coverage(shape, x, y, isInside)
  return overlap(shape.x, shape.width, x) * overlap(shape.y, shape.height, y)
}

/** How much of a pixel lies in an interval. */
function overlap(from: number, length: number, at: number): number {
  return Math.max(0, Math.min(at + 1, from + length) - Math.max(at, from))
}

/** Coverage by counting the samples of a pixel that fall inside. */
function coverage(shape: Shape, x: number, y: number, inside: (shape: Shape, x: number, y: number) => boolean): number {
  let hits = 0
  for (let row = 0; row < samples; row += 1) {
    for (let column = 0; column < samples; column += 1) {
      if (inside(shape, x + (column + 0.5) / samples, y + (row + 0.5) / samples)) hits += 1
    }
  }
  return hits / (samples * samples)
}

function isInside(shape: Shape, x: number, y: number): boolean {
  switch (shape.shape) {
    case 'rectangle':
      return x >= shape.x && x < shape.x + shape.width && y >= shape.y && y < shape.y + shape.height
    case 'ellipse':
      return ((x - shape.x) / shape.radius_x) ** 2 + ((y - shape.y) / shape.radius_y) ** 2 <= 1
    case 'stroke':
      return shape.points.some((from, index) => {
        const to = shape.points[index + 1]
        return to !== undefined && distanceToSegment(x, y, from, to) <= shape.width / 2
      })
  }
}

function distanceToSegment(
  x: number,
  y: number,
  from: readonly [number, number],
  to: readonly [number, number],
): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / length))
  return Math.hypot(x - from[0] - along * dx, y - from[1] - along * dy)
}

function isNearCorner(x: number, y: number): boolean {
  return isNearEdge(x) && isNearEdge(y)
}

function isNearEdge(at: number): boolean {
  return at < cornerRadius || at >= logoSize - cornerRadius
}

function insideRounded(_square: Shape, x: number, y: number): boolean {
  const inner = (at: number): number => Math.min(Math.max(at, cornerRadius), logoSize - cornerRadius)
  return Math.hypot(x - inner(x), y - inner(y)) <= cornerRadius
}
