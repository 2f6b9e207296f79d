import type { ReactNode } from 'react'
import type { TeamAnswer } from '../protocol.ts'
import { Button } from './elements/button.tsx'
import { Mark } from '../../elements/icons.tsx'
import { addressOf, sections, type Section } from './state/route.ts'
import { useSession } from './state/session.tsx'
import { usePolled } from './state/use-polled.ts'

const names: Readonly<Record<Section, string>> = {
  overview: 'Overview',
  items: 'Items',
  webhooks: 'Webhooks',
  requests: 'Requests',
  institutions: 'Institutions',
}

/** What stands around every page. */
export function Shell({ section, children }: { section: Section; children: ReactNode }) {
  const { logOut } = useSession()
  return (
    <>
      <a
        href="#content"
        onClick={(event) => {
          // The address is the page's: only the focus goes there.
          event.preventDefault()
          document.getElementById('content')?.focus()
        }}
        className="absolute start-4 -top-20 z-50 rounded-lg bg-accent px-4 py-2 font-semibold text-on-accent focus:top-2"
      >
        Skip to the content
      </a>
      <header className="bg-paper">
        <div className="mx-auto flex min-h-14 max-w-[1180px] items-center gap-2 px-4 sm:gap-3 sm:px-6">
          <a href="#/" className="flex items-center gap-2.5">
            <Mark />
            <span className="font-semibold max-[360px]:sr-only">
              Gingham <span className="font-normal text-soft max-[420px]:sr-only">Dashboard</span>
            </span>
          </a>
          <span className="grow" />
          <Environment />
          <a href="../docs" className="px-1 text-sm text-accent hover:underline max-sm:hidden">
            Reference
          </a>
          <Button onClick={logOut} test_id="log-out">
            Log out
          </Button>
        </div>
        <nav aria-label="Dashboard" className="mx-auto max-w-[1180px] overflow-x-auto px-2 sm:px-4">
          <ul className="flex min-w-max gap-1 pb-2">
            {sections.map((name) => (
              <li key={name}>
                <a
                  href={addressOf(name)}
                  ref={name === section ? showTab : undefined}
                  aria-current={name === section ? 'page' : undefined}
                  data-testid={`to-${name}`}
                  className="inline-flex min-h-10 items-center rounded-lg px-3 text-sm font-medium text-soft hover:bg-hover hover:text-ink aria-[current]:bg-tint aria-[current]:font-semibold aria-[current]:text-accent"
                >
                  {names[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="hem h-1.5 border-b border-line" aria-hidden="true" />
      </header>
      <main id="content" tabIndex={-1} className="mx-auto max-w-[1180px] px-4 py-7 focus:outline-none sm:px-6">
        {children}
      </main>
      <footer className="mx-auto max-w-[1180px] px-4 pb-10 text-sm text-soft sm:px-6">
        Gingham is not affiliated with Plaid.
      </footer>
    </>
  )
}

/** On a narrow screen the current tab may be beyond the edge. */
function showTab(tab: HTMLAnchorElement | null): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function Environment() {
  const { answer } = usePolled<TeamAnswer>('team')
  if (answer === null) return null
  return (
    <span
      className="flex items-center gap-2 rounded-full border border-line px-3 py-1 text-xs font-semibold"
      data-testid="environment"
    >
      <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-accent" />
      <span className="sr-only">Environment: </span>
      {answer.environment}
    </span>
  )
}
