import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generateEncryptionKey, makeSealer, parseEncryptionKey } from './index.ts'

const key = generateEncryptionKey()
const sealer = makeSealer(key)

describe('a sealer', () => {
  test('opens what it sealed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // Lone surrogates have no UTF-8 and never come out of JSON.
        fc.pre(text.isWellFormed())
        expect(sealer.open(sealer.seal(text))).toBe(text)
      }),
    )
  })

  test('never seals the same text to the same bytes, and shows nothing of it', () => {
    const text = 'account 1111222233330000'
    const sealed = sealer.seal(text)
    expect(sealer.seal(text)).not.toBe(sealed)
    expect(Buffer.from(sealed, 'base64').includes('1111')).toBe(false)
  })

  test('does not open what another key has sealed', () => {
    const other = makeSealer(generateEncryptionKey())
    expect(() => other.open(sealer.seal('secret'))).toThrow(/authenticate/)
  })

  test('notices every changed bit', () => {
    const sealed = Buffer.from(sealer.seal('routing 021000021'), 'base64')
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      expect(() => sealer.open(changed.toString('base64'))).toThrow(/authenticate/)
    }
  })

  // Of an empty text nothing is left but the tag, which may not be cut short either.
  test.each(['routing 021000021', ''])('notices every missing byte of %j', (text) => {
    const sealed = Buffer.from(sealer.seal(text), 'base64')
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => sealer.open(sealed.subarray(0, length).toString('base64')), `${length} bytes`).toThrow()
    }
  })

  test('marks the same text alike, another text or another key otherwise', () => {
    const mark = sealer.mark('GB33BUKB20201555555555')
    expect(mark).toMatch(/^[0-9a-f]{64}$/)
    expect(sealer.mark('GB33BUKB20201555555555')).toBe(mark)
    expect(sealer.mark('GB33BUKB20201555555556')).not.toBe(mark)
    expect(makeSealer(generateEncryptionKey()).mark('GB33BUKB20201555555555')).not.toBe(mark)
    expect(makeSealer(key).mark('GB33BUKB20201555555555')).toBe(mark)
  })

  test('takes keys of 32 bytes only', () => {
    expect(() => makeSealer(Buffer.alloc(31))).toThrow('32 bytes')
  })
})

describe('parseEncryptionKey', () => {
  test('reads hexadecimal and base64', () => {
    expect(parseEncryptionKey(key.toString('hex'))).toEqual(key)
    expect(parseEncryptionKey(key.toString('hex').toUpperCase())).toEqual(key)
    expect(parseEncryptionKey(key.toString('base64'))).toEqual(key)
  })

  test.each(['', 'short', 'a'.repeat(63), 'a'.repeat(65)])('refuses %j', (text) => {
    expect(() => parseEncryptionKey(text)).toThrow('32 bytes')
  })
})
