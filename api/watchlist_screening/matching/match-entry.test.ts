import { describe, expect, test } from 'vitest'
import { listedEntities } from './entities.data.ts'
import { compareBirth, matchEntry, type SearchTerms } from './match-entry.ts'
import { listedPeople } from './people.data.ts'
import { listedSince, nextChange, type WatchListEntry } from './watch-list.ts'

const blank: SearchTerms = {
  legal_name: '',
  date_of_birth: null,
  document_number: null,
  country: null,
  email_address: null,
  phone_number: null,
  url: null,
}
const everything = [...listedPeople, ...listedEntities]
const entryOf = (uid: string): WatchListEntry => everything.find((entry) => entry.uid === `uid_sandbox_${uid}`)!
const hitsOf = (kind: string, terms: Partial<SearchTerms>) =>
  everything
    .filter((entry) => entry.kind === kind && matchEntry(entry, { ...blank, ...terms }, 'balanced') !== null)
    .map(({ uid }) => uid)

describe('searches that the documentation gives', () => {
  test.each([
    ['individual', 'p01', { legal_name: 'Joseph Kony', date_of_birth: '1964-09-18', country: 'CF' }],
    ['individual', 'p02', { legal_name: 'Jianshu Zhou', document_number: 'E09598913', country: 'CN' }],
    ['individual', 'p03', { legal_name: 'Ermias Ghermay', date_of_birth: '1980-05-25', country: 'LY' }],
    ['entity', 'e01', { legal_name: 'Iran Mobin Electronic Development Company', document_number: '10103492170' }],
    ['entity', 'e02', { legal_name: 'МИНСКИЙ ОТРЯД МИЛИЦИИ ОСОБОГО НАЗНАЧЕНИЯ', country: 'BY' }],
    ['entity', 'e03', { legal_name: 'Islamic Radio And Television Union', country: 'AF' }],
  ])('%s %s', (kind, uid, terms) => {
    expect(hitsOf(kind, terms)).toEqual([`uid_sandbox_${uid}`])
  })

  test('and people who are on no list find nothing', () => {
    expect(hitsOf('individual', { legal_name: 'Leslie Knope', date_of_birth: '1975-01-18' })).toEqual([])
  })
})

describe('an entry', () => {
  test('is compared with everything that is known', () => {
    const terms = {
      ...blank,
      legal_name: 'DHT Tonnage',
      document_number: 'de 900-412-771',
      email_address: 'invoices@drimmelbeck.example',
      phone_number: '+493055501180',
      country: 'FR',
    }
    const match = matchEntry(entryOf('e04'), terms, 'balanced')
    expect(match?.summary).toEqual({
      names: 'match',
      documents: 'match',
      email_addresses: 'partial_match',
      phone_numbers: 'match',
      locations: 'no_match',
      urls: 'no_input',
      dates_of_birth: 'no_input',
    })
    expect(match?.items.names).toEqual(['no_match', 'match'])
    const bare = {
      ...blank,
      legal_name: 'Verdigris Tidal Authority',
      document_number: 'FR123456',
      url: 'http://tidal-authority.example/about',
    }
    expect(matchEntry(entryOf('e06'), bare, 'balanced')?.summary).toMatchObject({ documents: 'no_data', urls: 'match' })
  })

  test('is no hit by a weak name alone', () => {
    expect(hitsOf('individual', { legal_name: 'The Chandler' })).toEqual([])
  })

  test('is no hit when the date of birth speaks against it, unless the document is the same', () => {
    const terms = { legal_name: 'Jianshu Zhou', date_of_birth: '1999-01-01' }
    expect(hitsOf('individual', terms)).toEqual([])
    expect(hitsOf('individual', { ...terms, document_number: 'E0959-8913' })).toEqual(['uid_sandbox_p02'])
    expect(hitsOf('individual', { legal_name: 'J. Zhou', document_number: 'E09598913' })).toEqual(['uid_sandbox_p02'])
  })
})

test.each([
  ['1964-09-18', '1964-09-18', '1964-09-18', 'match'],
  ['1980-12-31', '1980-01-01', '1980-12-31', 'match'],
  ['1965-09-18', '1964-09-18', '1964-09-18', 'partial_match'],
  ['1965-09-19', '1964-09-18', '1964-09-18', 'no_match'],
  ['1979-01-01', '1980-01-01', '1980-12-31', 'partial_match'],
  ['1990-11-02', '1990-02-11', '1990-02-11', 'partial_match'],
])('born %s, listed as %s to %s: %s', (date, beginning, ending, summary) => {
  expect(compareBirth(date, { beginning, ending })).toBe(summary)
})

describe('the list', () => {
  test('is invented: every entry has a name of its own, and a list', () => {
    expect(new Set(everything.map(({ uid }) => uid)).size).toBe(everything.length)
    for (const { names, locations } of everything) {
      expect(names.length).toBeGreaterThan(0)
      expect(locations?.[0]?.country).toMatch(/^[A-Z]{2}$/)
    }
  })

  test('changes on the days of its seasons', () => {
    const seasonal = entryOf('p20')
    expect(listedSince(seasonal, '2026-03-31')).toBeNull()
    expect(listedSince(seasonal, '2026-04-01')).toBe('2026-04-01')
    expect(listedSince(seasonal, '2026-09-30')).toBe('2026-04-01')
    expect(listedSince(seasonal, '2026-10-01')).toBeNull()
    expect(listedSince(entryOf('p01'), '2026-10-01')).toBe('2020-07-24')
    expect(nextChange(listedPeople, '2026-03-15')).toBe('2026-04-01')
    expect(nextChange(listedPeople, '2026-04-01')).toBe('2026-10-01')
    expect(nextChange(listedPeople, '2026-10-01')).toBe('2027-04-01')
    expect(nextChange([entryOf('p01')], '2026-10-01')).toBeNull()
  })
})
