import { regionCodes } from './region-codes.data.ts'
import { streetWords } from './street-words.data.ts'
import { similarity, wordsOf } from './similarity.ts'

/** A postal address as far as it is known. */
export interface AddressParts {
  street?: string | null
  city?: string | null
  region?: string | null
  postal_code?: string | null
  country?: string | null
}

export interface AddressMatch {
  /** 0 to 100. 100 the same address, 90 and more strong, 70 and more partial. */
  score: number
  /** Both have a postal code, and it is the same. */
  is_postal_code_match: boolean
}

/** How much of the score each part is; together 100. */
const WEIGHTS = { street: 50, postal_code: 20, city: 15, region: 10, country: 5 } as const
type Part = keyof typeof WEIGHTS
const PARTS = Object.keys(WEIGHTS) as Part[]

/** What a street is worth where the house is another one: neighbours do not share an address. */
const OTHER_HOUSE_WORTH = 0.3
/** The most for addresses that differ, and for those whose streets cannot be compared. */
const DIFFERENT_MAX = 99
const NO_STREET_MAX = 69

/** One spelling for each part. A part that says nothing is absent. */
function normalised(address: AddressParts): Partial<Record<Part, string>> {
  const spelled = {
    street: wordsOf((address.street ?? '').replaceAll('#', ' unit ')).map((word) => streetWords.get(word) ?? word),
    city: wordsOf(address.city ?? '').map((word) => (word === 'saint' ? 'st' : word === 'fort' ? 'ft' : word)),
    region: [regionCodes.get(wordsOf(address.region ?? '').join(' ')) ?? wordsOf(address.region ?? '').join(' ')],
    postal_code: [postalCode(address.postal_code ?? '')],
    country: [COUNTRIES.get(wordsOf(address.country ?? '').join(' ')) ?? wordsOf(address.country ?? '').join(' ')],
  }
  return Object.fromEntries(
    PARTS.map((part) => [part, spelled[part].join(' ')] as const).filter(([, text]) => text !== ''),
  )
}

const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['usa', 'us'],
  ['united states', 'us'],
  ['united states of america', 'us'],
  ['canada', 'ca'],
  ['united kingdom', 'gb'],
  ['uk', 'gb'],
])

/** `93405-2255` and `93405` are the same place to a letter. */
function postalCode(text: string): string {
  const compact = wordsOf(text).join('')
  return /^\d{9}$/.test(compact) ? compact.slice(0, 5) : compact
}

/**
 * Compares two addresses, the same in both directions; null when one of them has no part.
 *
 * Of the parts that both have, each adds its weight (street 50, postal code 20, city 15, region 10, country 5) times
 * how alike the two are: region, country and postal code are the same or not, streets and cities may be misspelled,
 * and a street with another house number is worth three tenths at most. Parts that only one has cost a fifth of their
 * weight. Without both streets it is no match.
 */
export function matchAddress(a: AddressParts, b: AddressParts): AddressMatch | null {
  const left = normalised(a)
  const right = normalised(b)
  if (Object.keys(left).length === 0 || Object.keys(right).length === 0) return null
  return {
    score: scoreOf(left, right),
    is_postal_code_match: left.postal_code !== undefined && left.postal_code === right.postal_code,
  }
}

function scoreOf(left: Partial<Record<Part, string>>, right: Partial<Record<Part, string>>): number {
  if (PARTS.every((part) => left[part] === right[part])) return 100
  let weight = 0
  let worth = 0
  let missing = 0
  for (const part of PARTS) {
    const [one, other] = [left[part], right[part]]
    if (one !== undefined && other !== undefined) {
      weight += WEIGHTS[part]
      worth += WEIGHTS[part] * worthOf(part, one, other)
    } else if (one !== other) {
      missing += WEIGHTS[part]
    }
  }
  if (weight === 0) return 0
  const score = Math.max(0, Math.round((100 * worth) / weight - missing / 5))
  return Math.min(score, left.street === undefined || right.street === undefined ? NO_STREET_MAX : DIFFERENT_MAX)
}

function worthOf(part: Part, one: string, other: string): number {
  if (one === other) return 1
  if (part !== 'street' && part !== 'city') return 0
  const alike = similarity(one, other)
  const worth = alike >= 0.6 ? alike : 0
  return part === 'street' && houseOf(one) !== houseOf(other) ? Math.min(worth, OTHER_HOUSE_WORTH) : worth
}

/** The first number of a street: the house, or the post office box. */
function houseOf(street: string): string {
  return /\d+\p{L}?/u.exec(street)?.[0] ?? ''
}
