import type { ReactNode } from 'react'
import type { Polled } from '../state/use-polled.ts'
import { ServerError } from '../state/server.ts'
import { Notice } from './notice.tsx'
import { Weave } from './weave.tsx'

interface PolledViewProps<Answer> {
  polled: Polled<Answer>
  /** What is said when the server knows nothing at this address. */
  missing?: string
  children: (answer: Answer) => ReactNode
}

/** Waits for the first answer, shows the latest one, and says when the server is away. */
export function PolledView<Answer>({ polled, missing, children }: PolledViewProps<Answer>) {
  const { answer, failure } = polled
  const isMissing = missing !== undefined && failure instanceof ServerError && failure.error_code === 'NOT_FOUND'
  return (
    <>
      {failure !== null && (
        <div className="mb-4">
          {isMissing ? <Notice tone="caution">{missing}</Notice> : <Notice tone="danger" error={failure} />}
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
