import { useEffect, useRef } from 'react'
import { useQuickstart } from '../state/quickstart.tsx'
import { useStep } from '../state/use-step.ts'
import { Accounts } from './accounts.tsx'
import { ItemCard } from './item.tsx'
import { isAskedFor, itemSections, withoutSection } from './section-list.ts'
import { SectionLinks } from './section-links.tsx'
import { linksOfOwnSections } from './own-sections.tsx'
import { areTyped, VerifyDeposit } from './verify-deposit.tsx'

/** Everything that the Item's products give, in the order in which an app asks for it. */
export function Data() {
  const { setup } = useQuickstart()
  const accounts = useStep('get_accounts')
  const known = accounts.result?.accounts ?? []
  const isRead = accounts.result !== null || accounts.error !== null
  // Numbers that were typed are all that such an Item has.
  const named = areTyped(known) ? ['auth'] : [...setup.products, ...setup.item_products]
  const sections = isRead ? itemSections.filter((section) => isAskedFor(section, named)) : []
  return (
    <>
      <Arrival />
      <ItemCard />
      <SectionLinks
        links={[['accounts', 'Accounts'], ...sections.flatMap(({ links }) => links), ...linksOfOwnSections(setup)]}
      />
      <VerifyDeposit accounts={known} />
      <Accounts view={accounts} />
      {sections.map(({ links: [[id]], Section }) => (
        <Section key={id} accounts={known} />
      ))}
      <OtherProducts products={withoutSection(setup.products)} />
    </>
  )
}

/** The API knows more products than this page has sections for. */
function OtherProducts({ products }: { products: readonly string[] }) {
  if (products.length === 0) return null
  return (
    <p className="panel px-5 py-4 text-sm text-soft">
      Also linked with <strong className="font-semibold text-ink">{products.join(', ')}</strong>, which this page has no
      section for: call its endpoints with the access_token from your own server.
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
