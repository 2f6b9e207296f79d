import { createContext, useCallback, useContext, useEffect, useMemo, useReducer, useRef, type ReactNode } from 'react'
import type { ArrivedWebhook, Exchange, Made, Setup, StepAnswer, StepName, Steps } from '../../protocol.ts'
import { listenForWebhooks, takeStep } from './own-server.ts'

/** Something that Link told the page. */
export interface LinkMessage {
  kind: 'link'
  id: string
  at_ms: number
  /** The callback: onSuccess, onExit or onEvent. */
  callback: string
  /** For onEvent, the event’s name. */
  name: string | null
  /** For onEvent, the pane that was shown. */
  view_name: string | null
  body: string
}

/** One thing that happened, in the order in which it did. */
export type Entry = Exchange | ArrivedWebhook | LinkMessage

interface State {
  item_id: string | null
  /** What has been made in this browser, as the server last said. */
  made: Made[]
  /** Grows when everything about the Item is to be read anew. */
  revision: number
  /** Newest first. */
  entries: Entry[]
  is_listening: boolean
  /** What the drawer shows: some entries, and which of them; null while it is closed. */
  shown: { entries: Entry[]; index: number } | null
}

type Action =
  | { type: 'happened'; entries: readonly Entry[]; made?: Made[] }
  | { type: 'linked'; item_id: string }
  | { type: 'changed' }
  | { type: 'removed' }
  | { type: 'listening'; is_listening: boolean }
  | { type: 'show'; entries: Entry[]; index: number }
  | { type: 'hide' }

/** More than anybody scrolls through; the oldest go first. */
const ENTRIES_MAX = 300

function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'happened': {
      const known = new Set(state.entries.map(({ id }) => id))
      const fresh = action.entries.filter(({ id }) => !known.has(id))
      const { made = state.made } = action
      if (fresh.length === 0) return { ...state, made }
      // An answer may take longer than the webhook that comes of the call.
      const entries = [...fresh.toReversed(), ...state.entries].toSorted((a, b) => timeOf(b) - timeOf(a))
      return { ...state, made, entries: entries.slice(0, ENTRIES_MAX) }
    }
    case 'linked':
      return { ...state, item_id: action.item_id, revision: state.revision + 1 }
    case 'changed':
      return { ...state, revision: state.revision + 1 }
    case 'removed':
      return { ...state, item_id: null, revision: state.revision + 1 }
    case 'listening':
      return { ...state, is_listening: action.is_listening }
    case 'show':
      return { ...state, shown: { entries: action.entries, index: action.index } }
    case 'hide':
      return { ...state, shown: null }
  }
}

/** When it happened, milliseconds since 1970. */
function timeOf(entry: Entry): number {
  if (entry.kind === 'exchange') return entry.started_ms
  return entry.kind === 'webhook' ? entry.received_ms : entry.at_ms
}

/** What every part of the page can see and do. */
export interface Quickstart extends State {
  setup: Setup
  /** Takes a step on the server and notes its exchanges. Never throws. */
  run: <Name extends StepName>(name: Name, input: Steps[Name]['input']) => Promise<StepAnswer<Steps[Name]['result']>>
  /** Calls `listener` for each webhook that arrives, until the returned function is called. */
  onWebhook: (listener: (webhook: ArrivedWebhook) => void) => () => void
  note: (entry: Entry) => void
  linked: (item_id: string) => void
  /** Reads everything about the Item anew. */
  changed: () => void
  removed: () => void
  /** Opens the drawer. */
  show: (entries: Entry[], index: number) => void
  hide: () => void
}

const QuickstartContext = createContext<Quickstart | null>(null)

export function useQuickstart(): Quickstart {
  const quickstart = useContext(QuickstartContext)
  if (quickstart === null) throw new Error('useQuickstart is used outside of QuickstartProvider')
  return quickstart
}

export function QuickstartProvider({ setup, children }: { setup: Setup; children: ReactNode }) {
  const [state, dispatch] = useReducer(reduce, {
    item_id: setup.item_id,
    made: setup.made,
    revision: 0,
    entries: [],
    is_listening: false,
    shown: null,
  })

  const listeners = useRef(new Set<(webhook: ArrivedWebhook) => void>())
  const onWebhook = useCallback((listener: (webhook: ArrivedWebhook) => void) => {
    const { current } = listeners
    current.add(listener)
    return () => current.delete(listener)
  }, [])
  useEffect(
    () =>
      listenForWebhooks(
        (webhook) => {
          dispatch({ type: 'happened', entries: [webhook] })
          for (const listener of listeners.current) listener(webhook)
        },
        (is_listening) => dispatch({ type: 'listening', is_listening }),
      ),
    [],
  )

  const run = useCallback(async <Name extends StepName>(name: Name, input: Steps[Name]['input']) => {
    const answer = await takeStep(name, input)
    const { exchanges, made, error } = answer
    // The server itself may not have answered: then it has said nothing.
    dispatch({ type: 'happened', entries: exchanges, ...(error?.type === 'QUICKSTART_ERROR' ? {} : { made }) })
    return answer
  }, [])

  const actions = useMemo(
    () => ({
      note: (entry: Entry) => dispatch({ type: 'happened', entries: [entry] }),
      linked: (item_id: string) => dispatch({ type: 'linked', item_id }),
      changed: () => dispatch({ type: 'changed' }),
      removed: () => dispatch({ type: 'removed' }),
      show: (entries: Entry[], index: number) => dispatch({ type: 'show', entries, index }),
      hide: () => dispatch({ type: 'hide' }),
    }),
    [],
  )

  const quickstart = useMemo(
    () => ({ ...state, setup, run, onWebhook, ...actions }),
    [state, setup, run, onWebhook, actions],
  )
  return <QuickstartContext value={quickstart}>{children}</QuickstartContext>
}
