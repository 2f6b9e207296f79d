import { useState } from 'react'
import type { WebhooksAnswer, WebhookView } from '../../protocol.ts'
import { Choice, FilterField } from '../elements/filter-field.tsx'
import { PageHead } from '../elements/page-head.tsx'
import { PolledView } from '../elements/polled-view.tsx'
import { WebhookTable } from '../elements/webhook-table.tsx'
import { usePolled } from '../state/use-polled.ts'

const states = [
  ['all', 'All'],
  ['pending', 'Pending'],
  ['delivered', 'Delivered'],
  ['failed', 'Failed'],
] as const
type State = (typeof states)[number][0]

export function WebhooksPage() {
  const polled = usePolled<WebhooksAnswer>('webhooks')
  const [words, setWords] = useState('')
  const [state, setState] = useState<State>('all')
  const isShown = (webhook: WebhookView) =>
    (state === 'all' || webhook.state === state) &&
    `${webhook.webhook_type} ${webhook.webhook_code} ${webhook.item_id ?? ''} ${webhook.url}`
      .toLowerCase()
      .includes(words.trim().toLowerCase())
  return (
    <>
      <PageHead title="Webhooks" />
      <div className="mb-4 flex flex-wrap gap-3">
        <FilterField label="Code, Item or address" value={words} onChange={setWords} />
        <Choice label="Which webhooks" value={state} choices={states} onChange={setState} />
      </div>
      <PolledView polled={polled}>
        {({ webhooks, now_ms }) => (
          <div className="panel relative overflow-x-auto">
            <WebhookTable
              webhooks={webhooks.filter(isShown)}
              now_ms={now_ms}
              {...(webhooks.length > 0 && { empty: 'No webhook is like that.' })}
            />
          </div>
        )}
      </PolledView>
    </>
  )
}
