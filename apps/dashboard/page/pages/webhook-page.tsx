import { useState } from 'react'
import type { AttemptView, WebhookAnswer } from '../../protocol.ts'
import { Badge } from '../elements/badge.tsx'
import { Button } from '../elements/button.tsx'
import { JsonView } from '../elements/json-view.tsx'
import { ClockTime, Moment, sayZone } from '../elements/moment.tsx'
import { Notice } from '../elements/notice.tsx'
import { PageHead } from '../elements/page-head.tsx'
import { Empty, Panel } from '../elements/panel.tsx'
import { PolledView } from '../elements/polled-view.tsx'
import { WebhookState } from '../elements/webhook-table.tsx'
import { addressOf } from '../state/route.ts'
import { useSession } from '../state/session.tsx'
import { usePolled } from '../state/use-polled.ts'

export function WebhookPage({ webhook_id }: { webhook_id: string }) {
  const polled = usePolled<WebhookAnswer>(`webhooks/${encodeURIComponent(webhook_id)}`)
  const webhook = polled.answer?.webhook
  return (
    <>
      <PageHead title={webhook?.webhook_code ?? 'Webhook'} back={{ href: addressOf('webhooks'), label: 'Webhooks' }}>
        {webhook !== undefined && <WebhookState state={webhook.state} />}
        <span className="grow" />
        {webhook !== undefined && <SendAgain webhook_id={webhook_id} />}
      </PageHead>
      <PolledView polled={polled} missing="No webhook of these keys has this id.">
        {({ webhook: { url, item_id, webhook_type, created_ms }, body, attempts, now_ms }) => (
          <div className="space-y-5">
            <p className="text-sm break-words text-soft">
              <code className="text-ink">{webhook_type}</code> to <code className="break-all text-ink">{url}</code>,{' '}
              <Moment ms={created_ms} now_ms={now_ms} />
              {item_id !== null && (
                <>
                  {', about '}
                  <a href={addressOf('items', item_id)} className="text-accent underline underline-offset-4">
                    this Item
                  </a>
                </>
              )}
            </p>
            <Panel title="Payload">
              <JsonView text={body} label="Payload" />
            </Panel>
            <Panel title="Attempts" is_flush>
              <Attempts attempts={attempts} now_ms={now_ms} />
            </Panel>
          </div>
        )}
      </PolledView>
    </>
  )
}

function SendAgain({ webhook_id }: { webhook_id: string }) {
  const { ask } = useSession()
  const [outcome, setOutcome] = useState<'busy' | 'sent' | Error | null>(null)
  const send = async () => {
    setOutcome('busy')
    try {
      await ask(`webhooks/${encodeURIComponent(webhook_id)}/send`, { method: 'POST' })
      setOutcome('sent')
    } catch (error) {
      setOutcome(error instanceof Error ? error : new Error(String(error)))
    }
  }
  return (
    <>
      <Button is_busy={outcome === 'busy'} test_id="send-again" onClick={() => void send()}>
        Send again
      </Button>
      <div className="basis-full empty:hidden" aria-live="polite" data-testid="outcome">
        {outcome === 'sent' && (
          <Notice tone="good">Sent again, as a webhook of its own: it is the newest in the list.</Notice>
        )}
        {outcome instanceof Error && <Notice tone="danger" error={outcome} />}
      </div>
    </>
  )
}

function Attempts({ attempts, now_ms }: { attempts: readonly AttemptView[]; now_ms: number }) {
  if (attempts.length === 0) return <Empty>Not sent yet.</Empty>
  return (
    <table className="grid-table">
      <thead>
        <tr>
          <th scope="col">Attempt</th>
          <th scope="col">Time ({sayZone(now_ms)})</th>
          <th scope="col">Answer</th>
          <th scope="col" className="number">
            Took
          </th>
        </tr>
      </thead>
      <tbody>
        {attempts.map(({ attempt, started_ms, status, error, duration_ms }) => (
          <tr key={attempt}>
            <td className="tabular-nums">{attempt}</td>
            <td>
              <ClockTime ms={started_ms} now_ms={now_ms} />
            </td>
            <td>
              {status !== null && <Badge tone={status === 200 ? 'good' : 'danger'}>{status}</Badge>}{' '}
              {error !== null && <span className="break-words text-danger">{error}</span>}
            </td>
            <td className="number text-soft">{duration_ms} ms</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
