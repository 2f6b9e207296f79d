import { useId, type ReactNode } from 'react'

interface PanelProps {
  title: string
  /** Beside the title. */
  aside?: ReactNode
  children: ReactNode
  /** Tables reach the panel's edges. */
  is_flush?: boolean
}

export function Panel({ title, aside, children, is_flush = false }: PanelProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="panel min-w-0">
      <div className="flex min-h-14 flex-wrap items-center justify-between gap-2 px-5 py-3">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {aside}
      </div>
      <div className={is_flush ? 'relative overflow-x-auto border-t border-line' : 'px-5 pb-5'}>{children}</div>
    </section>
  )
}

/** What is said where there is nothing to show. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="px-5 py-6 text-soft">{children}</p>
}
