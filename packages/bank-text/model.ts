import { trainingTable } from './training.data.ts'
import { linesUnderHeadings, wordsOf } from './words.ts'

/**
 * A model of words, pairs of words and pieces of words that vote for categories, in the manner of naive Bayes. It is made
 * when it is first asked, which takes a fraction of a second; the same table makes the same model on every machine.
 */
export interface Model {
  /** The likeliest category of some words, and how likely it is, from 0 to 1. */
  guess(words: readonly string[]): Guess
  /** Whether a word stands in the table that the model learned from. */
  knows(word: string): boolean
}

export interface Guess {
  detailed: string
  probability: number
  /** How many of the words stand in the table. */
  known_words: number
}

/** What a word tells, against a pair of words and a piece of a word; the last word mostly says what a business is. */
const WEIGHTS = { word: 1, pair: 1, piece: 0.25, last: 1.5 }
const PIECES = { shortest: 3, longest: 5 }
/** What every count is put against: the smaller, the more a first occurrence tells. */
const SMOOTHING = 0.05

/** One phrase of the table. */
export interface Lesson {
  detailed: string
  words: readonly string[]
}

/** The phrases of the table, in its order. */
export function readLessons(table: string = trainingTable): Lesson[] {
  return [...linesUnderHeadings(table)].flatMap(({ heading, line }) =>
    line.split(',').map((phrase) => ({ detailed: heading, words: wordsOf(phrase) })),
  )
}

let model: Model | undefined

/** The model of the table, made once. */
export function theModel(): Model {
  model ??= learn(readLessons())
  return model
}

/**
 * Counts what the lessons show. Each feature votes by how often it occurred in a category, whatever else the category has: a
 * category with many words is not held against any of them.
 */
export function learn(lessons: readonly Lesson[]): Model {
  const votes = new Map<string, Map<string, number>>()
  for (const { detailed, words } of lessons) {
    for (const [feature, weight] of featuresOf(words)) {
      const row = votes.get(feature) ?? new Map<string, number>()
      row.set(detailed, (row.get(detailed) ?? 0) + weight)
      votes.set(feature, row)
    }
  }
  const categories = [...new Set(lessons.map(({ detailed }) => detailed))]
  const vocabulary = new Set(lessons.flatMap(({ words }) => words))
  return {
    knows: (word) => vocabulary.has(word),
    guess(words) {
      const scores = new Map(categories.map((detailed) => [detailed, 0]))
      for (const [feature, weight] of featuresOf(words)) {
        for (const [detailed, count] of votes.get(feature) ?? [])
          scores.set(detailed, scores.get(detailed)! + weight * Math.log(1 + count / SMOOTHING))
      }
      return { ...likeliest(scores), known_words: words.filter((word) => vocabulary.has(word)).length }
    },
  }
}

function likeliest(scores: ReadonlyMap<string, number>): { detailed: string; probability: number } {
  let best: [detailed: string, score: number] = ['OTHER_OTHER', -Infinity]
  for (const entry of scores) if (entry[1] > best[1]) best = entry
  let sum = 0
  for (const score of scores.values()) sum += Math.exp(score - best[1])
  return { detailed: best[0], probability: sum === 0 ? 0 : 1 / sum }
}

function* featuresOf(words: readonly string[]): Generator<[feature: string, weight: number]> {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    if (/^\d+$/.test(word)) continue
    const next = words[index + 1]
    const place = next === undefined ? WEIGHTS.last : 1
    yield [word, WEIGHTS.word * place]
    if (next !== undefined) yield [`${word} ${next}`, WEIGHTS.pair]
    const bounded = `^${word}$`
    for (let length = PIECES.shortest; length <= PIECES.longest; length += 1)
      for (let start = 0; start + length <= bounded.length; start += 1)
        yield [`~${bounded.slice(start, start + length)}`, WEIGHTS.piece * place]
  }
}
