import type { ReactNode } from 'react'
import type { Exchange, StepError } from '../../protocol.ts'
import { CallChip } from '../activity/call-chip.tsx'
import { ErrorNotice } from './error-notice.tsx'
import { AlertIcon } from '../../../elements/icons.tsx'
import { Waiting } from './waiting.tsx'

interface SectionProps {
  id: string
  title: string
  /** One sentence on what this is for. */
  intro: string
  exchanges: Exchange[]
  error: StepError | null
  is_busy: boolean
  /** What is waited for while there is nothing to show yet; where a form begins, it says so itself. */
  waiting_for?: string
  onRetry: () => void
  /** Buttons beside the title. */
  actions?: ReactNode
  /** Whether there is something to show; true unless said. */
  is_filled?: boolean
  children: ReactNode
}

/** One product: title, the call that brought it, and its data, or what stands in the way. */
export function Section(props: SectionProps) {
  const { id, title, intro, exchanges, error, is_busy, waiting_for = '', onRetry, actions, is_filled = true } = props
  return (
    <section id={id} aria-labelledby={`${id}-title`} aria-busy={is_busy} className="panel overflow-hidden">
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b border-line px-5 py-4">
        <div className="min-w-0 flex-1 basis-64">
          <h2 id={`${id}-title`} tabIndex={-1} className="text-lg font-semibold">
            {title}
          </h2>
          <p className="text-sm text-soft">{intro}</p>
        </div>
        <div className="flex max-w-full min-w-0 flex-wrap items-center gap-2">
          {actions}
          <CallChip exchanges={exchanges} />
        </div>
      </header>
      {error !== null && <SectionError error={error} exchanges={exchanges} onRetry={onRetry} />}
      {!is_filled && is_busy && error === null && <Waiting>{waiting_for}</Waiting>}
      {props.children}
    </section>
  )
}

/** A broken login stops every product alike: it is explained once, at the Item. */
function SectionError({
  error,
  exchanges,
  onRetry,
}: Pick<SectionProps, 'exchanges' | 'onRetry'> & { error: StepError }) {
  if (error.code !== 'ITEM_LOGIN_REQUIRED') return <ErrorNotice error={error} exchanges={exchanges} onRetry={onRetry} />
  return (
    <p className="flex flex-wrap items-center gap-x-2 px-5 py-4 text-sm">
      <span className="text-danger">
        <AlertIcon size={16} />
      </span>
      <code className="font-semibold text-danger">{error.code}</code>
      <span className="text-soft">
        Nothing to read until{' '}
        <a href="#item" className="text-accent underline underline-offset-4">
          the login is mended
        </a>
        .
      </span>
    </p>
  )
}

/** Tables keep their shape on a phone and scroll inside their own frame. */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="overflow-x-auto border-line [section+&]:border-t">
      {children}
    </section>
  )
}

export function Nothing({ children }: { children: string }) {
  return <p className="px-5 py-6 text-sm text-soft">{children}</p>
}
