/** How far back a view looks. Null days: everything. */
export interface Period {
  id: string
  name: string
  days: number | null
}

export const periods: readonly Period[] = [
  { id: '30', name: '30 days', days: 30 },
  { id: '90', name: '90 days', days: 90 },
  { id: '365', name: '12 months', days: 365 },
  { id: 'all', name: 'All', days: null },
]

const DAY_MS = 86_400_000

/**
 * The first day of a period.
 * @param last_day its last day, YYYY-MM-DD
 * @returns YYYY-MM-DD; an empty text, which comes before every day, for everything
 */
export function firstDay({ days }: Period, last_day: string): string {
  if (days === null) return ''
  return new Date(Date.parse(`${last_day}T00:00:00Z`) - (days - 1) * DAY_MS).toISOString().slice(0, 10)
}

/** The latest day among rows, or null when there are none. ISO dates sort as text. */
export function latestDay(rows: readonly { date: string }[]): string | null {
  return rows.reduce<string | null>((latest, { date }) => (latest === null || date > latest ? date : latest), null)
}

/** 2026-03 → Mar 2026 */
export function monthName(month: string, locale = 'en-GB'): string {
  const at = new Date(`${month}-01T00:00:00Z`)
  return new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(at)
}

/** 2026-03-05 → 5 Mar 2026, whatever the time zone. */
export function dayName(date: string, locale = 'en-GB'): string {
  const at = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return date
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    at,
  )
}

/** 2026-03-15T10:02:44Z → 15 Mar 2026, 10:02 UTC. */
export function momentName(instant: string): string {
  return `${dayName(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`
}
