import { useCallback, useRef, useState } from 'react'
import type { StepName, Steps } from '../../protocol.ts'
import { useQuickstart } from './quickstart.tsx'
import type { StepView } from './use-step.ts'

/** A step that a button takes. */
export function useStepOnDemand<Name extends StepName>(name: Name) {
  const { run } = useQuickstart()
  const [view, setView] = useState<StepView<Steps[Name]['result']> & { count: number }>({
    is_busy: false,
    result: null,
    error: null,
    exchanges: [],
    count: 0,
  })
  const latest = useRef<Steps[Name]['input'] | null>(null)
  const take = useCallback(
    async (input: Steps[Name]['input']) => {
      latest.current = input
      setView((before) => ({ ...before, is_busy: true }))
      const answer = await run(name, input)
      const { result, error, exchanges } = answer
      setView(({ count }) => ({ is_busy: false, result, error, exchanges, count: count + (error === null ? 1 : 0) }))
      return answer
    },
    [run, name],
  )
  /** The same once more. */
  const again = useCallback(() => {
    if (latest.current !== null) void take(latest.current)
  }, [take])
  return { ...view, take, again }
}
