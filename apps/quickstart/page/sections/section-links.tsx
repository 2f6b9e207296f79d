import type { SectionLink } from './section-list.ts'

/** More than these, and the list is no bar any more: it stands at the top and does not follow. */
const BAR_MAX = 8

/** Where everything is on this page. */
export function SectionLinks({ links }: { links: readonly SectionLink[] }) {
  const isBar = links.length <= BAR_MAX
  return (
    <nav
      aria-label="On this page"
      className={`sticky top-[57px] z-10 -mx-3 overflow-x-auto border-b border-line bg-ground px-3 sm:-mx-1 sm:px-1 ${isBar ? '' : 'sm:static'}`}
    >
      <ul className={`flex gap-1 py-2 ${isBar ? '' : 'sm:flex-wrap'}`}>
        {[...links, ['activity', 'Activity'] as const].map(([id, name]) => (
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
