const format = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 4 })

/** `1,204.50`; a dash where nothing is known. */
export function money(amount: number | null): string {
  return amount === null ? '–' : format.format(amount)
}

/** `40`, `37.5`; nothing where hours do not count. */
export function hours(count: number | null): string {
  return count === null ? '' : String(count)
}

/** The text, or a dash. */
export function orDash(text: string | null | undefined): string {
  return text == null || text === '' ? '–' : text
}
