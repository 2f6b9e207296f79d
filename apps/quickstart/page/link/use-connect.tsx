import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Exchange, LinkPurpose, Setup, StepError } from '../../protocol.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import { forgetLinkToken, readOauthReturn, rememberLinkToken } from './oauth-return.ts'
import { legacyConfiguration } from './legacy-configuration.ts'
import { openLink, type LinkConfiguration, type LinkExitError } from './open-link.ts'

/** Where linking stands. */
export type ConnectPhase = 'idle' | 'creating' | 'open' | 'exchanging' | 'without_link'

export interface Connect {
  phase: ConnectPhase
  is_busy: boolean
  /** What Link is open for, or was open for last. */
  purpose: LinkPurpose
  error: StepError | null
  exchanges: Exchange[]
  /** The person closed Link before its end. */
  was_left: boolean
  /** What Link has come to its end for: each time there is something new to read. */
  ended: readonly LinkPurpose[]
  /** Opens Link. In update mode for the Item that there is: to log in again, or to type the code of a deposit. */
  open: (purpose: LinkPurpose, options?: { template_id?: string }) => void
  /** Makes an Item of a test user without anybody clicking through Link. */
  skipLink: (username: string) => void
}

const ConnectContext = createContext<Connect | null>(null)

export function useConnect(): Connect {
  const connect = useContext(ConnectContext)
  if (connect === null) throw new Error('useConnect is used outside of ConnectProvider')
  return connect
}

/** The same as it concerns these purposes alone: what happens to others is shown elsewhere. */
export function useConnectFor(...purposes: LinkPurpose[]): Omit<Connect, 'ended'> & { ended: number } {
  const connect = useConnect()
  const ended = connect.ended.filter((purpose) => purposes.includes(purpose)).length
  if (purposes.includes(connect.purpose)) return { ...connect, ended }
  return { ...connect, ...nothing, phase: 'idle', ended }
}

type Progress = Pick<Connect, 'phase' | 'purpose' | 'error' | 'exchanges' | 'was_left'>
const nothing = { error: null, exchanges: [], was_left: false }

/** Everything that links a bank, or links it again. One Link at a time. */
export function ConnectProvider({ children }: { children: ReactNode }) {
  const { setup, run, note, linked, changed } = useQuickstart()
  const [progress, setProgress] = useState<Progress>({ ...nothing, phase: 'idle', purpose: 'item' })
  const [ended, setEnded] = useState<readonly LinkPurpose[]>([])
  const isRunning = useRef(false)

  const actions = useMemo(() => {
    const enter = (phase: ConnectPhase, purpose: LinkPurpose) => setProgress({ ...nothing, phase, purpose })
    const fail = (error: StepError, exchanges: Exchange[]) =>
      setProgress(({ purpose }) => ({ ...nothing, phase: 'idle', purpose, error, exchanges }))

    /** Opens Link and takes it from there. */
    const goThroughLink = async (configuration: LinkConfiguration, purpose: LinkPurpose) => {
      enter('open', purpose)
      const link_token = configuration.key === undefined ? (configuration.token ?? '') : null
      rememberLinkToken({ link_token, purpose })
      const outcome = await openLink({ script_url: setup.link_script_url, configuration, note })
      forgetLinkToken()
      if (outcome.ended === 'exit') {
        const error = outcome.error === null ? null : exitError(outcome.error)
        return setProgress({ ...nothing, phase: 'idle', purpose, was_left: true, error })
      }
      if (purpose === 'item' || purpose === 'typed_numbers') {
        enter('exchanging', purpose)
        const exchanged = await run('exchange_public_token', { public_token: outcome.public_token })
        if (exchanged.error !== null) return fail(exchanged.error, exchanged.exchanges)
        linked(exchanged.result.item_id)
      }
      // In update mode the access_token stays the same: there is nothing to exchange.
      else if (purpose === 'update') changed()
      else setEnded((before) => [...before, purpose])
      enter('idle', purpose)
    }

    const beginLink = async (purpose: LinkPurpose, options: { template_id?: string }) => {
      enter('creating', purpose)
      if (setup.legacy !== null && (purpose === 'item' || purpose === 'update')) {
        return beginLegacyLink(setup.legacy, purpose)
      }
      const created = await run('create_link_token', { ...(purpose === 'item' ? {} : { purpose }), ...options })
      if (created.error !== null) return fail(created.error, created.exchanges)
      await goThroughLink({ token: created.result.link_token }, purpose)
    }

    /** With a public key; an Item that exists is named by a public_token. */
    const beginLegacyLink = async (legacy: NonNullable<Setup['legacy']>, purpose: 'item' | 'update') => {
      if (purpose === 'item') return goThroughLink(legacyConfiguration(setup, legacy, null, null), purpose)
      const made = await run('create_public_token', {})
      if (made.error !== null) return fail(made.error, made.exchanges)
      await goThroughLink(legacyConfiguration(setup, legacy, made.result.public_token, null), purpose)
    }

    const skipLink = async (username: string) => {
      enter('without_link', 'item')
      const made = await run('link_without_link', { username })
      if (made.error !== null) return fail(made.error, made.exchanges)
      enter('idle', 'item')
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
      open: (purpose: LinkPurpose, options: { template_id?: string } = {}) => guard(() => beginLink(purpose, options)),
      skipLink: (username: string) => guard(() => skipLink(username)),
      resume: (link_token: string | null, purpose: LinkPurpose, address: string) =>
        guard(async () => {
          if (link_token !== null) return goThroughLink({ token: link_token, receivedRedirectUri: address }, purpose)
          if (setup.legacy === null) return
          return goThroughLink(legacyConfiguration(setup, setup.legacy, null, address), purpose)
        }),
    }
  }, [setup, run, note, linked, changed])

  const { resume, ...shown } = actions
  useEffect(() => {
    const waiting = readOauthReturn(window.location.href)
    if (new URL(window.location.href).search !== '') window.history.replaceState(null, '', '/')
    if (waiting !== null) resume(waiting.link_token, waiting.purpose, waiting.received_redirect_uri)
  }, [resume])

  const connect = { ...progress, ...shown, ended, is_busy: progress.phase !== 'idle' }
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
