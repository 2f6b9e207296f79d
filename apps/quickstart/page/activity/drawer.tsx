import { useEffect, useRef, type ReactNode } from 'react'
import { ChevronIcon, CloseIcon } from '../../../elements/icons.tsx'
import { useQuickstart, type Entry } from '../state/quickstart.tsx'
import { ExchangeDetails, LinkDetails, WebhookDetails } from './entry-details.tsx'
import { durationText, StatusTag, VerifiedTag } from './status-tag.tsx'
import { zonedTime } from './clock-time.ts'

/** One thing that happened, whole. A modal dialog: the browser keeps the keyboard inside and gives it back at the end. */
export function Drawer() {
  const { shown, show, hide } = useQuickstart()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (shown === null) dialog.current?.close()
    else if (dialog.current?.open === false) dialog.current.showModal()
  }, [shown])

  const entry = shown?.entries[shown.index]
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- Escape closes it as well
    <dialog
      ref={dialog}
      onClose={hide}
      onClick={(event) => {
        if (event.target === event.currentTarget) hide()
      }}
      aria-labelledby="drawer-title"
      data-testid="drawer"
      className="m-0 ms-auto h-dvh max-h-none w-[min(680px,100vw)] max-w-none border-0 bg-paper p-0 text-ink open:animate-slide"
    >
      {shown !== null && entry !== undefined && (
        <div className="flex h-full flex-col">
          <header className="flex items-start gap-3 border-b border-line px-5 py-4">
            <div className="min-w-0 flex-1">
              <Title entry={entry} />
            </div>
            {shown.entries.length > 1 && (
              <Pager index={shown.index} count={shown.entries.length} onGo={(index) => show(shown.entries, index)} />
            )}
            <IconButton label="Close" onClick={hide}>
              <CloseIcon />
            </IconButton>
          </header>
          <div key={entry.id} className="flex-1 space-y-6 overflow-y-auto px-5 py-5">
            {entry.kind === 'exchange' && <ExchangeDetails exchange={entry} />}
            {entry.kind === 'webhook' && <WebhookDetails webhook={entry} />}
            {entry.kind === 'link' && <LinkDetails message={entry} />}
          </div>
        </div>
      )}
    </dialog>
  )
}

function Title({ entry }: { entry: Entry }) {
  const look = 'font-mono text-base font-semibold break-all'
  if (entry.kind === 'exchange') {
    return (
      <>
        <h2 id="drawer-title" className={look}>
          POST {entry.path}
        </h2>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
          <StatusTag status={entry.status} />
          <span>{durationText(entry.duration_ms)}</span>
          <span>{zonedTime(entry.started_ms)}</span>
        </p>
      </>
    )
  }
  if (entry.kind === 'webhook') {
    return (
      <>
        <h2 id="drawer-title" className={look}>
          {entry.webhook_type} · {entry.webhook_code}
        </h2>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
          <VerifiedTag webhook={entry} />
          <span>{zonedTime(entry.received_ms)}</span>
        </p>
      </>
    )
  }
  return (
    <>
      <h2 id="drawer-title" className={look}>
        {entry.callback}
        {entry.name !== null && ` · ${entry.name}`}
      </h2>
      <p className="mt-1.5 text-sm text-soft">Link called the page at {zonedTime(entry.at_ms)}</p>
    </>
  )
}

function Pager({ index, count, onGo }: { index: number; count: number; onGo: (index: number) => void }) {
  return (
    <div className="flex items-center text-sm text-soft">
      <IconButton label="Previous call" is_off={index === 0} onClick={() => onGo(index - 1)}>
        <span className="rotate-180">
          <ChevronIcon />
        </span>
      </IconButton>
      <span className="tabular-nums">{`${index + 1} of ${count}`}</span>
      <IconButton label="Next call" is_off={index === count - 1} onClick={() => onGo(index + 1)}>
        <ChevronIcon />
      </IconButton>
    </div>
  )
}

function IconButton(props: { label: string; onClick: () => void; is_off?: boolean; children: ReactNode }) {
  const { label, onClick, is_off = false, children } = props
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={is_off}
      onClick={() => {
        if (!is_off) onClick()
      }}
      className="grid size-10 shrink-0 cursor-pointer place-items-center rounded-lg text-ink hover:bg-hover aria-disabled:cursor-default aria-disabled:opacity-35"
    >
      {children}
    </button>
  )
}
