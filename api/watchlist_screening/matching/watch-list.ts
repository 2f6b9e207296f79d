import type { EntityListCode, IndividualListCode } from '../list-codes.data.ts'
import type { NameKind } from './fold-name.ts'

export interface ListedName {
  full: string
  /** `source`: the list itself calls the name a weak sign. No hit comes of a weak name alone. */
  weak?: 'source' | 'plaid'
}

/** Somebody or something on the watch list that comes with the sandbox. */
export interface WatchListEntry {
  uid: string
  kind: NameKind
  list_code: IndividualListCode | EntityListCode
  source_uid: string | null
  sub_programs: readonly string[]
  /** The first one is the primary name. */
  names: readonly ListedName[]
  /** First and last possible day of birth, YYYY-MM-DD. */
  dates_of_birth?: readonly { beginning: string; ending: string }[]
  documents?: readonly { type: string; number: string }[]
  locations?: readonly { full: string; country: string }[]
  email_addresses?: readonly string[]
  phone_numbers?: readonly { type: 'phone' | 'fax'; phone_number: string }[]
  urls?: readonly string[]
  /** Listed each year from one day to the other, MM-DD, the latter excluded; without it, all the time. */
  season?: { from: string; to: string }
}

/** Since when entries without a season are listed. */
export const LISTED_SINCE = '2020-07-24'

/** Whether an entry is listed on a civil day, and since when: the first day of this listing. @param day YYYY-MM-DD */
export function listedSince({ season }: WatchListEntry, day: string): string | null {
  if (season === undefined) return LISTED_SINCE
  const [year, month_day] = [day.slice(0, 4), day.slice(5)]
  return month_day >= season.from && month_day < season.to ? `${year}-${season.from}` : null
}

/** The next day after `day` on which something is listed or taken off; null when nothing ever is. */
export function nextChange(entries: readonly WatchListEntry[], day: string): string | null {
  const year = Number(day.slice(0, 4))
  const days = entries.flatMap(({ season }) =>
    season === undefined ? [] : [year, year + 1].flatMap((each) => [`${each}-${season.from}`, `${each}-${season.to}`]),
  )
  return days.filter((each) => each > day).sort()[0] ?? null
}
