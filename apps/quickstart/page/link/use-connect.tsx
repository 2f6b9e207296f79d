import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Exchange, StepError } from '../../protocol.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import { forgetLinkToken, readOauthReturn, rememberLinkToken } from './oauth-return.ts'
import { openLink, type LinkExitError } from './open-link.ts'

/** Where linking stands. */
export type ConnectPhase = 'idle' | 'creating' | 'open' | 'exchanging' | 'without_link'

export interface Connect {
  phase: ConnectPhase
  is_busy: boolean
  error: StepError | null
  exchanges: Exchange[]
  /** The person closed Link before its end. */
  was_left: boolean
  /** Opens Link for a new Item. */
  connect: () => void
  /** Opens Link in update mode for the Item. */
  repair: () => void
  /** Makes an Item of a test user without anybody clicking through Link. */
  skipLink: (username: string) => void
}

const ConnectContext = createContext<Connect | null>(null)

export function useConnect(): Connect {
  const connect = useContext(ConnectContext)
  if (connect === null) throw new Error('useConnect is used outside of ConnectProvider')
  return connect
}

type Progress = Pick<Connect, 'phase' | 'error' | 'exchanges' | 'was_left'>
const start: Progress = { phase: 'idle', error: null, exchanges: [], was_left: false }

/** Everything that links a bank, or links it again. One Link at a time. */
export function ConnectProvider({ children }: { children: ReactNode }) {
  const { setup, run, note, linked, changed } = useQuickstart()
  const [progress, setProgress] = useState<Progress>(start)
  const isRunning = useRef(false)

  const actions = useMemo(() => {
    const fail = (error: StepError, exchanges: Exchange[]) => setProgress({ ...start, error, exchanges })

    /** Opens Link with a token and takes it from there. */
    const goThroughLink = async (link_token: string, update_mode: boolean, received_redirect_uri?: string) => {
      setProgress({ ...start, phase: 'open' })
      rememberLinkToken({ link_token, update_mode })
      const outcome = await openLink({
        script_url: setup.link_script_url,
        link_token,
        note,
        ...(received_redirect_uri === undefined ? {} : { received_redirect_uri }),
      })
      forgetLinkToken()
      if (outcome.ended === 'exit') {
        return setProgress({
          ...start,
          was_left: true,
          error: outcome.error === null ? null : exitError(outcome.error),
        })
      }
      // In update mode the access_token stays the same: there is nothing to exchange.
      if (update_mode) {
        setProgress(start)
        return changed()
      }
      setProgress({ ...start, phase: 'exchanging' })
      const exchanged = await run('exchange_public_token', { public_token: outcome.public_token })
      if (exchanged.error !== null) return fail(exchanged.error, exchanged.exchanges)
      setProgress(start)
      linked(exchanged.result.item_id)
    }

    const beginLink = async (update_mode: boolean) => {
      setProgress({ ...start, phase: 'creating' })
      const created = await run('create_link_token', update_mode ? { update_mode } : {})
      if (created.error !== null) return fail(created.error, created.exchanges)
      await goThroughLink(created.result.link_token, update_mode)
    }

    const skipLink = async (username: string) => {
      setProgress({ ...start, phase: 'without_link' })
      const made = await run('link_without_link', { username })
      if (made.error !== null) return fail(made.error, made.exchanges)
      setProgress(start)
      linked(made.result.item_id)
    }

    /** One at a time; a script that does not load ends here. */
    const guard = (work: () => Promise<unknown>) => {
      if (isRunning.current) return
      isRunning.current = true
      work()
        .catch((error: unknown) => fail(scriptError(error), []))
        .finally(() => {
          isRunning.current = false
        })
    }
    return {
      connect: () => guard(() => beginLink(false)),
      repair: () => guard(() => beginLink(true)),
      skipLink: (username: string) => guard(() => skipLink(username)),
      resume: (link_token: string, update_mode: boolean, address: string) =>
        guard(() => goThroughLink(link_token, update_mode, address)),
    }
  }, [setup, run, note, linked, changed])

  const { resume, ...shown } = actions
  useEffect(() => {
    const waiting = readOauthReturn(window.location.href)
    if (new URL(window.location.href).search !== '') window.history.replaceState(null, '', '/')
    if (waiting !== null) resume(waiting.link_token, waiting.update_mode, waiting.received_redirect_uri)
  }, [resume])

  const connect = { ...progress, ...shown, is_busy: progress.phase !== 'idle' }
  return <ConnectContext value={connect}>{children}</ConnectContext>
}

/** What Link says on its exit, as an error like any other. */
function exitError({ error_type, error_code, error_message, display_message }: LinkExitError): StepError {
  return { ...unspecific, type: error_type, code: error_code, message: error_message, display_message }
}

function scriptError(error: unknown): StepError {
  const message = error instanceof Error ? error.message : String(error)
  return { ...unspecific, type: 'QUICKSTART_ERROR', code: 'LINK_NOT_LOADED', message }
}

const unspecific = { display_message: null, status: null, request_id: null, documentation_url: null }
