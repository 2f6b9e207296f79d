import { useEffect, useRef, type ReactNode } from 'react'
import type { ArrivedWebhook, Exchange } from '../../protocol.ts'
import { CopyButton } from '../elements/copy-button.tsx'
import { ChevronIcon, CloseIcon, TickIcon } from '../elements/icons.tsx'
import { Tag } from '../elements/tag.tsx'
import { useQuickstart, type Entry, type LinkMessage } from '../state/quickstart.tsx'
import { toCurl } from './curl.ts'
import { JsonView } from './json-view.tsx'
import { prettyJson } from './paint-json.ts'
import { durationText, StatusTag } from './status-tag.tsx'
import { clockTime } from './clock-time.ts'

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
          <span>{clockTime(entry.started_ms)}</span>
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
          <span>{clockTime(entry.received_ms)}</span>
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
      <p className="mt-1.5 text-sm text-soft">Link called the page at {clockTime(entry.at_ms)}</p>
    </>
  )
}

export function VerifiedTag({ webhook }: { webhook: ArrivedWebhook }) {
  if (webhook.refusal !== null) return <Tag look="danger">refused</Tag>
  return (
    <Tag look="good">
      <TickIcon size={13} /> verified
    </Tag>
  )
}

function ExchangeDetails({ exchange }: { exchange: Exchange }) {
  const { request_id, request_headers, request_body, response_body } = exchange
  return (
    <>
      {request_id !== null && (
        <p className="flex items-center gap-1 text-sm">
          <span className="text-soft">request_id</span>
          <code className="ms-1 break-all">{request_id}</code>
          <CopyButton text={request_id} label="Copy the request_id" />
        </p>
      )}
      <Part
        title="Request"
        actions={
          <>
            <CopyButton is_labelled text={() => toCurl(exchange)} label="Copy as curl" />
            <CopyButton is_labelled text={() => prettyJson(request_body)} label="Copy" />
          </>
        }
      >
        <dl className="mb-2 grid grid-cols-[auto_1fr] gap-x-3 font-mono text-[13px]">
          {Object.entries(request_headers).map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-soft">{name}</dt>
              <dd className="break-all">{value}</dd>
            </div>
          ))}
        </dl>
        <JsonView text={request_body} label="Request body" />
        <p className="mt-2 text-sm text-soft">
          Keys and tokens stand as variables, like <code>$ACCESS_TOKEN</code>: they never reach this page.
        </p>
      </Part>
      <Part
        title="Response"
        actions={
          response_body !== null && <CopyButton is_labelled text={() => prettyJson(response_body)} label="Copy" />
        }
      >
        {response_body === null ? (
          <p className="text-sm">No answer came.</p>
        ) : (
          <JsonView text={response_body} label="Response body" />
        )}
      </Part>
    </>
  )
}

function WebhookDetails({ webhook: { refusal, body } }: { webhook: ArrivedWebhook }) {
  return (
    <>
      {refusal === null ? (
        <p className="text-sm">
          The signature in the <code>Plaid-Verification</code> header is genuine, less than five minutes old, and covers
          exactly this body.
        </p>
      ) : (
        <div className="rounded-xl border border-danger/30 bg-danger-tint p-4 text-sm">
          <p className="font-mono font-semibold text-danger">{refusal.code}</p>
          <p className="mt-1">{refusal.message}. An app must not act on it.</p>
        </div>
      )}
      <Part title="Body" actions={<CopyButton is_labelled text={body} label="Copy" />}>
        <JsonView text={body} label="Webhook body" />
      </Part>
    </>
  )
}

function LinkDetails({ message: { callback, body } }: { message: LinkMessage }) {
  return (
    <Part
      title={callback === 'onSuccess' ? 'Arguments' : 'Metadata'}
      actions={<CopyButton is_labelled text={body} label="Copy" />}
    >
      <JsonView text={body} label="What Link said" />
    </Part>
  )
}

function Part({ title, actions, children }: { title: string; actions: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <div className="mb-2 flex min-h-9 items-center justify-between gap-2">
        <h3 className="text-sm font-semibold">{title}</h3>
        <div className="flex items-center">{actions}</div>
      </div>
      {children}
    </section>
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
