import type { Exchange, StepError } from '../../protocol.ts'
import { useConnect } from '../link/use-connect.tsx'
import { useQuickstart } from '../state/quickstart.tsx'
import { adviceFor } from '../what-to-do.ts'
import { Button } from './button.tsx'
import { AlertIcon, OutsideIcon } from '../../../elements/icons.tsx'

interface ErrorNoticeProps {
  error: StepError
  exchanges?: Exchange[]
  /** What Try again does; no such button without it. */
  onRetry?: () => void
}

/** What went wrong, in the API's words and in plain ones, and what can be done about it. */
export function ErrorNotice({ error, exchanges = [], onRetry }: ErrorNoticeProps) {
  const { setup, show, removed } = useQuickstart()
  const { open, is_busy } = useConnect()
  const { text, remedy } = adviceFor(error, setup)
  return (
    <div role="alert" className="m-5 rounded-xl border border-danger/30 bg-danger-tint p-4" data-testid="error">
      <div className="flex gap-3">
        <span className="mt-0.5 text-danger">
          <AlertIcon />
        </span>
        <div className="min-w-0 flex-1">
          <p className="font-mono text-sm font-semibold break-words text-danger">{error.code}</p>
          <p className="mt-1 text-sm break-words">{error.message}</p>
          <p className="mt-2 text-sm">{text}</p>
          <div className="mt-3 flex flex-wrap items-center gap-2">
            {remedy === 'repair' && (
              <Button kind="primary" onClick={() => open('update')} is_busy={is_busy} test_id="repair">
                Log in again with Link
              </Button>
            )}
            {remedy === 'relink' && <Button onClick={removed}>Start over</Button>}
            {onRetry !== undefined && remedy !== 'relink' && <Button onClick={onRetry}>Try again</Button>}
            {exchanges.length > 0 && (
              <Button kind="quiet" onClick={() => show(exchanges, exchanges.length - 1)}>
                Request and response
              </Button>
            )}
            {error.documentation_url !== null && (
              <a
                href={error.documentation_url}
                target="_blank"
                rel="noreferrer"
                className="inline-flex min-h-10 items-center gap-1.5 px-2 text-sm font-semibold text-accent underline underline-offset-4"
              >
                About {error.code} <OutsideIcon size={15} />
                <span className="sr-only">(opens in a new tab)</span>
              </a>
            )}
          </div>
        </div>
      </div>
    </div>
  )
}
