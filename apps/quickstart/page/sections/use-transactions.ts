import { useCallback, useEffect, useRef, useState } from 'react'
import type { Exchange, StepError, SyncedTransactions } from '../../protocol.ts'
import { applySync, type KnownTransactions } from '../money/known-transactions.ts'
import { useQuickstart } from '../state/quickstart.tsx'

export interface TransactionsView {
  known: KnownTransactions
  /** How much of the history has been loaded, as the API says it; null while nobody has said. */
  status: string | null
  /** What the last round brought that brought something; null before the first round. */
  latest: { added: number; modified: number; removed: number } | null
  error: StepError | null
  exchanges: Exchange[]
  is_busy: boolean
  /** Goes on from the last cursor. */
  sync: () => void
}

interface Synced extends Pick<TransactionsView, 'known' | 'status' | 'latest' | 'error' | 'exchanges'> {
  cursor: string
}

const nothing: Synced = { known: new Map(), status: null, latest: null, error: null, exchanges: [], cursor: '' }

/** What is known after a round. A round without news leaves what the last one showed. */
function after(before: Synced, result: SyncedTransactions, exchanges: Exchange[]): Synced {
  const [added, modified, removed] = [result.added.length, result.modified.length, result.removed.length]
  const isNews = before.latest === null || before.error !== null || added + modified + removed > 0
  return {
    known: applySync(before.known, result),
    status: result.status ?? before.status,
    latest: isNews ? { added, modified, removed } : before.latest,
    error: null,
    exchanges: isNews ? exchanges : before.exchanges,
    cursor: result.cursor,
  }
}

/** How often to look by ourselves until the history is whole: not every server can send webhooks here. */
const POLL_MS = 3_000
const POLLS_MAX = 60

/** Keeps transactions in step with the API: at once, whenever a webhook says that there is news, and while history loads. */
export function useTransactions(): TransactionsView {
  const { run, onWebhook } = useQuickstart()
  const [synced, setSynced] = useState(nothing)
  const [isBusy, setIsBusy] = useState(false)
  const latest = useRef(nothing)
  const work = useRef({ is_running: false, is_wanted: false, polls: 0 })

  const sync = useCallback(async () => {
    // A webhook that arrives in the middle of a round asks for one more afterwards.
    work.current.is_wanted = true
    if (work.current.is_running) return
    work.current.is_running = true
    setIsBusy(true)
    while (work.current.is_wanted) {
      work.current.is_wanted = false
      const { cursor } = latest.current
      const { error, result, exchanges } = await run('sync_transactions', cursor === '' ? {} : { cursor })
      latest.current =
        error === null ? after(latest.current, result, exchanges) : { ...latest.current, error, exchanges }
      setSynced(latest.current)
    }
    work.current.is_running = false
    setIsBusy(false)
  }, [run])

  useEffect(() => {
    void sync()
    return onWebhook(({ webhook_type, refusal }) => {
      if (webhook_type === 'TRANSACTIONS' && refusal === null) void sync()
    })
  }, [sync, onWebhook])

  const { status, error } = synced
  useEffect(() => {
    if (status === 'HISTORICAL_UPDATE_COMPLETE' || error !== null) return
    const timer = setInterval(() => {
      work.current.polls += 1
      if (work.current.polls <= POLLS_MAX) void sync()
    }, POLL_MS)
    return () => clearInterval(timer)
  }, [sync, status, error])

  return { ...synced, is_busy: isBusy, sync: () => void sync() }
}
