import { logoPixels } from '../institutions/institution-logo.ts'
import { logoSize } from '../institutions/mark.ts'
import { encodePng } from '../institutions/png.ts'
import { digestOf } from '../random.ts'

/** The side of a merchant's logo on the wire, in pixels. */
const SIDE = 100

/**
 * A picture for a merchant: the first letters of its name on a colour that follows from the name, 100 × 100. It is ours, and
 * says so by looking like no merchant's own logo. Deterministic.
 */
export function merchantLogoPng(name: string): Buffer {
  const letters = name
    .split(/[^A-Za-z]+/)
    .filter((word) => word !== '' && !/^(the|and|of|by)$/i.test(word))
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
  return encodePng(SIDE, SIDE, shrink(logoPixels({ kind: 'monogram', letters: letters || 'M' }, colorOf(name))))
}

/** A dark colour, on which white letters can be read. */
function colorOf(name: string): string {
  const channels = [...digestOf('merchant logo', name).subarray(0, 3)].map((byte) => 24 + (byte % 120))
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** Each pixel of the small picture is the mean of what it covers of the large one, to the nearest pixel. */
function shrink(large: Uint8Array): Uint8Array {
  const small = new Uint8Array(SIDE * SIDE * 4)
  const edge = (at: number): number => Math.floor((at * logoSize) / SIDE)
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0
        let count = 0
        for (let row = edge(y); row < edge(y + 1); row += 1) {
          for (let column = edge(x); column < edge(x + 1); column += 1) {
            sum += large[(row * logoSize + column) * 4 + channel]!
            count += 1
          }
        }
        small[(y * SIDE + x) * 4 + channel] = Math.round(sum / count)
      }
    }
  }
  return small
}
