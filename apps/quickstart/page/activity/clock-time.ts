/** The time of day where the reader is. @param milliseconds since 1970 */
export function clockTime(milliseconds: number, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(milliseconds)
}
