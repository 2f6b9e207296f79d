import { useEffect, useRef } from 'react'
import { useQuickstart } from '../state/quickstart.tsx'
import { useStep } from '../state/use-step.ts'
import { Accounts } from './accounts.tsx'
import { Auth } from './auth.tsx'
import { Identity } from './identity.tsx'
import { Investments } from './investments.tsx'
import { ItemCard } from './item.tsx'
import { Liabilities } from './liabilities.tsx'
import { Recurring } from './recurring.tsx'
import { Transactions } from './transactions.tsx'
import { useTransactions } from './use-transactions.ts'

/** Products whose data stands on this page; balances come with the accounts. */
const shown = new Set(['auth', 'balance', 'identity', 'transactions', 'investments', 'liabilities'])

/** Everything that the Item's products give, in the order in which an app asks for it. */
export function Data() {
  const { setup } = useQuickstart()
  const accounts = useStep('get_accounts')
  const known = accounts.result?.accounts ?? []
  const has = (product: string) => setup.products.includes(product)
  return (
    <>
      <Arrival />
      <ItemCard />
      <SectionLinks
        links={[
          ['accounts', 'Accounts'],
          ...(has('auth') ? [['auth', 'Account numbers'] as const] : []),
          ...(has('identity') ? [['identity', 'Identity'] as const] : []),
          ...(has('transactions')
            ? ([
                ['transactions', 'Transactions'],
                ['recurring', 'Recurring'],
              ] as const)
            : []),
          ...(has('investments') ? [['investments', 'Investments'] as const] : []),
          ...(has('liabilities') ? [['liabilities', 'Liabilities'] as const] : []),
          ['activity', 'Activity'],
        ]}
      />
      <Accounts view={accounts} />
      {has('auth') && <Auth />}
      {has('identity') && <Identity />}
      {has('transactions') && <TransactionSections accounts={known} />}
      {has('investments') && <Investments accounts={known} />}
      {has('liabilities') && <Liabilities accounts={known} />}
      <OtherProducts products={setup.products.filter((product) => !shown.has(product))} />
    </>
  )
}

function TransactionSections({ accounts }: { accounts: Parameters<typeof Transactions>[0]['accounts'] }) {
  const view = useTransactions()
  return (
    <>
      <Transactions view={view} accounts={accounts} />
      <Recurring accounts={accounts} history={view} />
    </>
  )
}

/** The API knows more products than this page has tables for. */
function OtherProducts({ products }: { products: readonly string[] }) {
  if (products.length === 0) return null
  return (
    <p className="panel px-5 py-4 text-sm text-soft">
      Also linked with <strong className="font-semibold text-ink">{products.join(', ')}</strong>, which this page has no
      table for: call its endpoints with the access_token from your own server.
    </p>
  )
}

/** Tells screen readers that the page is another one now, and brings its top into view. */
function Arrival() {
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    window.scrollTo({ top: 0 })
    place.current?.focus({ preventScroll: true })
  }, [])
  return (
    <p ref={place} tabIndex={-1} className="sr-only">
      A bank is linked. Its data follows.
    </p>
  )
}

function SectionLinks({ links }: { links: readonly (readonly [id: string, name: string])[] }) {
  return (
    <nav
      aria-label="On this page"
      className="sticky top-[57px] z-10 -mx-3 overflow-x-auto border-b border-line bg-ground px-3 sm:-mx-1 sm:px-1"
    >
      <ul className="flex gap-1 py-2">
        {links.map(([id, name]) => (
          <li key={id} className={id === 'activity' ? 'min-[1100px]:hidden' : undefined}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-9 items-center rounded-lg px-3 text-sm font-medium whitespace-nowrap text-soft hover:bg-hover hover:text-ink"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
