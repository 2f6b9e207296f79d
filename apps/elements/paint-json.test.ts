import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paintJson, prettyJson } from './paint-json.ts'

describe('JSON', () => {
  test('is painted by kind', () => {
    expect(paintJson('{"a": -1.5e3, "b": [true, "x\\"y"]}')).toEqual([
      { kind: 'plain', text: '{' },
      { kind: 'key', text: '"a"' },
      { kind: 'plain', text: ': ' },
      { kind: 'number', text: '-1.5e3' },
      { kind: 'plain', text: ', ' },
      { kind: 'key', text: '"b"' },
      { kind: 'plain', text: ': [' },
      { kind: 'word', text: 'true' },
      { kind: 'plain', text: ', ' },
      { kind: 'text', text: '"x\\"y"' },
      { kind: 'plain', text: ']}' },
    ])
  })

  test('loses nothing by being painted', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = prettyJson(JSON.stringify(value))
        expect(
          paintJson(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  test('that is none is shown as it is', () => {
    expect(prettyJson('<html>')).toBe('<html>')
  })
})
