import { tokensOf, type NameKind } from './fold-name.ts'
import { areForms } from './nicknames.data.ts'
import { jaroWinkler, soundOf } from './similarity.ts'

/** How strict a program is about names, from the most hits to the fewest. */
export const sensitivities = ['coarse', 'balanced', 'strict', 'exact'] as const
export type Sensitivity = (typeof sensitivities)[number]

/** From which likeness on two names are the same person's, perhaps. */
const thresholds: Readonly<Record<Sensitivity, number>> = { coarse: 0.74, balanced: 0.83, strict: 0.9, exact: 0.97 }

/** From this likeness on nothing but spelling tells two names apart. */
export const SAME_NAME = 0.95

/** How much a word counts that only sounds like the other one. */
const soundWeights: Readonly<Record<Sensitivity, number>> = { coarse: 0.92, balanced: 0.86, strict: 0, exact: 0 }

const NICKNAME = 0.95
const INITIAL = 0.85
/** Words less alike than this do not stand for each other. */
const WORD_MIN = 0.75
/** What it costs that words are parted differently: Jian Shu, Jianshu. */
const PARTING_COST = 0.03

/**
 * How alike two names are, 0 to 1, whatever the order of their words; 1 for names that fold to the same words.
 * @param sensitivity decides how much counts what sounds alike
 */
export function compareNames(one: string, other: string, kind: NameKind, sensitivity: Sensitivity): number {
  const [ones, others] = [tokensOf(one, kind), tokensOf(other, kind)]
  return Math.max(compareWords(ones, others, kind, sensitivity), compareJoined(ones, others))
}

export function isLike(likeness: number, sensitivity: Sensitivity): boolean {
  return likeness >= thresholds[sensitivity]
}

/** Pairs the words, the most alike first, and weighs each pair by its letters: a word without a pair costs its letters. */
function compareWords(
  ones: readonly string[],
  others: readonly string[],
  kind: NameKind,
  sensitivity: Sensitivity,
): number {
  const letters = [...ones, ...others].join('').length
  if (letters === 0) return 0
  const pairs = ones.flatMap((word, at) =>
    others.map((facing, place) => ({
      at,
      place,
      likeness: compareWord(word, facing, kind, sensitivity),
      weight: word.length + facing.length,
    })),
  )
  pairs.sort((a, b) => b.likeness - a.likeness || b.weight - a.weight)
  const [taken, placed] = [new Set<number>(), new Set<number>()]
  let sum = 0
  for (const { at, place, likeness, weight } of pairs) {
    if (likeness < WORD_MIN || taken.has(at) || placed.has(place)) continue
    taken.add(at)
    placed.add(place)
    sum += likeness * weight
  }
  return sum / letters
}

function compareWord(one: string, other: string, kind: NameKind, sensitivity: Sensitivity): number {
  if (one === other) return 1
  if (/^\d+$/.test(one) || /^\d+$/.test(other)) return 0
  const spelled = jaroWinkler(one, other)
  if (sensitivity === 'exact' || kind === 'entity') return spelled
  if (areForms(one, other)) return Math.max(spelled, NICKNAME)
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length === 1) return long.startsWith(short) ? INITIAL : 0
  const sound = soundOf(one)
  const sounds = sound.length > 1 && sound === soundOf(other) ? soundWeights[sensitivity] : 0
  return Math.max(spelled, sounds)
}

/** The words without the spaces between them, as written and in order of the alphabet. */
function compareJoined(ones: readonly string[], others: readonly string[]): number {
  const isParted = ones.length !== others.length
  return Math.max(
    compareRun(ones.join(''), others.join(''), isParted),
    compareRun(ones.toSorted().join(''), others.toSorted().join(''), isParted),
  )
}

/** From where on two runs of letters are near enough to be the same words; a common beginning alone is no sign. */
const RUN_MIN = 0.94
const RUN_LENGTHS_APART = 2

function compareRun(one: string, other: string, is_parted: boolean): number {
  if (one === other) return one === '' ? 0 : 1 - (is_parted ? PARTING_COST : 0)
  const likeness = jaroWinkler(one, other)
  return likeness >= RUN_MIN && Math.abs(one.length - other.length) <= RUN_LENGTHS_APART ? likeness - PARTING_COST : 0
}
