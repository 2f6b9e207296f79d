import { airlineByTicketCode } from './airline.data.ts'
import { findBrand, type Brand } from './brands.ts'
import { employerIn } from './employer.ts'
import { cardPayment, entryKinds, type EntryKind } from './entry-kind.data.ts'
import { findProcessor } from './find-processor.ts'
import { categoryByMcc } from './mcc.data.ts'
import { merchantName } from './merchant-name.ts'
import { theModel } from './model.ts'
import type { Processor } from './processor.data.ts'
import { nowhere, readPlace } from './read-place.ts'
import type { BankText, Channel, Confidence, Direction, Party, Reading } from './reading.ts'
import { stripNoise, type Stripped } from './strip-noise.ts'
import { wordsOf } from './words.ts'

/**
 * From here on a guess of the model is right in three of four cases, and in two of three where it knows none of the words.
 * Found by leaving out a tenth of its lessons in turn.
 */
const SURE_PROBABILITY = 0.9
/** With words that it knows, the model is right in one of three cases from here on, which is more than a default is. */
const LEAST_PROBABILITY = 0.4

/**
 * Reads what a bank printed: who, what for, where. The kinds of entry that banks print come first, then the brands that many
 * people know, then the merchant’s code, then a model that has learned how businesses are named. Pure; any text has an answer.
 */
export function readBankText({ description, direction, mcc, is_credit }: BankText): Reading {
  const upper = description.toUpperCase().replace(/\s+/g, ' ').trim()
  const stripped = stripNoise(description)
  const kind = kindOf(upper, direction, is_credit)
  const found = findProcessor(stripped.text)
  const known = kind?.names === 'nobody' ? undefined : knownIn(found?.rest ?? stripped.text, upper)
  const isKindEnough = kind !== undefined && (kind.names !== 'brand' || known === undefined || kind.yields !== true)
  return isKindEnough
    ? readingOfKind(kind, known, stripped.text, upper)
    : readingOfShop({ stripped, upper, known, direction, mcc, processor: found?.processor, rest: found?.rest })
}

function kindOf(upper: string, direction: Direction, is_credit = false): EntryKind | undefined {
  const kind = entryKinds.find(({ pattern, when = direction }) => when === direction && pattern.test(upper))
  return kind ?? (is_credit && direction === 'in' && cardPayment.pattern.test(upper) ? cardPayment : undefined)
}

