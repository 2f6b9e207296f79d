import type { ReactNode } from 'react'
import type { Polled } from '../state/use-polled.ts'
import { Notice } from './notice.tsx'
import { Weave } from './weave.tsx'

interface PolledViewProps<Answer> {
  polled: Polled<Answer>
  children: (answer: Answer) => ReactNode
}

/** Waits for the first answer, shows the latest one, and says when the server is away. */
export function PolledView<Answer>({ polled, children }: PolledViewProps<Answer>) {
  const { answer, failure } = polled
  return (
    <>
      {failure !== null && (
        <div className="mb-4">
          <Notice tone="danger" error={failure} />
        </div>
      )}
      {answer === null && failure === null && (
        <output className="grid place-items-center py-20">
          <Weave />
          <span className="sr-only">Loading</span>
        </output>
      )}
      {answer !== null && children(answer)}
    </>
  )
}
