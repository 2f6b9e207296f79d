import type { SourceEmployer } from '@gingham/sources'

/** An employer that a query may mean. */
export interface EmployerMatch {
  employer: SourceEmployer
  /** How well the name fits, 0 to 1. */
  confidence_score: number
}

/** Fewer of the letters than this, and it is another name. */
const SCORE_MIN = 0.4

/**
 * Employers whose name a query means, best first: names that begin with it or hold all its words, then names that are spelled much alike.
 * A query without letters or digits finds nothing.
 */
export function findEmployers(query: string, employers: readonly SourceEmployer[], count_max: number): EmployerMatch[] {
  const wanted = fold(query)
  if (wanted === '') return []
  return employers
    .map((employer) => ({ employer, confidence_score: scoreOf(wanted, fold(employer.name)) }))
    .filter(({ confidence_score }) => confidence_score >= SCORE_MIN)
    .toSorted((left, right) => right.confidence_score - left.confidence_score)
    .slice(0, count_max)
}

function scoreOf(wanted: string, name: string): number {
  if (name === wanted) return 1
  if (name.startsWith(wanted)) return 0.95
  const words = name.split(' ')
  if (wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 0.9
  const whole = likeness(wanted, name)
  // Somebody may have typed one word of the name, with a slip.
  const best = Math.max(whole, ...words.map((word) => likeness(wanted, word) * 0.9))
  return Math.round(best * 85) / 100
}

/** The share of letter pairs that two texts have in common (the coefficient of Sørensen and Dice), 0 to 1. */
function likeness(left: string, right: string): number {
  const [pairs, others] = [pairsOf(left), pairsOf(right)]
  const left_over = [...others]
  let common = 0
  for (const pair of pairs) {
    const at = left_over.indexOf(pair)
    if (at === -1) continue
    left_over.splice(at, 1)
    common += 1
  }
  return (2 * common) / (pairs.length + others.length)
}

/** Pairs of letters, the ends of the text included: a wrong letter spoils two of them. */
function pairsOf(text: string): string[] {
  const framed = ` ${text} `
  return Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2))
}

/** Lower case, without accents; letters and digits with single spaces. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
