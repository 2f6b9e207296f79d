import { nicknameGroups } from './nicknames.data.ts'
import { similarity, wordsOf } from './similarity.ts'

/** How well two names fit, with what there is to say about it. */
export interface NameMatch {
  /** 0 to 100. 100 exact, 85 and more strong, 70 and more partial. */
  score: number
  is_first_name_or_last_name_match: boolean
  is_nickname_match: boolean
  is_business_name_detected: boolean
}

/** Written before or after a name, and no part of it. */
const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof rev sir jr sr ii iii iv esq phd md dds cpa'.split(' '),
)
/** What businesses have in their names. */
const BUSINESS_WORDS: ReadonlySet<string> = new Set(
  'corp corporation inc incorporated llc llp lp ltd limited plc pllc co company gmbh ulc holdings enterprises'.split(
    ' ',
  ),
)

/** Longer names are compared by their first words. */
const WORDS_MAX = 8
/** What another spelling of a word counts, where the same spelling counts 1. */
const NICKNAME_WORTH = 0.95
const INITIAL_WORTH = 0.85
/** Words less alike than this have nothing to do with each other. */
const ALIKE_MIN = 0.7
/** Highest scores of names that differ: in anything; and where one of them is a single word of the other. */
const DIFFERENT_MAX = 99
const SINGLE_WORD_MAX = 65

const groupsByName = new Map<string, Set<number>>()
nicknameGroups.forEach((names, group) => {
  for (const name of names) groupsByName.set(name, (groupsByName.get(name) ?? new Set()).add(group))
})

function areNicknames(a: string, b: string): boolean {
  const groups = groupsByName.get(b)
  return a !== b && groups !== undefined && [...(groupsByName.get(a) ?? [])].some((group) => groups.has(group))
}

/**
 * The words of a name in the order first, middle, last: `Vale, Imogen` becomes `imogen vale`. Titles and suffixes go,
 * unless nothing else is there.
 */
export function nameWords(name: string): string[] {
  const parts = name.split(',').map(wordsOf)
  const own = parts.map((words) => words.filter((word) => !HONORIFICS.has(word))).filter((words) => words.length > 0)
  // With a comma the last name comes first; what follows the name of a business is no first name.
  const isTurned = own.length === 2 && !own.flat().some((word) => BUSINESS_WORDS.has(word))
  const ordered = (isTurned ? own.toReversed() : own).flat()
  return (ordered.length > 0 ? ordered : parts.flat()).slice(0, WORDS_MAX)
}

/**
 * Compares two names, the same in both directions; null when one of them has no word in it.
 *
 * Each word of one name is paired with a word of the other so that the pairs fit best: the same word counts 1, a
 * nickname 0.95, an initial 0.85, a misspelling its similarity. The score is six parts what the pairs come to among
 * the words of the shorter name, and four parts what they come to among those of the longer one.
 */
export function matchName(a: string, b: string): NameMatch | null {
  const left = nameWords(a)
  const right = nameWords(b)
  if (left.length === 0 || right.length === 0) return null
  const [first, other_first] = [left[0]!, right[0]!]
  return {
    score: scoreOf(left, right),
    is_first_name_or_last_name_match: first === other_first || left.at(-1) === right.at(-1),
    is_nickname_match: areNicknames(first, other_first),
    is_business_name_detected: [...left, ...right].some((word) => BUSINESS_WORDS.has(word)),
  }
}

function scoreOf(left: readonly string[], right: readonly string[]): number {
  if (left.join(' ') === right.join(' ')) return 100
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left]
  const worth = bestPairing(shorter, longer)
  const score = Math.round(100 * (0.6 * (worth / shorter.length) + 0.4 * (worth / longer.length)))
  const limit = shorter.length === 1 && longer.length > 1 ? SINGLE_WORD_MAX : DIFFERENT_MAX
  return Math.min(score, limit)
}

function worthOf(a: string, b: string): number {
  if (a === b) return 1
  if (areNicknames(a, b)) return NICKNAME_WORTH
  if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return INITIAL_WORTH
  const alike = similarity(a, b)
  return alike >= ALIKE_MIN ? alike : 0
}

/** The most that pairs of words, each word in one pair at most, can come to. */
function bestPairing(shorter: readonly string[], longer: readonly string[]): number {
  // best[mask]: the most with the words of `shorter` in the mask already paired.
  let best: number[] = Array.from({ length: 2 ** shorter.length }, () => 0)
  for (const word of longer) {
    const worths = shorter.map((other) => worthOf(word, other))
    best = best.map((without, mask) =>
      worths.reduce((most, worth, index) => {
        const bit = 1 << index
        return (mask & bit) === 0 ? most : Math.max(most, best[mask ^ bit]! + worth)
      }, without),
    )
  }
  return best.at(-1)!
}
