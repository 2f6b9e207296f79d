/**
 * A text as words of capital letters and digits: accents and apostrophes go, other signs divide, and so does the border
 * between a word and a number of three digits or more that was printed right behind it.
 */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`]/g, '')
    .toUpperCase()
    .replaceAll('+', ' PLUS ')
    .replace(/([A-Z]{2})(?=\d{3})/g, '$1 ')
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '')
}

/** The texts of a table: lines below headings in brackets. Empty lines are passed over. */
export function* linesUnderHeadings(table: string): Generator<{ heading: string; line: string }> {
  let heading = ''
  for (const line of table.split('\n')) {
    if (line.startsWith('[')) heading = line.slice(1, -1)
    else if (line.trim() !== '') yield { heading, line }
  }
}
