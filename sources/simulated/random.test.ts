import { expect, test } from 'vitest'
import { randomFamily, randomOf, tokenOf } from './random.ts'

function draw(...parts: string[]): number[] {
  const random = randomOf(...parts)
  return Array.from({ length: 5 }, () => random.fraction())
}

test('streams are repeatable, differ by key and by index, and are fair', () => {
  expect(draw('a', 'b')).toEqual(draw('a', 'b'))
  expect(draw('ab')).not.toEqual(draw('a', 'b'))
  const family = randomFamily('family')
  expect(family.at(1, 2).fraction()).not.toBe(family.at(2, 1).fraction())

  const days = Array.from({ length: 10_000 }, (_, day) => family.at(3, day - 5_000).fraction())
  expect(days.every((fraction) => fraction >= 0 && fraction < 1)).toBe(true)
  expect(days.filter((fraction) => fraction < 0.25).length / days.length).toBeCloseTo(0.25, 1)
  expect(new Set(days).size).toBeGreaterThan(9_990)
})

test('draws keep their bounds', () => {
  const random = randomOf('bounds')
  for (let run = 0; run < 1_000; run += 1) {
    expect([2, 3, 4]).toContain(random.integer(2, 4))
    const amount = random.amount(-2, -1.5)
    expect(amount).toBeGreaterThanOrEqual(-2)
    expect(amount).toBeLessThanOrEqual(-1.5)
    expect(random.digits(4)).toMatch(/^[1-9]\d{3}$/)
  }
  expect(() => random.pick([])).toThrow('nothing')
  expect(tokenOf(37, 'merchant', 'Starbucks')).toMatch(/^[0-9A-Za-z]{37}$/)
})
