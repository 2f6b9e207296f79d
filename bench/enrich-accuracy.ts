import { readBankText, type Direction } from '@gingham/bank-text'
import { isDetailedV2, primaryOf } from '../api/transactions/personal-finance-category.ts'
import { readBrandTable } from '../packages/bank-text/brands.ts'
import { readLessons } from '../packages/bank-text/model.ts'
import { labelledDescriptions } from './labelled-descriptions.data.ts'

/** A description with what a person reads in it. */
export interface Labelled {
  kind: string
  description: string
  direction: Direction
  merchant: string | null
  detailed: string
}

/** What a reader finds in a description. */
export interface Found {
  merchant: string | null
  detailed: string
}

export type Reader = (description: string, direction: Direction) => Found

/** Shares from 0 to 1 of descriptions that were read as a person reads them. */
export interface Accuracy {
  count: number
  merchant: number
  primary: number
  detailed: number
}

/** The labelled descriptions. @throws when a line is not one */
export const labelled: readonly Labelled[] = labelledDescriptions
  .trim()
  .split('\n')
  .map((line) => {
    const [kind = '', description = '', direction, merchant, detailed = ''] = line.split(' | ')
    if ((direction !== 'in' && direction !== 'out') || merchant === undefined || !isDetailedV2(detailed))
      throw new Error(`not a labelled description: ${line}`)
    return { kind, description, direction, merchant: merchant === '-' ? null : merchant, detailed }
  })

/** What `/transactions/enrich` says. */
export const ours: Reader = (description, direction) => {
  const { parties, detailed } = readBankText({ description, direction })
  return { merchant: parties[0]?.name ?? null, detailed }
}

const brands = readBrandTable().toSorted((left, right) => right.text.length - left.text.length)
const phrases = readLessons()
  .map(({ detailed, words }) => ({ detailed, text: words.join(' ') }))
  .toSorted((left, right) => right.text.length - left.text.length)

/**
 * The reference: the same tables, looked up plainly. The longest brand that stands anywhere in the text, or else the longest
 * phrase; the name of anybody else is the text without its numbers.
 */
export const lookup: Reader = (description, direction) => {
  const text = description.toUpperCase()
  const brand = brands.find((known) => text.includes(known.text))?.brand
  if (brand !== undefined) return { merchant: brand.name, detailed: brand.detailed }
  const phrase = phrases.find((known) => text.includes(known.text))
  const fallback =
    direction === 'in' ? 'TRANSFER_IN_OTHER_TRANSFER_IN' : 'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE'
  return { merchant: text.replace(/[^A-Z ]/g, ''), detailed: phrase?.detailed ?? fallback }
}

/** How often a reader agrees with the labels. Names are compared by their letters and digits. */
export function accuracyOf(read: Reader, rows: readonly Labelled[]): Accuracy {
  const right = { merchant: 0, primary: 0, detailed: 0 }
  for (const { description, direction, merchant, detailed } of rows) {
    const found = read(description, direction)
    if (plain(found.merchant) === plain(merchant)) right.merchant += 1
    if (primary(found.detailed) === primary(detailed)) right.primary += 1
    if (found.detailed === detailed) right.detailed += 1
  }
  const count = rows.length
  return {
    count,
    merchant: right.merchant / count,
    primary: right.primary / count,
    detailed: right.detailed / count,
  }
}

function primary(detailed: string): string {
  if (!isDetailedV2(detailed)) throw new Error(`no category: ${detailed}`)
  return primaryOf(detailed)
}

function plain(name: string | null): string {
  return (name ?? '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
