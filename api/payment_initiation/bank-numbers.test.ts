import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findBacsProblem, findIbanProblem, normalizeIban, readNumbers } from './bank-numbers.ts'
import { ibanLengths } from './iban-lengths.data.ts'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

function digitsOf(text: string): string {
  return text
    .split('')
    .map((character) => Number.parseInt(character, 36))
    .join('')
}

/** An IBAN of a country with this account: check digits by ISO 13616, in whole numbers of any size. */
function ibanOf(country: string, account: string): string {
  const check = 98n - (BigInt(digitsOf(`${account}${country}00`)) % 97n)
  return `${country}${String(check).padStart(2, '0')}${account}`
}

/** IBANs of any country, with accounts of these characters. */
const ibanWith = (characters: string) =>
  fc.constantFrom(...Object.keys(ibanLengths)).chain((country) => {
    const length = ibanLengths[country]! - 4
    return fc
      .string({ unit: fc.constantFrom(...characters.split('')), minLength: length, maxLength: length })
      .map((account) => ibanOf(country, account))
  })

describe('an IBAN', () => {
  test.each([
    'GB33BUKB20201555555555',
    'DE89370400440532013000',
    'NO9386011117947',
    'MT84MALT011000012345MTLCAST001S',
    'PL61109010140000071219812874',
    'SE4550000000058398257466',
    'DK5000400440116243',
  ])('%s is one', (text) => expect(findIbanProblem(text)).toBeUndefined())

  test('of any country and account is one', () => {
    fc.assert(
      fc.property(ibanWith(ALPHABET), (text) => {
        expect(findIbanProblem(text)).toBeUndefined()
      }),
    )
  })

  // MOD 97-10 catches these among digits; a letter counts for two, and may rarely stand for its neighbours.
  test('with one wrong digit, or two neighbours swapped, is none', () => {
    fc.assert(
      fc.property(ibanWith('0123456789'), fc.nat(), fc.nat(9), fc.boolean(), (text, nat, digit, swaps) => {
        const at = 2 + (nat % (text.length - 3))
        const wrong = swaps
          ? text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2)
          : text.slice(0, at) + String(digit) + text.slice(at + 1)
        fc.pre(wrong !== text)
        expect(findIbanProblem(wrong)).toBe('has wrong check digits')
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['US33BUKB20201555555555', 'country'],
    ['GB33BUKB2020155555555', '22 characters'],
    ['GB33BUKB20201555555556', 'check digits'],
    ['GB33BUKB2020155555555!', 'letters and digits'],
  ])('%s: %s', (text, reason) => expect(findIbanProblem(text)).toContain(reason))

  test('is read as people write it', () => {
    expect(normalizeIban('gb33 bukb 2020 1555 5555 55')).toBe('GB33BUKB20201555555555')
  })
})

describe('British numbers', () => {
  test.each([
    [{ account: '26207729', sort_code: '560029' }, undefined],
    [{ account: '123456', sort_code: '560029' }, undefined],
    [{ account: '12345', sort_code: '560029' }, 'account'],
    [{ account: '2620772A', sort_code: '560029' }, 'account'],
    [{ account: '26207729', sort_code: '56-002' }, 'sort_code'],
    [{ account: '26207729', sort_code: '000000' }, 'sort_code'],
    [{ account: '26207729' }, 'both'],
  ])('%j: %s', (bacs, reason) => {
    if (reason === undefined) expect(findBacsProblem(bacs)).toBeUndefined()
    else expect(findBacsProblem(bacs)).toContain(reason)
  })

  test('are exactly six digits and six to ten', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789a '.split('')), maxLength: 12 })
    fc.assert(
      fc.property(text, text, (account, sort_code) => {
        const isFine = /^\d{6,10}$/.test(account) && /^\d{6}$/.test(sort_code) && sort_code !== '000000'
        expect(findBacsProblem({ account, sort_code }) === undefined).toBe(isFine)
      }),
    )
  })
})

test('readNumbers names the field that is wrong', () => {
  expect(readNumbers({ iban: 'DE00' })).toEqual({ problem: expect.stringMatching(/^iban /) })
  expect(readNumbers({ bacs: {} })).toEqual({ problem: expect.stringMatching(/^bacs /) })
  expect(readNumbers({})).toEqual({ numbers: { iban: null, bacs: null } })
})
