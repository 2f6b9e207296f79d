import type { ExitMetadata, LinkAction, LinkApp, LinkError, Pane, SessionAnswer } from '../protocol.ts'
import type { LayerData } from '../host-messages.ts'
import type { Host } from './host.ts'
import { act as postAction, makeLegacyToken, openSession, SessionFailure } from './session-client.ts'

/** What is on the screen. */
export interface LinkState {
  /** `standby` while a Layer session waits to be opened, `idle` until the host opens Link, and again when it has closed it. */
  phase: 'idle' | 'standby' | 'opening' | 'open' | 'finished'
  app: LinkApp | null
  pane: Pane | null
  pane_number: number
  /** The action that the server is at work on. */
  busy: LinkAction | null
  /** Asks whether the person is sure. */
  is_leaving: boolean
  /** The server could not be reached, or refused: drawn instead of the pane. */
  failure: LinkError | null
  ended: 'success' | 'exit' | null
  /** How many institutions are connected already. */
  added_count: number
  /** The last one that was typed, for another try: nowhere but here, and no longer than the session. */
  username: string
}

/** A session as the page holds it: what the server said last, and what to tell it next. */
export interface LinkSession {
  getState: () => LinkState
  subscribe: (listener: () => void) => () => void
  open: () => void
  act: (action: LinkAction) => void
  /** Asks the server without keeping the page busy; a failure is not shown, the next one may succeed. */
  watch: (action: LinkAction) => void
  /** What the app knows of the person, for Layer: before Link is open. */
  submit: (data: LayerData) => void
  /** What the institution search sends along, and the events that it brings back. */
  credentials(): { session_secret: string; events_seen: number }
  takeEvents: (events: SessionAnswer['events']) => void
  /** Leaves at once where nothing is lost, and asks first elsewhere. */
  askToLeave: () => void
  stay: () => void
  leave: (is_asked: boolean) => void
  /** After a failure: the same request again. */
  retry: () => void
}

const blank: LinkState = {
  phase: 'idle',
  app: null,
  pane: null,
  pane_number: 0,
  busy: null,
  is_leaving: false,
  failure: null,
  ended: null,
  added_count: 0,
  username: '',
}

/** How long a person who leaves waits for the server to know. */
const LEAVE_MS_MAX = 3000

/** Panes that a person leaves without being asked: nothing is lost, or all is done. */
const lightPanes: readonly Pane['view_name'][] = [
  'CONSENT',
  'ACCEPT_TOS',
  'VERIFICATION_RESULT',
  'SELECT_AUTH_TYPE',
  'SELECT_INSTITUTION',
  'SAME_DAY_MICRODEPOSIT_AUTHORIZED',
  'INSTANT_MICRODEPOSIT_AUTHORIZED',
  'CONNECTED',
  'FINISHED',
]

