import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchName } from './match-name.ts'

const BANK = 'Alberta Bobbeth Charleson'

describe('matchName', () => {
  test.each([
    ['ALBERTA  BOBBETH CHARLESON', BANK, 100],
    ['Charleson, Alberta Bobbeth', BANK, 100],
    ['Dr. Albertá Bobbeth Charleson Jr.', BANK, 100],
    ["Siobhan O'Malley", 'SIOBHAN OMALLEY', 100],
    ['Aaron Smith-Jones', 'Aaron Smith Jones', 100],
    ['Vale, Imogen, PhD', 'Imogen Vale', 100],
    ['Charleson Alberta Bobbeth', BANK, 99],
    ['Jennifer Rowe', 'Jenn Rowe', 98],
    ['Alberta B Charleson', BANK, 95],
    ['Alberta Charleson', BANK, 87],
    ['Alberta Charlseon', BANK, 82],
    ['A Charleson', BANK, 80],
    ['Charleson', BANK, 65],
    ['Bo Charleson', BANK, 43],
    ['Imogen Vale', BANK, 0],
    ['Dr', 'Dr', 100],
  ])('%s and %s score %d', (name, other, score) => {
    expect(matchName(name, other)?.score).toBe(score)
  })

  test.each([
    ['Jen Rowe', 'Jennifer Rowe', { is_nickname_match: true, is_first_name_or_last_name_match: true }],
    ['Bob Ash', 'Robert Birch', { is_nickname_match: true, is_first_name_or_last_name_match: false }],
    ['Ada Ash', 'Ada Birch', { is_nickname_match: false, is_first_name_or_last_name_match: true }],
    ['Ada Ash', 'Ada Ash', { is_nickname_match: false, is_first_name_or_last_name_match: true }],
    ['Ada Ash', 'Cy Birch', { is_nickname_match: false, is_first_name_or_last_name_match: false }],
    ['Teal Trading L.L.C.', 'Teal Trading', { is_business_name_detected: true }],
    ['Teal Trading', 'Teal, Inc.', { is_business_name_detected: true }],
    ['Lincoln Incaviglia', 'Lincoln Coe', { is_business_name_detected: false }],
  ])('%s and %s: %o', (name, other, flags) => {
    expect(matchName(name, other)).toMatchObject(flags)
  })

  test('the order of a business and its form is none of first and last names', () => {
    expect(matchName('Teal, Inc.', 'Teal Inc')?.score).toBe(100)
  })

  test('is null where a name has no word', () => {
    expect(matchName('', BANK)).toBeNull()
    expect(matchName(BANK, ' -. ')).toBeNull()
  })
})

const word = fc.oneof(
  fc.constantFrom('alberta', 'bert', 'charleson', 'b', 'jen', 'jennifer', 'llc', 'von'),
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'é'), minLength: 1, maxLength: 8 }),
)
const name = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 10 }).map((words) => words.join(' ')),
  fc.string(),
)

describe('any two names', () => {
  test('score the same in both directions, 0 to 100', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const there = matchName(a, b)
        expect(matchName(b, a)).toEqual(there)
        if (there === null) return
        expect(there.score).toBeGreaterThanOrEqual(0)
        expect(there.score).toBeLessThanOrEqual(100)
        expect(Number.isInteger(there.score)).toBe(true)
      }),
    )
  })

  test('score 100 when they are equal but for case, marks and spaces', () => {
    fc.assert(
      fc.property(name, (text) => {
        const same = matchName(text, `  ${text.toUpperCase().normalize('NFD')}`)
        if (matchName(text, text) !== null) expect(same?.score).toBe(100)
      }),
    )
  })

  test('score less than 100 when one of them lacks a word, and no match when it has one word only', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 6 }), fc.nat(), (words, at) => {
        const whole = words.join(' ')
        expect(matchName(whole, words.toSpliced(at % words.length, 1).join(' '))!.score).toBeLessThan(100)
        expect(matchName(whole, words[at % words.length]!)!.score).toBeLessThan(70)
      }),
    )
  })
})
