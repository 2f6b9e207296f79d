import { brandTable } from './brand.data.ts'
import { merchantEntityId } from './entity-id.ts'
import { processors } from './processor.data.ts'
import type { Channel, Confidence, PartyType } from './reading.ts'
import { linesUnderHeadings, wordsOf } from './words.ts'

/** What is known of somebody whom many people know. */
export interface Brand {
  name: string
  website: string
  type: PartyType
  channel: Channel
  /** Detailed category of money that goes there. */
  detailed: string
  /** Detailed category of money that comes from there; that of a refund, which is the same, unless set. */
  received?: string
}

/** A way to print a brand, in words divided by spaces, with the brand. */
export interface BrandText {
  text: string
  brand: Brand
}

const HEADING = /^([A-Z_]+) (in store|online|other)(?: ([a-z_]+))?(?: in:([A-Z_]+))?$/

/** Every way to print every brand. @throws when the table has a line that is none: its test reads it whole */
export function readBrandTable(table: string = brandTable): BrandText[] {
  const texts: BrandText[] = []
  for (const { heading, line } of linesUnderHeadings(table)) {
    const [, detailed, channel, type = 'merchant', received] = HEADING.exec(heading) ?? []
    const [name = '', website = '', ways = ''] = line.split('|').map((cell) => cell.trim())
    if (detailed === undefined || name === '' || website === '') throw new Error(`not a line of brands: ${line}`)
    const brand: Brand = {
      name,
      website,
      type: type as PartyType,
      channel: channel as Channel,
      detailed,
      ...(received !== undefined && { received }),
    }
    const printed = ways.startsWith('=') ? ways.slice(1) : `${name},${ways}`
    for (const way of printed.split(',')) {
      const text = wordsOf(way).join(' ')
      if (text !== '') texts.push({ text, brand })
    }
  }
  return texts
}

const texts = readBrandTable()
const brandOfText = new Map(texts.toReversed().map(({ text, brand }) => [text, brand]))
const longest = Math.max(...texts.map(({ text }) => text.split(' ').length))
/** Printed without the spaces, as narrow fields make it. */
const squeezed = texts.map(({ text, brand }) => {
  const letters = text.replaceAll(' ', '')
  return { letters, consonants: consonantsOf(letters), firstWord: text.split(' ')[0]!, brand }
})

let nameOfId: Map<string, string> | undefined

/** The name of the brand, or of the processor, that has an entity id. */
export function nameOfEntity(entity_id: string): string | undefined {
  nameOfId ??= new Map(
    [...texts.map(({ brand }) => brand.name), ...processors.map(({ name }) => name)].map((name) => [
      merchantEntityId(name),
      name,
    ]),
  )
  return nameOfId.get(entity_id)
}

/** From here on a word is distinct enough to be found inside other words, or with a letter missing. */
const DISTINCT = 7
/** A text this long says whose it is although its end was cut off. */
const LONG_ENOUGH = 9

/**
 * The brand that words name: at their beginning (VERY_HIGH), anywhere or cut short (HIGH), or with one letter wrong
 * (MEDIUM).
 * @param isWord whether a word is a usual one, which is not taken for a misprint
 */
export function findBrand(
  words: readonly string[],
  isWord: (word: string) => boolean,
): { brand: Brand; confidence: Confidence } | undefined {
  const atStart = brandAt(words, 0, () => true)
  if (atStart !== undefined) return { brand: atStart, confidence: 'VERY_HIGH' }
  const found = insideOf(words) ?? cutShort(words)
  if (found !== undefined) return { brand: found, confidence: 'HIGH' }
  const misprinted = misprintedIn(words, isWord)
  return misprinted && { brand: misprinted, confidence: 'MEDIUM' }
}

function brandAt(words: readonly string[], start: number, isEnough: (text: string) => boolean): Brand | undefined {
  for (let count = Math.min(longest, words.length - start); count > 0; count -= 1) {
    const text = words.slice(start, start + count).join(' ')
    const brand = brandOfText.get(text)
    if (brand !== undefined && isEnough(text)) return brand
  }
  return undefined
}

/** Behind such a word, or a number, a brand of one word begins; behind others it is part of somebody else’s name. */
const BEFORE_A_NAME = /\d|^(VISA|CARD|DEBIT|PURCHASE|PAYMENT|BILL|ONLINE|WWW|TO|FROM|AT)$/

function insideOf(words: readonly string[]): Brand | undefined {
  for (let start = 1; start < words.length; start += 1) {
    const isBeginning = BEFORE_A_NAME.test(words[start - 1]!)
    const isEnough = (text: string): boolean => text.length >= DISTINCT && (isBeginning || text.includes(' '))
    const brand = brandAt(words, start, isEnough)
    if (brand !== undefined) return brand
  }
  return undefined
}

/** A name that was squeezed into one word, or whose end is missing. */
function cutShort(words: readonly string[]): Brand | undefined {
  const [first = ''] = words
  if (first.length >= DISTINCT) {
    const whole = squeezed.find(
      ({ letters, firstWord }) =>
        (letters.length >= DISTINCT && first.startsWith(letters)) ||
        (letters.startsWith(first) && (first.length > firstWord.length || isAlmost(first, firstWord))),
    )
    if (whole !== undefined) return whole.brand
  }
  for (let count = Math.min(longest, words.length); count > 1; count -= 1) {
    const start = words.slice(0, count).join(' ')
    if (start.length < LONG_ENOUGH) continue
    const whole = texts.find(({ text }) => text.startsWith(start) && text[start.length] !== ' ')
    if (whole !== undefined) return whole.brand
  }
  return undefined
}

/** Whether a word is another one but for its last letter or two. */
function isAlmost(cut: string, whole: string): boolean {
  return cut.length < whole.length && whole.length - cut.length <= 2
}

/** Of one to three words, with one letter wrong or with vowels left out. */
function misprintedIn(words: readonly string[], isWord: (word: string) => boolean): Brand | undefined {
  for (let count = Math.min(3, words.length); count > 0; count -= 1) {
    const printed = words.slice(0, count).join('')
    if (printed.length < DISTINCT || words.slice(0, count).every(isWord)) continue
    const bones = consonantsOf(printed)
    const found = squeezed.find(
      ({ letters, consonants }) =>
        letters[0] === printed[0] &&
        letters.length >= DISTINCT &&
        (isOneEditApart(letters, printed) || (bones.length >= DISTINCT - 1 && consonants === bones)),
    )
    if (found !== undefined) return found.brand
  }
  return undefined
}

/** The first letter and the consonants, each of a pair once: what is left when a field is too narrow. */
function consonantsOf(letters: string): string {
  return (
    letters.slice(0, 1) +
    letters
      .slice(1)
      .replace(/[AEIOUY]/g, '')
      .replace(/(.)\1/g, '$1')
  )
}

/** Whether one letter more, less or other makes one text of another. */
export function isOneEditApart(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1 || left === right) return false
  let start = 0
  while (start < left.length && left[start] === right[start]) start += 1
  let end = 0
  while (
    end < Math.min(left.length, right.length) - start &&
    left[left.length - 1 - end] === right[right.length - 1 - end]
  )
    end += 1
  return Math.max(left.length, right.length) - start - end <= 1
}
