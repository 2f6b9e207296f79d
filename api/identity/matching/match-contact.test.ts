import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchEmail } from './match-email.ts'
import { matchPhone } from './match-phone.ts'

describe('matchPhone', () => {
  test.each([
    ['1112223333', '1112223333', 100],
    ['+11112223333', '+11112223333', 100],
    ['+1 (111) 222-3333', '+11112223333', 95],
    ['(111) 222-3333', '1112223333', 95],
    ['1-111-222-3333', '+11112223333', 95],
    ['+11112223333', '1112223333', 85],
    ['+442071838750', '020 7183 8750', 85],
    ['1112223333 ext. 4', '1112223333', 85],
    ['+11112223333x4', '1112223333', 75],
    ['1112223333x4', '1112223333 ext 5', 69],
    ['1112223334', '1112223333', 62],
    ['+11112223333', '+441112223333', 57],
    ['9998887777', '1112223333', 0],
  ])('%s and %s score %d', (number, other, score) => {
    expect(matchPhone(number, other)).toBe(score)
    expect(matchPhone(other, number)).toBe(score)
  })

  test('is null for what is no telephone number', () => {
    for (const text of ['', 'none', '123456', '1234567890123456']) expect(matchPhone(text, '1112223333')).toBeNull()
  })

  test('any two numbers score the same in both directions, and 70 only when their digits agree', () => {
    const number = fc.oneof(
      fc.stringMatching(/^\+?[0-9]{6,16}( ?x[0-9]{1,3})?$/),
      fc.stringMatching(/^\+?1?[23]{10}$/),
      fc.string(),
    )
    fc.assert(
      fc.property(number, number, (a, b) => {
        const score = matchPhone(a, b)
        expect(matchPhone(b, a)).toBe(score)
        if (score === null) return
        expect(score >= 0 && score <= 100 && Number.isInteger(score)).toBe(true)
        expect(matchPhone(a, a)).toBe(100)
        const digits = (text: string) => text.replace(/[x#e;].*$/i, '').replaceAll(/\D/g, '')
        const [shorter, longer] = [digits(a), digits(b)].toSorted((one, other) => one.length - other.length)
        if (score >= 70) expect(longer!.endsWith(shorter!.replace(/^0/, ''))).toBe(true)
      }),
    )
  })
})

describe('matchEmail', () => {
  test.each([
    ['Account@Example.com ', 'account@example.com', 100],
    ['a.b.c@gmail.com', 'abc@googlemail.com', 95],
    ['abc+rent@example.com', 'abc@example.com', 90],
    ['abc+rent@example.com', 'abc+home@example.com', 90],
    ['a.bc@example.com', 'abc@example.com', 45],
    ['accountholder0@example.com', 'accountholder1@example.com', 56],
    ['abc@example.com', 'abc@example.org', 35],
    ['abc@example.com', 'xyz@other.test', 0],
  ])('%s and %s score %d', (address, other, score) => {
    expect(matchEmail(address, other)).toBe(score)
    expect(matchEmail(other, address)).toBe(score)
  })

  test('is null for what is no address', () => {
    for (const text of ['', 'abc', '@example.com', 'abc@']) expect(matchEmail(text, 'abc@example.com')).toBeNull()
  })

  test('any two addresses score the same in both directions, and 70 only for one mailbox', () => {
    const user = fc.stringMatching(/^[ab.]{1,4}(\+[ab]{0,2})?$/)
    const address = fc
      .tuple(user, fc.constantFrom('gmail.com', 'googlemail.com', 'a.test'))
      .map((parts) => parts.join('@'))
    fc.assert(
      fc.property(address, address, (a, b) => {
        const score = matchEmail(a, b)
        expect(matchEmail(b, a)).toBe(score)
        expect(matchEmail(a, a)).toBe(100)
        if (score === null || score < 70) return
        const mailbox = (text: string) => text.replace(/\+.*@/, '@').replaceAll('.', '').replace('googlemail', 'gmail')
        expect(mailbox(a)).toBe(mailbox(b))
      }),
    )
  })
})