function readingOfKind(kind: EntryKind, known: KnownBrand | undefined, text: string, upper: string): Reading {
  return {
    parties: partiesOf(kind, known, text),
    channel: 'other',
    place: nowhere,
    store_number: null,
    check_number: /^(?:CHECK|CHEQUE|CHK|DRAFT)(?: PAID)?\s*(?:NO\.?|#)?\s*(\d{1,10})$/.exec(upper)?.[1] ?? null,
    detailed: kind.detailed,
    confidence: kind.confidence,
  }
}

interface Shop {
  stripped: Stripped
  upper: string
  known: KnownBrand | undefined
  direction: Direction
  mcc: string | undefined
  processor: Processor | undefined
  /** The text behind the processor’s mark. */
  rest: string | undefined
}

function readingOfShop({ stripped, upper, known, direction, mcc, processor, rest = stripped.text }: Shop): Reading {
  const printed = rest.split(/[\s*]+/).filter((word) => word !== '')
  const { words, place } = readPlace(printed, isWord)
  // Behind a phone number or an address of the web stands where the company is, not where its customer was.
  const isSeat = place.city === null && (stripped.phone_number !== null || stripped.has_address)
  const { name, store_number } = merchantName(words)
  const isOnline = processor?.is_online === true || stripped.has_address
  const isAtTill = stripped.is_at_till || (place.city !== null && stripped.phone_number === null)
  const { phone_number } = stripped
  const isProcessorsPhone = processor?.is_online === true
  const merchant = partyOf(known, name, isProcessorsPhone ? null : phone_number)
  const between = processor ? [processorParty(processor, isProcessorsPhone ? phone_number : null)] : []
  const category = known
    ? categoryOfBrand(known, upper, direction, mcc)
    : categoryOfText({ words: wordsOf(words.join(' ')), direction, mcc, processor })
  return {
    parties: [...merchant, ...between],
    channel: channelOf(known?.brand, isOnline, isAtTill),
    place: isSeat ? nowhere : place,
    store_number,
    check_number: null,
    ...category,
  }
}

interface KnownBrand {
  brand: Brand
  confidence: Confidence
}

interface Category {
  detailed: string
  confidence: Confidence
}

function knownIn(text: string, upper: string): KnownBrand | undefined {
  const airline = airlineByTicketCode[/\b(\d{3})\d{10}/.exec(upper)?.[1] ?? '']
  return findBrand(wordsOf(text), isWord) ?? (airline === undefined ? undefined : findBrand(wordsOf(airline), isWord))
}

function isWord(word: string): boolean {
  return theModel().knows(word)
}

function partiesOf(kind: EntryKind, known: KnownBrand | undefined, text: string): Party[] {
  if (kind.names === 'nobody') return []
  if (kind.names === 'brand') return partyOf(known, null, null)
  const name = employerIn(text)
  return name === null ? [] : [{ name, type: 'income_source', website: null, phone_number: null, confidence: 'LOW' }]
}

function partyOf(known: KnownBrand | undefined, name: string | null, phone_number: string | null): Party[] {
  if (known !== undefined) {
    const { brand, confidence } = known
    return [{ name: brand.name, type: brand.type, website: brand.website, phone_number, confidence }]
  }
  return name === null ? [] : [{ name, type: 'merchant', website: null, phone_number, confidence: 'LOW' }]
}

function processorParty({ name, type, website }: Processor, phone_number: string | null): Party {
  return { name, type, website, phone_number, confidence: 'VERY_HIGH' }
}

function channelOf(brand: Brand | undefined, isOnline: boolean, isAtTill: boolean): Channel {
  if (isOnline) return 'online'
  return brand?.channel ?? (isAtTill ? 'in store' : 'other')
}

/** Fuel and medicine are what one may buy at a brand that stands for something else. */
const TOLD_BY_MCC = new Set(['TRANSPORTATION_GAS', 'MEDICAL_PHARMACIES_AND_SUPPLEMENTS'])

function categoryOfBrand({ brand, confidence }: KnownBrand, upper: string, direction: Direction, mcc = ''): Category {
  const byMcc = categoryByMcc.get(mcc)
  if (byMcc !== undefined && TOLD_BY_MCC.has(byMcc)) return { detailed: byMcc, confidence }
  const isRefund = /\b(REFUND|RETURN|REVERSAL|CREDIT VOUCHER)\b/.test(upper)
  const detailed = direction === 'in' && !isRefund ? (brand.received ?? brand.detailed) : brand.detailed
  return { detailed, confidence }
}

interface Wanted {
  words: readonly string[]
  direction: Direction
  mcc: string | undefined
  processor: Processor | undefined
}

function categoryOfText({ words, direction, mcc = '', processor }: Wanted): Category {
  const byMcc = categoryByMcc.get(mcc)
  if (byMcc !== undefined) return { detailed: byMcc, confidence: 'HIGH' }
  const guess = theModel().guess(words)
  const isSure = guess.probability >= SURE_PROBABILITY
  if (isSure && guess.known_words > 0) return { detailed: guess.detailed, confidence: 'MEDIUM' }
  if (processor?.sells !== undefined) return { detailed: processor.sells, confidence: 'LOW' }
  const isLikely = guess.known_words > 0 && guess.probability >= LEAST_PROBABILITY
  if (isSure || isLikely) return { detailed: guess.detailed, confidence: 'LOW' }
  return { detailed: unknown[direction], confidence: words.some((word) => /[A-Z]{3}/.test(word)) ? 'LOW' : 'UNKNOWN' }
}

const unknown: Record<Direction, string> = {
  in: 'TRANSFER_IN_OTHER_TRANSFER_IN',
  out: 'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE',
}
