import { useState } from 'react'
import { Button } from '../elements/button.tsx'
import { useQuickstart } from '../state/quickstart.tsx'

/** Whether webhooks can arrive at all, and a way to have one sent. */
export function WebhookBar() {
  const { setup, item_id, is_listening, run } = useQuickstart()
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const fire = async () => {
    setIsBusy(true)
    const { error } = await run('fire_webhook', { webhook_code: 'SYNC_UPDATES_AVAILABLE' })
    setIsBusy(false)
    setFailure(error === null ? null : `${error.code}: ${error.message}`)
  }
  if (setup.webhook_url === null) {
    return (
      <p className="border-b border-line bg-raised px-5 py-3 text-sm text-soft">
        No webhooks: {new URL(setup.api_url).host} cannot call this machine. Set <code>PLAID_WEBHOOK_URL</code> to the
        public address of a tunnel to <code>/webhook</code> here.
      </p>
    )
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b border-line bg-raised ps-5 pe-2 py-1 text-sm text-soft">
      <span className="flex min-h-9 items-center gap-2">
        <span aria-hidden="true" className={`size-2 rounded-full ${is_listening ? 'bg-good' : 'bg-edge'}`} />
        {is_listening ? 'Listening' : 'Connecting…'}
      </span>
      {item_id !== null && setup.has_sandbox && (
        <Button kind="quiet" is_busy={isBusy} onClick={() => void fire()} test_id="fire-webhook">
          Send a test webhook
        </Button>
      )}
      {failure !== null && (
        <p role="alert" className="w-full pb-1 text-danger">
          {failure}
        </p>
      )}
    </div>
  )
}
