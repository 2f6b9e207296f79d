import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashToken, makeIds } from './index.ts'

const ids = makeIds('1')
const BASE_58 = /^[1-9A-HJ-NP-Za-km-z]{37}$/
const part = fc.oneof(fc.string(), fc.integer())
const parts = fc.array(part, { minLength: 1, maxLength: 4 })

describe('derived ids', () => {
  test('are the same for the same parts and the same seed, and have the right letters', () => {
    fc.assert(
      fc.property(fc.string(), parts, (seed, parts) => {
        const id = makeIds(seed).derive(...parts)
        expect(id).toMatch(BASE_58)
        expect(makeIds(seed).derive(...parts)).toBe(id)
      }),
    )
  })

  test('differ for different parts: neither borders nor kinds are lost', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other))
        expect(ids.derive(...one)).not.toBe(ids.derive(...other))
      }),
    )
    expect(ids.derive('a', 'b')).not.toBe(ids.derive('ab'))
    expect(ids.derive(1)).not.toBe(ids.derive('1'))
    expect(ids.derive('a')).not.toBe(makeIds('2').derive('a'))
  })

  test('stay what they are from version to version', () => {
    expect(ids.derive('item', 'x', 1)).toBe('2oDwDd6nwH6LfgpDe1DxSZVt9vAQNzFgTQZPC')
  })

  test('do not collide', () => {
    const known = new Set(Array.from({ length: 50_000 }, (_, index) => ids.derive('transaction', index)))
    expect(known.size).toBe(50_000)
  })
})

describe('drawn ids', () => {
  test('have the shapes of the wire', () => {
    const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
    expect(ids.uuid()).toMatch(new RegExp(`^${uuid}$`))
    expect(ids.token('access', 'sandbox')).toMatch(new RegExp(`^access-sandbox-${uuid}$`))
    expect(ids.requestId()).toMatch(/^[0-9a-f]{15}$/)
    for (const digits of [1, 24, 29, 30]) expect(ids.hex(digits)).toMatch(new RegExp(`^[0-9a-f]{${digits}}$`))
  })

  test('never come twice, and owe nothing to the seed', () => {
    const tokens = [ids, makeIds('1')].flatMap((each) =>
      Array.from({ length: 1_000 }, () => each.token('access', 'sandbox')),
    )
    expect(new Set(tokens).size).toBe(2_000)
    expect(new Set(Array.from({ length: 1_000 }, () => ids.requestId())).size).toBe(1_000)
  })

  test('draws numbers from 0 up to 1', () => {
    const drawn = Array.from({ length: 1_000 }, () => ids.random())
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true)
    expect(Math.max(...drawn) - Math.min(...drawn)).toBeGreaterThan(0.5)
  })
})

describe('hashToken', () => {
  test('is SHA-256 in hexadecimal', () => {
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(hashToken('')).toBe(createHash('sha256').digest('hex'))
  })
})
