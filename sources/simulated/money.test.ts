import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { product, productToCent } from './money.ts'

describe('product', () => {
  test('is what the decimals multiply to, where floats are not', () => {
    expect(1.1 * 1.1).not.toBe(1.21)
    expect(product(1.1, 1.1)).toBe(1.21)
    expect(product(100.05, 13.73)).toBe(1373.6865)
    expect(product(25000, 0.177494362)).toBe(4437.35905)
    expect(product(-1.1, 0.1)).toBe(-0.11)
    expect(product(1e-7, 3)).toBe(3e-7)
    expect(product(1e21, 0)).toBe(0)
  })

  test('of two decimals with four places is exact', () => {
    const tenThousandths = fc.integer({ min: -99_999_999, max: 99_999_999 })
    fc.assert(
      fc.property(tenThousandths, tenThousandths, (left, right) => {
        const exact = BigInt(left) * BigInt(right)
        const text = exact.toString().replace('-', '').padStart(9, '0')
        expect(product(left / 10_000, right / 10_000)).toBe(
          Number(`${exact < 0n ? '-' : ''}${text.slice(0, -8)}.${text.slice(-8)}`),
        )
      }),
    )
  })

  test('to the cent', () => {
    expect(productToCent(0.7388014749727547, 10.42)).toBe(7.7)
    expect(productToCent(3, 1.115)).toBe(3.35)
  })
})
