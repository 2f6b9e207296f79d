import { useState } from 'react'
import type { ArrivedWebhook, Exchange } from '../../protocol.ts'
import { BoltIcon } from '../../../elements/icons.tsx'
import { Path } from '../elements/path.tsx'
import { Tag } from '../elements/tag.tsx'
import { useQuickstart, type Entry, type LinkMessage } from '../state/quickstart.tsx'
import { clockTime } from './clock-time.ts'
import { durationText, StatusTag, VerifiedTag } from './status-tag.tsx'
import { WebhookBar } from './webhook-bar.tsx'

const filters = [
  { id: 'all', name: 'All' },
  { id: 'exchange', name: 'Calls' },
  { id: 'webhook', name: 'Webhooks' },
  { id: 'link', name: 'Link' },
] as const
type Filter = (typeof filters)[number]['id']

/** Everything that has happened, newest first: calls, webhooks, and what Link told the page. */
export function Feed() {
  const { entries, show } = useQuickstart()
  const [filter, setFilter] = useState<Filter>('all')
  const listed = entries.filter(({ kind }) => filter === 'all' || kind === filter)
  const count = (id: Filter) => (id === 'all' ? entries : entries.filter(({ kind }) => kind === id)).length
  return (
    <section id="activity" aria-labelledby="activity-title" className="panel flex max-h-full flex-col overflow-hidden">
      <header className="border-b border-line px-5 pt-4 pb-3">
        <h2 id="activity-title" tabIndex={-1} className="text-lg font-semibold">
          Activity
        </h2>
        <p className="text-sm text-soft">Every call, webhook and Link event. Press one to see it whole.</p>
        <fieldset aria-label="Show" className="-mx-2 mt-3 flex flex-wrap">
          {filters.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              aria-pressed={filter === id}
              onClick={() => setFilter(id)}
              className="min-h-8 cursor-pointer rounded-lg px-2 text-sm font-medium text-soft hover:bg-hover aria-pressed:bg-tint aria-pressed:text-accent"
            >
              {name} <span className="tabular-nums">{count(id)}</span>
            </button>
          ))}
        </fieldset>
      </header>
      <WebhookBar />
      <Announcement entries={entries} />
      {listed.length === 0 ? (
        <p className="px-5 py-6 text-sm text-soft">{emptyText(filter)}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <ol tabIndex={0} aria-label="Newest first" className="min-h-0 flex-1 overflow-y-auto" data-testid="feed">
          {listed.map((entry) => (
            <li key={entry.id} className="animate-arrive border-b border-line last:border-0">
              <button
                type="button"
                onClick={() => show([entry], 0)}
                data-testid={`entry ${nameOf(entry)}`}
                className="block w-full cursor-pointer px-5 py-2.5 text-left transition-colors hover:bg-hover"
              >
                {entry.kind === 'exchange' && <ExchangeRow exchange={entry} />}
                {entry.kind === 'webhook' && <WebhookRow webhook={entry} />}
                {entry.kind === 'link' && <LinkRow message={entry} />}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function nameOf(entry: Entry): string {
  if (entry.kind === 'exchange') return entry.path
  return entry.kind === 'webhook' ? entry.webhook_code : (entry.name ?? entry.callback)
}

function emptyText(filter: Filter): string {
  if (filter === 'webhook') return 'No webhook has arrived yet. The first ones come soon after a bank is linked.'
  if (filter === 'link') return 'Link has not been opened yet.'
  return 'Nothing has happened yet. What you do in the page is listed here.'
}

function ExchangeRow({ exchange: { path, status, duration_ms, started_ms } }: { exchange: Exchange }) {
  return (
    <>
      <span className="flex items-start justify-between gap-2">
        <code className="text-[13px] leading-snug font-medium break-words">
          <Path>{path}</Path>
        </code>
        <StatusTag status={status} />
      </span>
      <span className="text-xs text-soft tabular-nums">{`${clockTime(started_ms)} · ${durationText(duration_ms)}`}</span>
    </>
  )
}

function WebhookRow({ webhook }: { webhook: ArrivedWebhook }) {
  return (
    <>
      <span className="flex items-start justify-between gap-2">
        <span className="flex min-w-0 items-start gap-1.5">
          <span className="mt-0.5 text-accent">
            <BoltIcon size={15} />
          </span>
          <code className="text-[13px] leading-snug font-medium break-words">
            <Path>{webhook.webhook_code}</Path>
          </code>
        </span>
        <VerifiedTag webhook={webhook} />
      </span>
      <span className="text-xs text-soft tabular-nums">
        {`${clockTime(webhook.received_ms)} · webhook · ${webhook.webhook_type}`}
      </span>
    </>
  )
}

function LinkRow({ message: { callback, name, at_ms, view_name } }: { message: LinkMessage }) {
  return (
    <>
      <span className="flex items-start justify-between gap-2">
        <code className="text-[13px] leading-snug font-medium break-words">
          <Path>{name ?? callback}</Path>
        </code>
        <Tag look="accent">{callback}</Tag>
      </span>
      <span className="text-xs text-soft tabular-nums">{`${clockTime(at_ms)} · Link${view_name === null ? '' : ` · ${view_name}`}`}</span>
    </>
  )
}

/** Tells screen readers of the newest webhook. */
function Announcement({ entries }: { entries: readonly Entry[] }) {
  const newest = entries.find((entry) => entry.kind === 'webhook')
  return (
    <output className="sr-only">
      {newest !== undefined &&
        `Webhook ${newest.webhook_code} has arrived, ${newest.refusal === null ? 'verified' : 'refused'}`}
    </output>
  )
}
