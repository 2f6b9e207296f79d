import type { Exchange, StepError } from '../../protocol.ts'

interface View {
  exchanges: Exchange[]
  error: StepError | null
  is_busy: boolean
  again: () => void
}

/** Several steps of one section as its `Section` wants them: all their calls, and the first trouble. */
export function inOne(...views: View[]) {
  const failed = views.find(({ error }) => error !== null)
  return {
    exchanges: failed?.exchanges ?? views.flatMap(({ exchanges }) => exchanges),
    error: failed?.error ?? null,
    is_busy: views.some(({ is_busy }) => is_busy),
    onRetry: () => failed?.again(),
  }
}