export function makeLinkSession(host: Host): LinkSession {
  let state = blank
  let session_secret = ''
  /** Which of the page's sessions this is: what is answered to an earlier one comes too late. */
  let session_number = 0
  let events_seen = 0
  let exit_metadata: ExitMetadata = nowhere
  /** The app wants Link to be seen. */
  let isWanted = false
  let again = nothing
  /** Requests go out one after the other. */
  let last = Promise.resolve()
  const listeners = new Set<() => void>()

  function set(fields: Partial<LinkState>): void {
    state = { ...state, ...fields }
    for (const listener of listeners) listener()
  }

  function takeEvents(events: SessionAnswer['events']): void {
    for (const event of events) {
      if (event.event_number < events_seen) continue
      events_seen = event.event_number + 1
      host.tell({ type: 'event', event })
    }
  }

  function take(answer: SessionAnswer): void {
    takeEvents(answer.events)
    exit_metadata = answer.exit_metadata
    const { pane, pane_number, outcome } = answer
    host.tell({ type: 'standing', error: errorOn(pane), metadata: exit_metadata })
    const { added_count } = answer
    if (pane.view_name === 'LAYER' && outcome === undefined) {
      return set({ phase: 'standby', pane, pane_number, busy: null, failure: null })
    }
    if (outcome === undefined) {
      // Whoever was asked whether to leave is not asked any more once there is nothing to lose.
      const is_leaving = state.is_leaving && !isLight(pane)
      return set({ phase: 'open', pane, pane_number, added_count, is_leaving, busy: null, failure: null })
    }
    isWanted = false
    const ended = 'success' in outcome ? 'success' : 'exit'
    set({ phase: 'finished', pane, pane_number, busy: null, is_leaving: false, ended })
    host.tell('success' in outcome ? { type: 'success', ...outcome.success } : { type: 'exit', ...outcome.exit })
  }

  function run(request: () => Promise<void>): void {
    const number = session_number
    again = () => run(request)
    set({ failure: null })
    last = last
      .then(() => (number === session_number ? request() : undefined))
      .catch((error: unknown) => {
        if (!(error instanceof SessionFailure)) throw error
        if (number !== session_number) return
        const { error_type, error_code, error_message, display_message } = error.error
        const failure = { error_type, error_code, error_message, display_message }
        set({ failure, busy: null })
        host.tell({ type: 'standing', error: failure, metadata: exit_metadata })
      })
  }

  /** Asks the server for a session, whose first pane is shown; that of Layer is not. */
  function begin(): void {
    set({ ...blank, phase: 'opening' })
    const number = (session_number += 1)
    last = Promise.resolve()
    session_secret = ''
    events_seen = 0
    exit_metadata = nowhere
    run(async () => {
      const { opening, received_redirect_uri } = host
      // Before link tokens the browser itself said what Link was for: the server makes a token of it.
      const way = 'legacy' in opening ? { link_token: (await makeLegacyToken(opening.legacy)).link_token } : opening
      const is_embedded = host.shape === 'embedded'
      const answer = await openSession({
        ...way,
        is_embedded,
        ...(received_redirect_uri === null ? {} : { received_redirect_uri }),
      })
      if (number !== session_number) return tellOfLeaving(answer.session_secret, answer.pane_number)
      session_secret = answer.session_secret
      set({ app: answer.app })
      take(answer)
      // Opened without a word about the person: Layer says what it thinks of that.
      if (isWanted && state.phase === 'standby') await send({ type: 'open_layer' })
    })
  }

  function open(): void {
    isWanted = true
    if (state.phase === 'standby') return tellLayer({ type: 'open_layer' })
    // The host did not wait for the end of the session before.
    const isEnding = state.busy?.type === 'exit'
    if (isEnding) tellOfLeaving(session_secret, state.pane_number)
    if (isEnding || (state.phase !== 'opening' && state.phase !== 'open')) begin()
  }

  function submit(data: LayerData): void {
    const phone_number = data.phone_number ?? null
    const date_of_birth = data.date_of_birth ?? null
    if (phone_number === null && date_of_birth === null) return
    if (state.phase === 'idle' || state.phase === 'finished') begin()
    tellLayer({ type: 'submit_layer', phone_number, date_of_birth })
  }

  /** What happens in a Layer session before anything of it is seen. */
  function tellLayer(action: LinkAction): void {
    run(async () => {
      if (state.phase === 'standby') await send(action)
    })
  }

  async function send(action: LinkAction): Promise<void> {
    const number = session_number
    const answer = await postAction({ session_secret, pane_number: state.pane_number, events_seen, action })
    if (number === session_number) take(answer)
  }

  function watch(action: LinkAction): void {
    if (state.phase !== 'open' || state.busy !== null || state.is_leaving) return
    last = last.then(() => send(action)).catch(() => {})
  }

  function act(action: LinkAction): void {
    if (action.type === 'exit') return leave(action.is_asked)
    if (state.phase !== 'open' || state.busy !== null) return
    set({ busy: action, ...(action.type === 'submit_credentials' ? { username: action.username } : {}) })
    run(async () => {
      if (state.phase !== 'open') return
      set({ busy: action })
      await send(action)
    })
  }

  /** Once what is under way is done. A server that does not answer keeps nobody. */
  function leave(is_asked: boolean): void {
    if (state.phase !== 'open' || state.failure !== null) return leaveNow()
    const number = session_number
    const action = { type: 'exit', is_asked } as const
    const giveUp = () => {
      if (number === session_number && state.phase === 'open') leaveNow()
    }
    const sendNow = async () => {
      if (number !== session_number || state.phase !== 'open') return
      set({ busy: action })
      await send(action)
    }
    set({ busy: action })
    setTimeout(giveUp, LEAVE_MS_MAX)
    last = last.then(sendNow).catch(giveUp)
  }

  function leaveNow(): void {
    const { failure, pane, pane_number } = state
    const error = failure ?? (pane === null ? null : errorOn(pane))
    tellOfLeaving(session_secret, pane_number)
    session_number += 1
    isWanted = false
    set({ phase: 'finished', ended: 'exit', busy: null, is_leaving: false })
    host.tell({ type: 'exit', error, metadata: exit_metadata })
  }

  /** The server's word on it is not waited for. */
  function tellOfLeaving(secret: string, pane_number: number): void {
    if (secret === '') return
    const action = { type: 'exit', is_asked: false } as const
    postAction({ session_secret: secret, pane_number, events_seen, action }).catch(() => {})
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open,
    submit,
    act,
    watch,
    credentials: () => ({ session_secret, events_seen }),
    takeEvents,
    askToLeave() {
      if (state.pane === null || state.failure !== null || isLight(state.pane)) leave(false)
      else set({ is_leaving: true })
    },
    stay: () => set({ is_leaving: false }),
    leave,
    retry: () => again(),
  }
}

const nothing = () => {}

const errorOn = (pane: Pane) => ('error' in pane ? pane.error : null)

const isLight = ({ view_name }: Pane) => lightPanes.includes(view_name)

/** Before the server has named the session. */
const nowhere: ExitMetadata = { institution: null, status: null, link_session_id: '', request_id: '' }
