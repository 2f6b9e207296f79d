import { useId, useState } from 'react'
import type { ItemAction, ItemAnswer } from '../../protocol.ts'
import { Button } from '../elements/button.tsx'
import { Confirm } from '../elements/confirm.tsx'
import { Notice } from '../elements/notice.tsx'
import { Panel } from '../elements/panel.tsx'
import { useSession } from '../state/session.tsx'

interface ItemActionsProps {
  item_id: string
  fireable: ItemAnswer['fireable']
  onDone: () => void
}

type Outcome = { words: string } | { error: Error } | null

const done: Readonly<Record<ItemAction, string>> = {
  reset_login: 'The Item needs a new login now.',
  refresh: 'The bank was asked for new transactions.',
  remove: 'The Item was removed.',
  fire_webhook: 'The webhook is on its way.',
}

/** What can be done with an Item, through the public API. */
export function ItemActions({ item_id, fireable, onDone }: ItemActionsProps) {
  const { ask } = useSession()
  const [busy, setBusy] = useState<ItemAction | null>(null)
  const [outcome, setOutcome] = useState<Outcome>(null)
  const act = async (action: ItemAction, request: Record<string, string> = {}) => {
    setBusy(action)
    setOutcome(null)
    try {
      await ask(`items/${encodeURIComponent(item_id)}/${action}?${new URLSearchParams(request)}`, { method: 'POST' })
      setOutcome({ words: done[action] })
    } catch (error) {
      setOutcome({ error: error instanceof Error ? error : new Error(String(error)) })
    }
    setBusy(null)
    onDone()
  }
  return (
    <Panel title="Actions">
      <div className="flex flex-wrap items-end gap-2">
        <Button is_busy={busy !== null} test_id="refresh" onClick={() => void act('refresh')}>
          Refresh transactions
        </Button>
        <Button is_busy={busy !== null} test_id="reset-login" onClick={() => void act('reset_login')}>
          Reset login
        </Button>
        <Confirm
          label="Remove"
          title="Remove this Item?"
          is_busy={busy !== null}
          test_id="remove"
          onConfirm={() => void act('remove')}
        >
          Its tokens open nothing any more, and its accounts and transactions are deleted. There is no way back.
        </Confirm>
        <span className="grow" />
        <FireWebhook
          fireable={fireable}
          is_busy={busy !== null}
          onFire={(request) => void act('fire_webhook', request)}
        />
      </div>
      <div className="empty:hidden [&>*]:mt-4" aria-live="polite" data-testid="outcome">
        {outcome !== null && 'words' in outcome && <Notice tone="good">{outcome.words}</Notice>}
        {outcome !== null && 'error' in outcome && <Notice tone="danger" error={outcome.error} />}
      </div>
    </Panel>
  )
}

interface FireWebhookProps {
  fireable: ItemAnswer['fireable']
  is_busy: boolean
  onFire: (request: Record<string, string>) => void
}

function FireWebhook({ fireable: { types, codes }, is_busy, onFire }: FireWebhookProps) {
  const [code, setCode] = useState(codes[0] ?? '')
  const [type, setType] = useState('')
  const id = useId()
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div>
        <label htmlFor={`${id}-code`} className="mb-1 block text-xs text-soft">
          Webhook
        </label>
        <select
          id={`${id}-code`}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          className="field max-w-64"
        >
          {codes.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-type`} className="mb-1 block text-xs text-soft">
          Type
        </label>
        <select id={`${id}-type`} value={type} onChange={(event) => setType(event.target.value)} className="field">
          <option value="">By the code</option>
          {types.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      <Button
        is_busy={is_busy}
        test_id="fire-webhook"
        onClick={() => onFire({ webhook_code: code, ...(type === '' ? {} : { webhook_type: type }) })}
      >
        Fire
      </Button>
    </div>
  )
}
