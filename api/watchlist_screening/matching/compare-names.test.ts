import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNames, isLike, sensitivities } from './compare-names.ts'
import { tokensOf } from './fold-name.ts'
import { areForms } from './nicknames.data.ts'
import { jaroWinkler, soundOf } from './similarity.ts'

const word = fc.stringMatching(/^[a-z]{1,10}$/)

describe('jaroWinkler', () => {
  test.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['abc', 'xyz', 0],
  ])('%s and %s are alike by %d', (one, other, likeness) => {
    expect(jaroWinkler(one, other)).toBeCloseTo(likeness, 3)
  })

  test('is symmetric, between 0 and 1, and 1 for equal words alone', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const likeness = jaroWinkler(one, other)
        expect(likeness).toBe(jaroWinkler(other, one))
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1)
        expect(likeness === 1).toBe(one === other)
      }),
    )
  })
})

describe('words', () => {
  test.each([
    ['Dr. Øystein O’Nattergård Jr.', 'individual', ['oystein', 'onattergard']],
    ['Людвиг Пташкевич-Громов', 'individual', ['liudvig', 'ptashkevich', 'gromov']],
    ['Σπυρίδων', 'individual', ['spyridon']],
    ['Nightjar Freight S.A.', 'entity', ['nightjar', 'freight']],
    ['ООО «Пташкевич Нефтехром»', 'entity', ['ptashkevich', 'neftekhrom']],
    ['The Company, Inc.', 'entity', ['the', 'company', 'inc']],
  ] as const)('of %s are %s: %j', (name, kind, words) => {
    expect(tokensOf(name, kind)).toEqual(words)
  })

  test('forms of one given name belong together', () => {
    expect(areForms('bill', 'william')).toBe(true)
    expect(areForms('sasha', 'alexandra')).toBe(true)
    expect(areForms('bill', 'robert')).toBe(false)
    expect(areForms('bill', 'bill tallowby')).toBe(false)
  })

  test('sound alike in several spellings', () => {
    expect(soundOf('josef')).toBe(soundOf('joseph'))
    expect(soundOf('kony')).toBe(soundOf('coney'))
    expect(soundOf('kony')).not.toBe(soundOf('kory'))
  })
})

describe('names', () => {
  test.each([
    ['Kony Joseph', 'Joseph Kony', 'individual', 'exact'],
    ['JOSEPH  KONY', 'Joseph Kony', 'individual', 'exact'],
    ['Drimmelbeck Heavy Tonnage LLC', 'Drimmelbeck Heavy Tonnage GmbH', 'entity', 'exact'],
    ['Oystein Nattergard', 'Øystein Nattergård', 'individual', 'exact'],
    ['Joe Kony', 'Joseph Kony', 'individual', 'strict'],
    ['Ludvig Ptashkevich Gromov', 'Людвиг Пташкевич-Громов', 'individual', 'strict'],
    ['Minskij otrjad milicii osobogo naznacenija', 'МИНСКИЙ ОТРЯД МИЛИЦИИ ОСОБОГО НАЗНАЧЕНИЯ', 'entity', 'strict'],
    ['Zhou Jian Shu', 'Jianshu Zhou', 'individual', 'strict'],
    ['Josef Koni', 'Joseph Kony', 'individual', 'balanced'],
    ['Bill Tallowby', 'William Fenwick Tallowby', 'individual', 'coarse'],
  ] as const)('%s may be %s (%s): %s programs say so', (one, other, kind, strictest) => {
    for (const sensitivity of sensitivities) {
      const isFound = sensitivities.indexOf(sensitivity) <= sensitivities.indexOf(strictest)
      if (isFound) expect(isLike(compareNames(one, other, kind, sensitivity), sensitivity)).toBe(true)
    }
  })

  test.each([
    ['John Smith', 'Joseph Kony', 'individual'],
    ['Jane Doe', 'John Doe', 'individual'],
    ['Leslie Knope', 'Elizabeth Ravenscroft-Quill', 'individual'],
    ['Heavy Industries', 'Drimmelbeck Heavy Tonnage GmbH', 'entity'],
    ['Acme Limited', 'Nightjar Limited', 'entity'],
  ] as const)('%s is not %s, however coarse the program', (one, other, kind) => {
    for (const sensitivity of sensitivities) {
      expect(isLike(compareNames(one, other, kind, sensitivity), sensitivity)).toBe(false)
    }
  })

  test('the order of words is no matter, and equal names are wholly alike', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 1, maxLength: 4 }), (words) => {
        const one = words.join(' ')
        const other = words.toReversed().join(' ')
        expect(compareNames(one, one, 'individual', 'balanced')).toBeCloseTo(1)
        expect(compareNames(one, other, 'individual', 'balanced')).toBeCloseTo(1)
      }),
    )
  })

  test('a stricter program finds nothing that a coarser one does not', () => {
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(name, name, fc.constantFrom('individual', 'entity'), (one, other, kind) => {
        const found = sensitivities.map((each) => isLike(compareNames(one, other, kind, each), each))
        expect(found).toEqual([...found].sort((a, b) => Number(b) - Number(a)))
      }),
    )
  })
})
