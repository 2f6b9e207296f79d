import { useState } from 'react'
import type { Exchange, StepError } from '../../protocol.ts'
import { CallChip } from '../activity/call-chip.tsx'
import { Button } from '../elements/button.tsx'
import { ErrorNotice } from '../elements/error-notice.tsx'
import { useConnect } from '../link/use-connect.tsx'
import { useQuickstart } from '../state/quickstart.tsx'

/** What can be done with an Item as a whole. */
export function ItemActions(props: { is_broken: boolean; can_break: boolean; exchanges: Exchange[] }) {
  const { run, changed, removed } = useQuickstart()
  const { open, is_busy: isLinking } = useConnect()
  const [busy, setBusy] = useState<'break' | 'remove' | null>(null)
  const [failure, setFailure] = useState<{ error: StepError; exchanges: Exchange[] } | null>(null)

  const act = async (what: 'break' | 'remove') => {
    setBusy(what)
    const answer = what === 'break' ? await run('reset_login', {}) : await run('remove_item', {})
    setBusy(null)
    if (answer.error !== null) return setFailure({ error: answer.error, exchanges: answer.exchanges })
    setFailure(null)
    if (what === 'break') changed()
    else removed()
  }
  return (
    <>
      <div className="mt-5 flex flex-wrap items-center gap-2">
        {!props.is_broken && (
          <Button
            onClick={() => open('update')}
            is_busy={isLinking}
            description="Opens Link for the same Item, so that the person can log in again"
          >
            Open Link again
          </Button>
        )}
        {props.can_break && (
          <Button
            onClick={() => void act('break')}
            is_busy={busy === 'break'}
            description="Sandbox only: the bank stops accepting the login, as after a change of password"
            test_id="break-login"
          >
            Break the login
          </Button>
        )}
        <Button
          kind="danger"
          onClick={() => void act('remove')}
          is_busy={busy === 'remove'}
          description="Ends the connection: the access_token is void afterwards"
          test_id="remove"
        >
          Remove and start over
        </Button>
        <span className="grow" />
        <CallChip exchanges={props.exchanges} />
      </div>
      {failure !== null && (
        <div className="-mx-5">
          <ErrorNotice {...failure} />
        </div>
      )}
    </>
  )
}
