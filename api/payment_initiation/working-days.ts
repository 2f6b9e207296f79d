import { addDays } from '../house/civil-date.ts'

/** 0 for Sunday to 6 for Saturday. @param date YYYY-MM-DD */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

function isWeekend(date: string): boolean {
  return weekdayOf(date) % 6 === 0
}

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm. */
function easterOf(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return dateOf(year, month, day)
}

function dateOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The first Monday on or after a date. */
function mondayFrom(date: string): string {
  return addDays(date, (8 - weekdayOf(date)) % 7)
}

/**
 * The bank holidays of England and Wales in a year; those that fall on a weekend are moved to the next free weekday.
 * Source: https://www.gov.uk/bank-holidays. One-off holidays, which are proclaimed, are not among them.
 */
export function bankHolidaysOf(year: number): ReadonlySet<string> {
  const easter = easterOf(year)
  const holidays = new Set([
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(dateOf(year, 5, 1)),
    mondayFrom(dateOf(year, 5, 25)),
    mondayFrom(dateOf(year, 8, 25)),
  ])
  for (const fixed of [dateOf(year, 1, 1), dateOf(year, 12, 25), dateOf(year, 12, 26)]) {
    let date = fixed
    while (isWeekend(date) || holidays.has(date)) date = addDays(date, 1)
    holidays.add(date)
  }
  return holidays
}

/** Whether British banks are open. */
export function isWorkingDay(date: string): boolean {
  return !isWeekend(date) && !bankHolidaysOf(Number(date.slice(0, 4))).has(date)
}

/** The date itself, or the first working day after it. */
export function workingDayFrom(date: string): string {
  let day = date
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day
}
