import { useCallback, useState } from 'react'
import type { Exchange, StepError, StepName, Steps } from '../../protocol.ts'
import { useQuickstart } from './quickstart.tsx'

/** A step that a button takes. */
export function useStepOnDemand<Name extends StepName>(name: Name) {
  const { run } = useQuickstart()
  const [view, setView] = useState<{ is_busy: boolean; error: StepError | null; exchanges: Exchange[] }>({
    is_busy: false,
    error: null,
    exchanges: [],
  })
  const take = useCallback(
    (input: Steps[Name]['input']) => {
      setView((before) => ({ ...before, is_busy: true }))
      void run(name, input).then(({ error, exchanges }) => setView({ is_busy: false, error, exchanges }))
    },
    [run, name],
  )
  return { ...view, take }
}
