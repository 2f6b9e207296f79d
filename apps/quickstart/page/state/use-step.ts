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

export interface StepOptions {
  /** False while there is nothing to read yet. */
  is_wanted?: boolean
  /** Whatever changes when there is something new to read. */
  news?: string | number
  /** Whether PRODUCT_NOT_READY is waited out, not shown: what is read is still being made. */
  waits?: boolean
}

/** How often to ask by ourselves: not every server can send webhooks here. */
const POLL_MS = 3_000
const POLLS_MAX = 20

/** Takes a step that reads, at once, whenever the Item changes, and whenever there is news. */
export function useStep<Name extends ReadingStep>(
  name: Name,
  { is_wanted = true, news = 0, waits = false }: StepOptions = {},
): StepView<Steps[Name]['result']> & { again: () => void } {
  const { run, revision } = useQuickstart()
  const [round, setRound] = useState(0)
  const wanted = `${revision}.${round}.${news}`
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
  const isEarly = waits && shown.error?.code === 'PRODUCT_NOT_READY' && round < POLLS_MAX
  useEffect(() => {
    if (!isEarly) return
    const timer = setInterval(again, POLL_MS)
    return () => clearInterval(timer)
  }, [isEarly, again])
  const isBusy = isEarly || (is_wanted && answers !== wanted)
  return { ...shown, error: isEarly ? null : shown.error, is_busy: isBusy, again }
}
