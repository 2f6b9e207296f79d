import { useCallback, useEffect, useState } from 'react'
import type { Setup } from '../protocol.ts'
import { Drawer } from './activity/drawer.tsx'
import { Feed } from './activity/feed.tsx'
import { Button } from './elements/button.tsx'
import { BoltIcon, Mark } from '../../elements/icons.tsx'
import { Waiting } from './elements/waiting.tsx'
import { ConnectProvider } from './link/use-connect.tsx'
import { Data } from './sections/data.tsx'
import { OwnSections } from './sections/own-sections.tsx'
import { Welcome } from './sections/welcome.tsx'
import { fetchSetup } from './state/own-server.ts'
import { QuickstartProvider, useQuickstart } from './state/quickstart.tsx'

export function App() {
  const [setup, setSetup] = useState<Setup | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const load = useCallback(() => {
    fetchSetup().then(setSetup, (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)))
  }, [])
  const retry = () => {
    setFailure(null)
    load()
  }
  useEffect(load, [load])

  if (setup === null) {
    return (
      <main className="mx-auto max-w-xl p-6">
        {failure === null ? (
          <Waiting>Opening the quickstart</Waiting>
        ) : (
          <Unreachable reason={failure} onRetry={retry} />
        )}
      </main>
    )
  }
  return (
    <QuickstartProvider setup={setup}>
      <ConnectProvider>
        <Page />
        <Drawer />
      </ConnectProvider>
    </QuickstartProvider>
  )
}

function Unreachable({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  return (
    <div role="alert" className="panel p-6">
      <h1 className="text-xl font-semibold">The quickstart’s server does not answer</h1>
      <p className="mt-2 text-soft">{reason} Is the terminal in which you started it still open?</p>
      <div className="mt-4">
        <Button kind="primary" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </div>
  )
}

function Page() {
  const { setup, item_id, revision } = useQuickstart()
  return (
    <>
      <a
        href="#content"
        className="absolute start-4 -top-20 z-50 rounded-lg bg-accent px-4 py-2 font-semibold text-on-accent focus:top-2"
      >
        Skip to the content
      </a>
      <Header />
      <div className="mx-auto grid max-w-[1360px] gap-5 px-3 py-5 sm:px-6 min-[1100px]:grid-cols-[minmax(0,1fr)_340px]">
        <main id="content" tabIndex={-1} className="min-w-0 space-y-5 focus:outline-none">
          {item_id === null ? <Welcome /> : <Data key={`${item_id}-${revision}`} />}
          {setup.has_keys && <OwnSections />}
        </main>
        <aside
          aria-label="Activity"
          className="min-w-0 *:max-h-[70dvh] min-[1100px]:sticky min-[1100px]:top-[76px] min-[1100px]:self-start min-[1100px]:*:max-h-[calc(100dvh-96px)]"
        >
          <Feed />
        </aside>
      </div>
      <Footer />
    </>
  )
}

function Header() {
  const { setup } = useQuickstart()
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-paper">
      <div className="mx-auto flex min-h-14 max-w-[1360px] items-center gap-3 px-3 sm:px-6">
        <Mark />
        <span className="font-semibold">
          <span className="max-[420px]:sr-only">Gingham </span>
          <span className="font-normal text-soft">Quickstart</span>
        </span>
        <span className="grow" />
        <ActivityLink />
        <span
          className="flex min-w-0 items-center gap-2 rounded-full border border-line px-3 py-1 text-xs"
          title={`Calls go to ${setup.api_url}`}
        >
          <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-accent" />
          <span className="sr-only">Environment: </span>
          <span className="font-semibold">{setup.environment}</span>
          <code className="truncate text-soft max-sm:hidden">{new URL(setup.api_url).host}</code>
        </span>
      </div>
    </header>
  )
}

/** On small screens the activity stands far below: what happens there is counted here. */
function ActivityLink() {
  const { entries } = useQuickstart()
  if (entries.length === 0) return null
  return (
    <a
      href="#activity"
      className="inline-flex min-h-8 items-center gap-1.5 rounded-full bg-tint px-3 text-xs font-semibold text-accent min-[1100px]:hidden"
    >
      <BoltIcon size={13} />
      <span>
        <span className="max-[420px]:sr-only">Activity </span>
        <span className="tabular-nums">{entries.length}</span>
      </span>
    </a>
  )
}

function Footer() {
  const { setup } = useQuickstart()
  return (
    <footer className="mx-auto flex max-w-[1360px] flex-wrap gap-x-6 gap-y-2 px-3 pt-2 pb-10 text-sm text-soft sm:px-6">
      {setup.is_own_server && (
        <>
          <a className="underline underline-offset-4 hover:text-ink" href={`${setup.api_url}/docs`}>
            API reference
          </a>
          <a className="underline underline-offset-4 hover:text-ink" href={`${setup.api_url}/dashboard`}>
            Dashboard
          </a>
        </>
      )}
      <span>Gingham is not affiliated with Plaid.</span>
    </footer>
  )
}
