import { weekdayOf, type Day } from '../civil-date.ts'
import { timesToCent } from '../money.ts'
import { randomFamily, type RandomFamily } from '../random.ts'

/** How far prices stray in the long run, and from one day to the next, as shares of the price. */
const DRIFT = 0.08
const JITTER = 0.015
/** Days between two points of the long run. */
const ANCHOR_DAYS = 30

/** The prices of a simulated market: they move on trading days, and are the same for everybody under a seed. */
export interface Market {
  /** The price of a security that is worth about `typical`, at the close of a day, to the cent. */
  priceOn(security_key: string, typical: number, day: Day): number
}

export function makeMarket(seed: string): Market {
  const families = new Map<string, RandomFamily>()
  const familyOf = (security_key: string): RandomFamily => {
    const known = families.get(security_key) ?? randomFamily('market', seed, security_key)
    families.set(security_key, known)
    return known
  }
  return {
    priceOn(security_key, typical, day) {
      const closed = lastTradingDay(day)
      const random = familyOf(security_key)
      const anchor = Math.floor(closed / ANCHOR_DAYS)
      const along = (closed - anchor * ANCHOR_DAYS) / ANCHOR_DAYS
      const [from, to] = [swing(random, 0, anchor), swing(random, 0, anchor + 1)]
      const factor = 1 + DRIFT * (from + (to - from) * along) + JITTER * swing(random, 1, closed)
      return timesToCent(typical, factor)
    },
  }
}

/** From -1 to 1. */
function swing(random: RandomFamily, kind: number, index: number): number {
  return random.at(kind, index).fraction() * 2 - 1
}

/** The day itself, or the Friday before a weekend. Holidays are trading days here. */
export function lastTradingDay(day: Day): Day {
  return day - Math.max(0, weekdayOf(day) - 4)
}

/** The day itself, or the Monday after a weekend. */
export function nextTradingDay(day: Day): Day {
  const weekday = weekdayOf(day)
  return weekday <= 4 ? day : day + 7 - weekday
}
