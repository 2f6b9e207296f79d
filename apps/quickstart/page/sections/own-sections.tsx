import type { Setup } from '../../protocol.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import { isAskedFor, ownSections, type SectionLink } from './section-list.ts'

/** Where the sections are that need no Item. */
export function linksOfOwnSections({ products }: Setup): SectionLink[] {
  return ownSections.filter((section) => isAskedFor(section, products)).flatMap(({ links }) => links)
}

/** What works without an Item, before one is linked and beside it. */
export function OwnSections() {
  const { setup } = useQuickstart()
  return ownSections
    .filter((section) => isAskedFor(section, setup.products))
    .map(({ links: [[id]], Section }) => <Section key={id} />)
}
