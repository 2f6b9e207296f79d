import { accuracyOf, labelled, lookup, ours } from './enrich-accuracy.ts'
import type { Row } from './row.ts'

/** How often descriptions are read as a person reads them, against a plain look-up in the same tables. */
export async function rows(): Promise<Row[]> {
  const started = performance.now()
  ours('CORNER CAFE', 'out')
  const first_ms = performance.now() - started
  const kinds = ['all', ...new Set(labelled.map(({ kind }) => kind).toReversed())]
  const accuracies = kinds.flatMap((kind) => {
    const part = labelled.filter((row) => kind === 'all' || row.kind === kind)
    const [measured, reference] = [accuracyOf(ours, part), accuracyOf(lookup, part)]
    return (['merchant', 'primary', 'detailed'] as const).map((what) => ({
      name: `${kind} (${part.length}): ${NAMES[what]}; looked up ${Math.round(reference[what] * 100)} %`,
      value: measured[what] * 100,
      unit: '%',
      ratio: measured[what] / reference[what],
      ...(kind === 'unseen' && { goal: GOALS[what] }),
    }))
  })
  return [
    ...accuracies,
    { name: 'first text of a server: the model learns', value: first_ms, unit: 'ms' },
    { name: 'text', value: microsecondsPerText(), unit: 'µs', goal: 'at most 1000 µs' },
  ]
}

const NAMES = { merchant: 'merchant', primary: 'primary category', detailed: 'detailed category' }
const GOALS = { merchant: 'at least 90 %', primary: 'at least 85 %', detailed: 'at least 80 %' }

function microsecondsPerText(): number {
  const started = performance.now()
  for (const { description, direction } of labelled) ours(description, direction)
  return ((performance.now() - started) * 1000) / labelled.length
}
