import { useState, type ReactNode } from 'react'
import type { RequestsAnswer, TeamAnswer } from '../../protocol.ts'
import { CopyButton } from '../../../elements/copy-button.tsx'
import { PageHead } from '../elements/page-head.tsx'
import { Panel } from '../elements/panel.tsx'
import { PolledView } from '../elements/polled-view.tsx'
import { RequestTable } from '../elements/request-table.tsx'
import { addressOf, type Section } from '../state/route.ts'
import { useSession } from '../state/session.tsx'
import { usePolled } from '../state/use-polled.ts'
import { firstCall } from './first-call.ts'

const LATEST_REQUESTS = 6

export function OverviewPage() {
  const team = usePolled<TeamAnswer>('team')
  const requests = usePolled<RequestsAnswer>('requests')
  return (
    <>
      <PageHead title="Overview" />
      <PolledView polled={team}>
        {(answer) => (
          <div className="grid grid-cols-1 gap-5 lg:grid-cols-2">
            <Counts counts={answer.counts} />
            <KeysPanel team={answer} />
            <FirstCall base_url={answer.base_url} />
            <div className="lg:col-span-2">
              <Panel
                title="Latest requests"
                is_flush
                aside={
                  <a href={addressOf('requests')} className="text-sm text-accent hover:underline">
                    All requests
                  </a>
                }
              >
                <RequestTable
                  now_ms={answer.now_ms}
                  requests={(requests.answer?.requests ?? []).slice(0, LATEST_REQUESTS)}
                />
              </Panel>
            </div>
          </div>
        )}
      </PolledView>
    </>
  )
}

function Counts({ counts }: Pick<TeamAnswer, 'counts'>) {
  const tiles: readonly [words: string, count: number, section: Section, isAlarming: boolean][] = [
    ['Items', counts.items, 'items', false],
    ['Items that need attention', counts.unhealthy_items, 'items', true],
    ['Webhooks', counts.webhooks, 'webhooks', false],
    ['Webhooks that failed', counts.failed_webhooks, 'webhooks', true],
  ]
  return (
    <ul className="grid grid-cols-2 gap-3 lg:col-span-2 lg:grid-cols-4">
      {tiles.map(([words, count, section, isAlarming]) => (
        <li key={words} className="panel row-link overflow-hidden p-4">
          <a href={addressOf(section)} className="covers flex flex-col-reverse">
            <span className="text-sm text-soft">{words}</span>
            <span
              className={`text-3xl font-semibold tabular-nums ${isAlarming && count > 0 ? 'text-danger' : 'text-ink'}`}
            >
              {count}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function KeysPanel({ team }: { team: TeamAnswer }) {
  const { keys } = useSession()
  const [isShown, setIsShown] = useState(false)
  const environment = `PLAID_CLIENT_ID=${keys.client_id}\nPLAID_SECRET=${keys.secret}\nPLAID_BASE_URL=${team.base_url}\n`
  return (
    <Panel title={team.name} aside={<CopyButton text={environment} label="Copy for .env" is_labelled />}>
      <dl className="divide-y divide-line text-sm">
        <Value name="Environment" value={team.environment} />
        <Value name="client_id" value={keys.client_id} is_code />
        <Value name="secret" value={keys.secret} shown={isShown ? keys.secret : '•'.repeat(16)} is_code>
          <button
            type="button"
            aria-pressed={isShown}
            onClick={() => setIsShown(!isShown)}
            className="min-h-8 cursor-pointer rounded-lg px-2 text-sm text-soft hover:bg-hover hover:text-ink"
          >
            {isShown ? 'Hide' : 'Show'}
          </button>
        </Value>
        <Value name="API" value={team.base_url} is_code />
        <Value name="Reference" value={`${team.base_url}/docs`} is_code />
        <Value name="OpenAPI" value={`${team.base_url}/openapi.json`} is_code />
      </dl>
    </Panel>
  )
}

interface ValueProps {
  name: string
  /** What is copied. */
  value: string
  /** What is shown, where that differs. */
  shown?: string
  is_code?: boolean
  children?: ReactNode
}

function Value({ name, value, shown = value, is_code = false, children }: ValueProps) {
  return (
    <div className="flex min-h-11 items-center gap-x-3 py-1 max-sm:flex-wrap">
      <dt className="w-24 shrink-0 text-soft max-sm:w-full max-sm:pt-1">{name}</dt>
      <dd className="flex min-w-0 grow items-center gap-3">
        <span className={`min-w-0 grow break-all ${is_code ? 'font-mono text-[13px]' : ''}`}>{shown}</span>
        {children}
        <CopyButton text={value} label={`Copy ${name}`} />
      </dd>
    </div>
  )
}

function FirstCall({ base_url }: { base_url: string }) {
  const { keys } = useSession()
  return (
    <Panel
      title="Link an Item without a browser"
      aside={<CopyButton text={firstCall(base_url, keys)} label="Copy with keys" is_labelled />}
    >
      <section
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label="A first call with curl"
        className="overflow-x-auto rounded-xl border border-line bg-raised p-4"
      >
        <pre className="font-mono text-[13px] leading-relaxed">
          {firstCall(base_url, { client_id: keys.client_id, secret: '…' })}
        </pre>
      </section>
      <p className="mt-3 text-sm text-soft">
        Then exchange the public_token for an access_token: the{' '}
        <a href="../docs" className="text-accent underline underline-offset-4">
          reference
        </a>{' '}
        shows how, with test logins for every case.
      </p>
    </Panel>
  )
}
