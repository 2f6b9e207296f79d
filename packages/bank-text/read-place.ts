import { citiesOfWords, countryCodes, regionsByCountry } from './place.data.ts'
import type { Place } from './reading.ts'

/** No place is known. */
export const nowhere: Place = { address: null, city: null, region: null, postal_code: null, country: null }

const cities = new Set(citiesOfWords)
const STREET = /^(ST|STREET|AVE|AVENUE|RD|ROAD|BLVD|DR|DRIVE|LN|LANE|HWY|PKWY|WAY|PIKE|PL|CT)\.?$/
const POSTAL_CODE = /^\d{5}(-\d{4})?$/

interface Found {
  words: readonly string[]
  place: Place
}

/**
 * Takes the place from the end of a card purchase’s text, for example `PORTLAND OR`, with a postal code and a street where the
 * network gave them.
 * @param isWord whether a word is a usual one in names of businesses: CO behind one is a company, not Colorado
 */
export function readPlace(words: readonly string[], isWord: (word: string) => boolean): Found {
  const isHome = words.at(-1) === 'USA' && words.length > 2
  const all = isHome ? words.slice(0, -1) : words
  const last = all.at(-1)
  const country = last === undefined ? undefined : countryOf(last)
  if (last === undefined || country === undefined || all.length < 2) return { words, place: nowhere }
  const code = all.at(-2) ?? ''
  const postal_code = POSTAL_CODE.test(code) && all.length > 3 ? code : null
  const before = all.slice(0, postal_code === null ? -1 : -2)
  const region = regionsByCountry[country]?.has(last) ? last : null
  const city = cityAtEnd(before, isWord)
  if (city === null && (region === null || region === 'CO')) return { words, place: nowhere }
  const left = city === null ? before : before.slice(0, before.length - city.split(' ').length)
  // A text that is nothing but a place names somebody after it.
  if (left.length === 0) return { words, place: nowhere }
  const { address, rest } = streetAtEnd(left)
  return { words: rest, place: { address, city: city && titled(city), region, postal_code, country } }
}

function countryOf(word: string): string | undefined {
  const home = Object.keys(regionsByCountry).find((code) => regionsByCountry[code]?.has(word))
  return home ?? (countryCodes.has(word) ? word : undefined)
}

function cityAtEnd(words: readonly string[], isWord: (word: string) => boolean): string | null {
  for (let count = 4; count > 0; count -= 1) {
    if (words.length <= count) continue
    const name = words.slice(-count).join(' ')
    if (cities.has(name)) return name
  }
  const [word = ''] = words.slice(-1)
  return words.length > 1 && /^[A-Z]{3,}$/.test(word) && !isWord(word) ? word : null
}

/** A house’s number, one to three words and a kind of street, behind at least one word of a name. */
function streetAtEnd(words: readonly string[]): { address: string | null; rest: readonly string[] } {
  const at = words.length - 1
  if (!STREET.test(words[at] ?? '')) return { address: null, rest: words }
  for (let start = at - 2; start >= Math.max(1, at - 4); start -= 1) {
    if (!/^\d{1,5}$/.test(words[start]!)) continue
    return { address: titled(words.slice(start).join(' ')), rest: words.slice(0, start) }
  }
  return { address: null, rest: words }
}

/** `SALT LAKE CITY` as `Salt Lake City`. */
function titled(name: string): string {
  return name.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
}
