import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react'
import type { Pane } from '../protocol.ts'
import { IconButton } from './elements/button.tsx'
import { BackIcon, CloseIcon, FlaskIcon } from './elements/icons.tsx'
import { TITLE_ID } from './elements/pane-layout.tsx'
import type { LinkSession, LinkState } from './link-session.ts'
import { useWords } from './words.tsx'

/** Where the arrow leads back to something. */
const panesWithBack: readonly Pane['view_name'][] = [
  'SELECT_INSTITUTION',
  'CREDENTIAL',
  'RECAPTCHA',
  'MFA',
  'OAUTH',
  'SELECT_ACCOUNT',
  'NUMBERS',
  'NUMBERS_SELECT_INSTITUTION',
  'SELECT_AUTH_TYPE',
  'UPLOAD_DOCUMENTS',
  'SUBMIT_PHONE',
  'VERIFY_PHONE',
  'SELECT_SAVED_INSTITUTION',
  'SELECT_SAVED_ACCOUNT',
  'ERROR',
]

interface CardProps {
  state: LinkState
  session: LinkSession
  /** There is no way back while a bank is asked. */
  is_loading: boolean
  children: ReactNode
}

/** The sheet on a phone, the card on a desk: always as tall, so that nothing jumps. */
export function Card({ state, session, is_loading, children }: CardProps) {
  const { messages } = useWords()
  const card = useRef<HTMLDialogElement>(null)
  const clicked_pane = useRef(0)
  const { pane, is_leaving, failure, busy, app } = state
  const hasBack =
    is_leaving || (!is_loading && failure === null && pane !== null && panesWithBack.includes(pane.view_name))
  // Until a pane takes it: keys must reach the card from the first moment.
  useEffect(() => card.current?.focus(), [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') toggleLeaving(session, is_leaving)
      if (event.key === 'Tab' && card.current !== null) keepInside(event, card.current)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [session, is_leaving])
  /** The second half of a double click is meant for the pane that it began on, not for what stands there by then. */
  function stopSecondHalf(event: MouseEvent): void {
    if (event.detail <= 1) clicked_pane.current = state.pane_number
    else if (clicked_pane.current !== state.pane_number) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  return (
    <div className="scrim fixed inset-0 flex items-end justify-center sm:items-center sm:p-6 short:p-0">
      <dialog
        open
        ref={card}
        aria-modal="true"
        aria-labelledby={TITLE_ID}
        tabIndex={-1}
        onClickCapture={stopSecondHalf}
        data-testid="link"
        className="card relative m-0 flex max-h-full w-full max-w-none animate-sheet flex-col overflow-hidden border border-transparent bg-paper p-0 text-ink outline-none sm:w-100"
      >
        <div className="absolute inset-x-0 top-0 z-20 flex h-14 items-center justify-between px-1.5">
          <div>
            {hasBack && (
              <Round>
                <IconButton
                  label={messages.frame.back}
                  test_id="back"
                  onClick={() => (is_leaving ? session.stay() : busy === null && session.act({ type: 'back' }))}
                >
                  <BackIcon />
                </IconButton>
              </Round>
            )}
          </div>
          <Round>
            <IconButton label={messages.frame.close} test_id="close" onClick={() => toggleLeaving(session, is_leaving)}>
              <CloseIcon />
            </IconButton>
          </Round>
        </div>
        {children}
        {app?.environment === 'sandbox' && (
          <p
            data-testid="sandbox-banner"
            className="flex shrink-0 items-center justify-center gap-1.5 border-t short:hidden border-line bg-raised px-4 py-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] text-center text-xs text-soft"
          >
            <FlaskIcon size={14} />
            {messages.frame.sandbox}
          </p>
        )}
      </dialog>
    </div>
  )
}

function toggleLeaving(session: LinkSession, is_leaving: boolean): void {
  if (is_leaving) session.stay()
  else session.askToLeave()
}

/** In a part of the host's page: no dialog, nothing to close. */
export function EmbeddedSearch({ children }: { children: ReactNode }) {
  return (
    <section
      aria-labelledby={TITLE_ID}
      data-testid="link"
      className="embedded relative flex h-full flex-col overflow-hidden rounded-2xl border border-line bg-paper text-ink"
    >
      {children}
    </section>
  )
}

/** Keeps a button readable above cloth. */
function Round({ children }: { children: ReactNode }) {
  return <div className="rounded-full bg-paper/80">{children}</div>
}

/** The last control is followed by the first one. */
function keepInside(event: KeyboardEvent, card: HTMLElement): void {
  const controls = [...card.querySelectorAll<HTMLElement>('button, input, a[href], [tabindex="0"]')].filter((control) =>
    control.checkVisibility(),
  )
  const [first, last] = [controls[0], controls.at(-1)]
  const isLeaving = event.shiftKey
    ? document.activeElement === first || !controls.includes(document.activeElement as HTMLElement)
    : document.activeElement === last
  const next = event.shiftKey ? last : first
  if (!isLeaving || next === undefined) return
  event.preventDefault()
  next.focus()
}
