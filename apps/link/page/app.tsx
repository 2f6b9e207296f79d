import { useEffect, useState, useSyncExternalStore } from 'react'
import { Card, EmbeddedSearch } from './card.tsx'
import { FocusContext } from './elements/pane-layout.tsx'
import type { Host } from './host.ts'
import type { LinkSession, LinkState } from './link-session.ts'
import { en } from './messages/en.ts'
import { loadMessages } from './messages/messages.ts'
import { CurrentPane } from './current-pane.tsx'
import { FinishedPage } from './panes/finished.tsx'
import { useLoading } from './use-loading.ts'
import { WordsProvider, type Words } from './words.tsx'

interface AppProps {
  session: LinkSession
  host: Host
}

/** Everything on the screen. */
export function App({ session, host }: AppProps) {
  const known = useSyncExternalStore(session.subscribe, session.getState)
  const { words, isReady } = useSessionWords(known)
  // No pane in a language that is about to change.
  const state = isReady ? known : { ...known, pane: null }
  const isLoading = useLoading(state)
  useAppearance(state)
  useExpansion(state, host)
  if (state.phase === 'idle' || state.phase === 'standby') return null
  if (state.phase === 'finished') {
    return host.kind === 'page' ? (
      <WordsProvider value={words}>
        <FinishedPage
          is_success={state.ended === 'success'}
          completion_redirect_uri={state.app?.completion_redirect_uri ?? null}
        />
      </WordsProvider>
    ) : null
  }
  if (host.shape === 'embedded' && isSearch(state)) {
    return (
      <WordsProvider value={words}>
        <FocusContext value={false}>
          <EmbeddedSearch>
            <CurrentPane state={state} session={session} host={host} is_loading={isLoading} />
          </EmbeddedSearch>
        </FocusContext>
      </WordsProvider>
    )
  }
  return (
    <WordsProvider value={words}>
      <FocusContext value={true}>
        <Card state={state} session={session} is_loading={isLoading}>
          <CurrentPane state={state} session={session} host={host} is_loading={isLoading} />
        </Card>
      </FocusContext>
    </WordsProvider>
  )
}

/** Before a bank is chosen, an embedded Link is a part of the host's page. */
function isSearch({ phase, pane }: LinkState): boolean {
  return phase === 'opening' || pane?.view_name === 'SELECT_INSTITUTION'
}

/** The session's language, as soon as it is known and loaded. */
function useSessionWords({ app }: LinkState): { words: Words; isReady: boolean } {
  const [spoken, setSpoken] = useState({ asked: 'en', language: 'en', messages: en })
  const asked = app?.language ?? 'en'
  useEffect(() => {
    void loadMessages(asked).then((loaded) => setSpoken({ asked, ...loaded }))
  }, [asked])
  useEffect(() => {
    document.documentElement.lang = spoken.language
    document.title = spoken.messages.frame.title
  }, [spoken])
  const { language, messages } = spoken
  return { words: { language, messages, app_name: app?.client_name ?? '' }, isReady: spoken.asked === asked }
}

/** Asks the host for the whole window while there is more to show than a search. */
function useExpansion(state: LinkState, host: Host): void {
  const isWide = state.phase === 'open' && !isSearch(state)
  useEffect(() => {
    if (host.shape === 'embedded') host.tell({ type: isWide ? 'expand' : 'shrink' })
  }, [host, isWide])
}

function useAppearance({ app }: LinkState): void {
  const appearance = app?.appearance ?? 'system'
  useEffect(() => {
    document.documentElement.dataset['appearance'] = appearance
  }, [appearance])
}
