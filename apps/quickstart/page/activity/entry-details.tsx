import type { ReactNode } from 'react'
import type { ArrivedWebhook, Exchange } from '../../protocol.ts'
import { CopyButton } from '../../../elements/copy-button.tsx'
import type { LinkMessage } from '../state/quickstart.tsx'
import { toCurl } from './curl.ts'
import { JsonView } from './json-view.tsx'
import { prettyJson } from '../../../elements/paint-json.ts'

/** Request and response of a call. */
export function ExchangeDetails({ exchange }: { exchange: Exchange }) {
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

/** What a webhook says, and why it may or may not be believed. */
export function WebhookDetails({ webhook: { refusal, body } }: { webhook: ArrivedWebhook }) {
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

/** What Link told the page. */
export function LinkDetails({ message: { callback, body } }: { message: LinkMessage }) {
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
