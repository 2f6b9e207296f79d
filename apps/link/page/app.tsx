import { useEffect, useState, useSyncExternalStore } from 'react'
import { Card } from './card.tsx'
import { FocusContext } from './elements/pane-layout.tsx'
import type { Host } from './host.ts'
import type { LinkSession, LinkState } from './link-session.ts'
import { en } from './messages/en.ts'
import { loadMessages } from './messages/messages.ts'
import { CurrentPane } from './current-pane.tsx'
import { FinishedPage } from './panes/finished.tsx'
import { WordsProvider, type Words } from './words.tsx'

interface AppProps {
  session: LinkSession
  host: Host
}

/** Everything on the screen. */
export function App({ session, host }: AppProps) {
  const state = useSyncExternalStore(session.subscribe, session.getState)
  const words = useSessionWords(state)
  useAppearance(state)
  if (state.phase === 'idle') return null
  if (state.phase === 'finished') {
    return host.kind === 'page' ? (
      <WordsProvider value={words}>
        <FinishedPage is_success={state.ended === 'success'} completion_redirect_uri={state.app?.completion_redirect_uri ?? null} />
      </WordsProvider>
    ) : null
  }
  return (
    <WordsProvider value={words}>
      <FocusContext value={host.shape === 'overlay'}>
        <Card state={state} session={session}>
          <CurrentPane state={state} session={session} host={host} />
        </Card>
      </FocusContext>
    </WordsProvider>
  )
}

/** The session's language, as soon as it is known and loaded. */
function useSessionWords({ app }: LinkState): Words {
  const [spoken, setSpoken] = useState({ language: 'en', messages: en })
  const language = app?.language
  useEffect(() => {
    if (language === undefined) return
    void loadMessages(language).then(setSpoken)
  }, [language])
  useEffect(() => {
    document.documentElement.lang = spoken.language
    document.title = spoken.messages.frame.title
  }, [spoken])
  return { ...spoken, app_name: app?.client_name ?? '' }
}

function useAppearance({ app }: LinkState): void {
  const appearance = app?.appearance ?? 'system'
  useEffect(() => {
    document.documentElement.dataset['appearance'] = appearance
  }, [appearance])
}
