import { useCallback, useEffect, useState } from 'react'
import type { Exchange, Nothing, StepError, StepName, Steps } from '../../protocol.ts'
import { useQuickstart } from './quickstart.tsx'

/** A step as a section shows it. While it is taken again, what it brought before stays. */
export interface StepView<Result> {
  is_busy: boolean
  result: Result | null
  error: StepError | null
  exchanges: Exchange[]
}

/** Steps that only read, and need to be told nothing. */
type ReadingStep = { [Name in StepName]: Steps[Name]['input'] extends Nothing ? Name : never }[StepName]

/**
 * Takes a step that reads, at once and whenever the Item changes.
 * @param is_wanted false while there is nothing to read yet
 */
export function useStep<Name extends ReadingStep>(
  name: Name,
  is_wanted = true,
): StepView<Steps[Name]['result']> & { again: () => void } {
  const { run, revision } = useQuickstart()
  const [round, setRound] = useState(0)
  const wanted = `${revision}.${round}`
  const [view, setView] = useState<Omit<StepView<Steps[Name]['result']>, 'is_busy'> & { answers: string | null }>({
    answers: null,
    result: null,
    error: null,
    exchanges: [],
  })

  useEffect(() => {
    if (!is_wanted) return
    let isCurrent = true
    const take = async () => {
      const { result, error, exchanges } = await run(name, {})
      if (isCurrent) setView((before) => ({ answers: wanted, result: result ?? before.result, error, exchanges }))
    }
    void take()
    return () => {
      isCurrent = false
    }
  }, [run, name, is_wanted, wanted])

  const again = useCallback(() => setRound((count) => count + 1), [])
  const { answers, ...shown } = view
  return { ...shown, is_busy: is_wanted && answers !== wanted, again }
}
