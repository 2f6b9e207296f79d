/** Weight of a common beginning, and how much of it counts (Winkler 1990). */
const PREFIX_WEIGHT = 0.1
const PREFIX_MAX = 4

/** How alike two words are, 0 to 1: Jaro's similarity, raised for a common beginning. Symmetric; 1 for equal words only. */
export function jaroWinkler(one: string, other: string): number {
  // Which letters face each other depends on where one begins: always with the same word of the two.
  const [first, second] = one < other ? [one, other] : [other, one]
  const jaro = jaroOf(Array.from(first), Array.from(second))
  let prefix = 0
  while (prefix < PREFIX_MAX && prefix < one.length && one[prefix] === other[prefix]) prefix += 1
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro)
}

function jaroOf(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 1 : 0
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1)
  const taken = new Set<number>()
  const matched: string[] = []
  for (const [at, letter] of one.entries()) {
    for (let place = Math.max(0, at - reach); place <= Math.min(other.length - 1, at + reach); place += 1) {
      if (taken.has(place) || other[place] !== letter) continue
      taken.add(place)
      matched.push(letter)
      break
    }
  }
  if (matched.length === 0) return 0
  const facing = other.filter((_, place) => taken.has(place))
  const misplaced = matched.filter((letter, at) => letter !== facing[at]).length
  const { length } = matched
  return (length / one.length + length / other.length + (length - misplaced / 2) / length) / 3
}

/** Sounds that are written alike or taken for each other, longest spelling first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tch/g, 'C'],
  [/ch|sh|zh|cz|ts|tz|j|gh?(?=[eiy])/g, 'C'],
  [/ph|f|v|w/g, 'F'],
  [/kh|ck|c(?=[eiy])/g, 'K'],
  [/c|k|q|x|g|h/g, 'K'],
  [/th|d|t/g, 'T'],
  [/s|z/g, 'S'],
  [/b|p/g, 'P'],
  [/m|n/g, 'N'],
  [/l|r/g, 'R'],
]

/** A word by its consonants as they sound, without doubling; for spellings of one name in several alphabets. */
export function soundOf(word: string): string {
  let key = word
  for (const [spelling, sound] of sounds) key = key.replace(spelling, sound)
  const [first = '', ...rest] = key
  const body = rest.filter((letter) => !'aeiouy'.includes(letter)).join('')
  const start = 'aeiouy'.includes(first) ? 'A' : first
  return (start + body).replaceAll(/(.)\1+/g, '$1')
}
