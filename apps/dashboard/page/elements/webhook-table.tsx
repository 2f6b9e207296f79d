import type { WebhooksAnswer, WebhookView } from '../../protocol.ts'
import { addressOf } from '../state/route.ts'
import { Badge, type Tone } from './badge.tsx'
import { Moment } from './moment.tsx'
import { Empty } from './panel.tsx'

const tones: Readonly<Record<WebhookView['state'], Tone>> = { delivered: 'good', pending: 'caution', failed: 'danger' }

export function WebhookState({ state }: Pick<WebhookView, 'state'>) {
  return <Badge tone={tones[state]}>{state}</Badge>
}

interface WebhookTableProps extends WebhooksAnswer {
  /** What is said where there are none. */
  empty?: string
}

/** Webhooks, the latest first. On a phone the address is a press away. */
export function WebhookTable({
  webhooks,
  now_ms,
  empty = 'No webhooks. Items without a webhook address send none.',
}: WebhookTableProps) {
  if (webhooks.length === 0) return <Empty>{empty}</Empty>
  return (
    <table className="grid-table" data-testid="webhooks">
      <thead>
        <tr>
          <th scope="col">Webhook</th>
          <th scope="col">State</th>
          <th scope="col" className="max-sm:hidden">
            Address
          </th>
          <th scope="col" className="number max-sm:hidden">
            Attempts
          </th>
          <th scope="col" className="number">
            Made
          </th>
        </tr>
      </thead>
      <tbody>
        {webhooks.map(({ webhook_id, webhook_type, webhook_code, state, url, attempt_count, created_ms }) => (
          <tr key={webhook_id} className="row-link">
            <th scope="row" className="font-normal">
              <span className="block font-mono text-xs text-soft">{webhook_type}</span>
              <a href={addressOf('webhooks', webhook_id)} className="covers font-mono text-[13px] font-semibold">
                {webhook_code}
              </a>
            </th>
            <td>
              <WebhookState state={state} />
            </td>
            <td className="max-w-72 truncate font-mono text-[13px] text-soft max-sm:hidden">{url}</td>
            <td className="number max-sm:hidden">{attempt_count}</td>
            <td className="number text-soft">
              <Moment ms={created_ms} now_ms={now_ms} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
