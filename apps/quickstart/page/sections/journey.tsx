import type { ReactNode } from 'react'
import { TickIcon } from '../../../elements/icons.tsx'
import { Path } from '../elements/path.tsx'
import { Weave } from '../elements/weave.tsx'
import type { ConnectPhase } from '../link/use-connect.tsx'

const journey: readonly { phases: readonly ConnectPhase[]; title: string; call: string; text: string }[] = [
  {
    phases: ['creating'],
    title: 'Ask for a link_token',
    call: '/link/token/create',
    text: 'Your server says who the user is and what you want to read.',
  },
  {
    phases: ['open'],
    title: 'The user logs in, in Link',
    call: 'Plaid.create().open()',
    text: 'They choose a bank, log in and pick accounts. You never see a password.',
  },
  {
    phases: ['exchanging', 'without_link'],
    title: 'Exchange the public_token',
    call: '/item/public_token/exchange',
    text: 'Your server gets an access_token and keeps it.',
  },
  {
    phases: [],
    title: 'Read the data',
    call: '/accounts/get, /transactions/sync …',
    text: 'Again and again, without the user. Webhooks say when something is new.',
  },
]

/** The four steps, and where they stand. */
export function Journey({ phase }: { phase: ConnectPhase }) {
  const current = journey.findIndex(({ phases }) => phases.includes(phase))
  return (
    <ol className="grid border-t border-line bg-raised sm:grid-cols-2 xl:grid-cols-4">
      {journey.map(({ title, call, text }, index) => (
        <li
          key={title}
          aria-current={index === current ? 'step' : undefined}
          className="border-line px-5 py-5 not-last:border-b sm:not-last:border-b-0 sm:odd:border-e xl:not-last:border-e"
        >
          <Marker state={current === -1 ? 'ahead' : index < current ? 'done' : index === current ? 'now' : 'ahead'}>
            {index + 1}
          </Marker>
          <h2 className="mt-3 text-sm font-semibold">{title}</h2>
          <p className="mt-1 text-sm text-soft">{text}</p>
          <code className="mt-2 block text-xs break-words text-soft">
            <Path>{call}</Path>
          </code>
        </li>
      ))}
    </ol>
  )
}

function Marker({ state, children }: { state: 'done' | 'now' | 'ahead'; children: ReactNode }) {
  const look = { done: 'bg-good text-paper', now: 'bg-accent text-on-accent', ahead: 'bg-tint text-accent' }[state]
  return (
    <span className={`grid size-7 place-items-center rounded-lg text-sm font-semibold ${look}`}>
      {state === 'done' ? <TickIcon size={16} /> : state === 'now' ? <Weave size="small" /> : children}
      <span className="sr-only">{{ done: 'done', now: 'in progress', ahead: '' }[state]}</span>
    </span>
  )
}
