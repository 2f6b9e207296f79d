import { createContext, use, useCallback, useMemo, useState, type ComponentType, type ReactNode } from 'react'
import { keepKeys, readKeys } from './kept-keys.ts'
import { ask, ServerError, type Ask, type Keys } from './server.ts'

export interface Session {
  keys: Keys
  /** Asks with the session's keys; keys that are wrong by now end the session. */
  ask: <Answer>(path: string, options?: Ask) => Promise<Answer>
  logOut: () => void
}

const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = use(SessionContext)
  if (session === null) throw new Error('nobody is logged in')
  return session
}

export interface LoginProps {
  logIn: (keys: Keys) => void
  /** Why one is here again. */
  notice: string | null
}

interface SessionGateProps {
  /** Shown to those who have not logged in. */
  Login: ComponentType<LoginProps>
  children: ReactNode
}

/** Lets in who has keys. */
export function SessionGate({ Login, children }: SessionGateProps) {
  const [keys, setKeys] = useState<Keys | null>(readKeys)
  const [notice, setNotice] = useState<string | null>(null)
  const change = useCallback((next: Keys | null, words: string | null) => {
    keepKeys(next)
    setNotice(words)
    setKeys(next)
  }, [])
  const session = useMemo<Session | null>(() => {
    if (keys === null) return null
    return {
      keys,
      logOut: () => change(null, null),
      async ask<Answer>(path: string, options?: Ask) {
        try {
          return await ask<Answer>(keys, path, options)
        } catch (error) {
          if (error instanceof ServerError && error.error_code === 'INVALID_API_KEYS')
            change(null, 'These keys are not known any more.')
          throw error
        }
      },
    }
  }, [keys, change])
  if (session === null) return <Login logIn={(next) => change(next, null)} notice={notice} />
  return <SessionContext value={session}>{children}</SessionContext>
}
