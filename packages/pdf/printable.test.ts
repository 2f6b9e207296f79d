import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toPrintable } from './printable.ts'

describe('toPrintable', () => {
  test.each([
    ['Zoë Müller, £5 – “€7”', 'Zoë Müller, £5 – “€7”'],
    ['Łukasz Dvořák', 'Lukasz Dvorák'],
    ['Nguyễn', 'Nguyen'],
    ['Ａ1 ﬁn ①', 'A1 fin 1'],
    ['−5 → 3', '-5 -> 3'],
    ['山田', '??'],
    ['a\u202Fb\tc', 'a b c'],
    ['e\u0301', 'é'],
    ['👩‍💻', '??'],
  ])('%j becomes %j', (text, printable) => expect(toPrintable(text)).toBe(printable))

  test('gives only what code page 1252 has, and leaves that as it is', () => {
    const decoder = new TextDecoder('windows-1252')
    const known = new Set(decoder.decode(Uint8Array.from({ length: 256 }, (_, index) => index)))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const printable = toPrintable(text)
        expect(Array.from(printable).filter((sign) => !known.has(sign))).toEqual([])
        expect(toPrintable(printable)).toBe(printable)
      }),
    )
  })
})
