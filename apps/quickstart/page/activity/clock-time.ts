/** The time of day where the reader is. @param milliseconds since 1970 */
export function clockTime(milliseconds: number, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(milliseconds)
}

/** The same with its zone, where there is room for it: `14:05:00 UTC`. @param milliseconds since 1970 */
export function zonedTime(milliseconds: number, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'long' }).format(milliseconds)
}
