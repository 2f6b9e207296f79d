import { useCallback, useEffect, useRef, useState } from 'react'
import { useSession } from './session.tsx'

/** How long after an answer the server is asked again. */
const PAUSE_MS = 2000

export interface Polled<Answer> {
  /** The latest answer; stays while the server is away. */
  answer: Answer | null
  /** Why there is no newer one. */
  failure: Error | null
  /** Asks now. */
  refresh: () => void
}

/**
 * What the server says, kept up to date for as long as the page is looked at. A page that is not visible asks nothing.
 * @param path a component shows one path; give it a `key` to show another one
 */
export function usePolled<Answer>(path: string): Polled<Answer> {
  const { ask } = useSession()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  const refresh = useRef(() => {})

  useEffect(() => {
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    let round = 0
    const look = async () => {
      clearTimeout(timer)
      if (document.hidden || stop.signal.aborted) return
      const own = ++round
      try {
        const next = await ask<Answer>(path, { signal: stop.signal })
        if (own !== round) return
        setAnswer(next)
        setFailure(null)
      } catch (error) {
        if (stop.signal.aborted || own !== round) return
        setFailure(error instanceof Error ? error : new Error(String(error)))
      }
      timer = setTimeout(() => void look(), PAUSE_MS)
    }
    const onVisible = () => void look()
    refresh.current = onVisible
    document.addEventListener('visibilitychange', onVisible)
    void look()
    return () => {
      stop.abort()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [ask, path])

  return { answer, failure, refresh: useCallback(() => refresh.current(), []) }
}
