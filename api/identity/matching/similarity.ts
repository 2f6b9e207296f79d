/**
 * How alike two texts are, 0 to 1: one minus the share of characters that must be put in, left out, replaced, or
 * swapped with their neighbour (the restricted distance of Damerau and Levenshtein). Equal texts are 1, the order of
 * the two does not matter.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  const left = Array.from(a)
  const right = Array.from(b)
  const longest = Math.max(left.length, right.length)
  return 1 - editDistance(left, right) / longest
}

function editDistance(left: readonly string[], right: readonly string[]): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1]
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1))
      const isSwapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      if (row > 1 && column > 1 && isSwapped) cost = Math.min(cost, beforeLast[column - 2]! + 1)
      current.push(cost)
    }
    beforeLast = last
    last = current
  }
  return last[right.length]!
}

/** Letters without marks and in lower case, in compatibility forms: what people type differently and mean the same. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
}

/** The words of a text, folded: runs of letters and digits. Apostrophes and full stops stand inside of words. */
export function wordsOf(text: string): string[] {
  return folded(text)
    .replaceAll(/['’`.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
