/**
 * Civil dates as day numbers: integers are what histories are counted in, and `YYYY-MM-DD` is only how they are shown.
 *
 * A snapshot names some thousand dates; Temporal objects for each would cost more than the rest of it together, so
 * this is the usual era arithmetic of the proleptic Gregorian calendar.
 */

/** Days since 1970-01-01. */
export type Day = number

/** The day number of a YYYY-MM-DD. @throws RangeError when it is not a day of the calendar */
export function toDay(date: string): Day {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!parts) throw new RangeError(`not a date: ${date}`)
  const day = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  if (toDate(day) !== date) throw new RangeError(`not a day of the calendar: ${date}`)
  return day
}

/** True for a YYYY-MM-DD that the calendar has. */
export function isDate(text: string): boolean {
  try {
    toDay(text)
    return true
  } catch {
    return false
  }
}

/** The day number of a year, a month from 1 and a day of the month from 1. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  // Years are counted from March, so that the leap day comes last.
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Year, month from 1 and day of the month of a day number. */
export function civilOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** YYYY-MM-DD of a day number. */
export function toDate(day: Day): string {
  const { year, month, dayOfMonth } = civilOf(day)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}

/** How many days a month has; months are counted from 1. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}
