import { useEffect, useRef, type ReactNode } from 'react'

interface PageHeadProps {
  title: string
  /** Where one comes from. */
  back?: { href: string; label: string }
  children?: ReactNode
}

/** The page's title, which takes the focus when one comes to the page: a screen reader then says where one is. */
export function PageHead({ title, back, children }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Gingham`
  }, [title])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <div className="mb-5">
      {back !== undefined && (
        <a href={back.href} className="mb-1 inline-flex min-h-8 items-center text-sm text-accent hover:underline">
          ← {back.label}
        </a>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 ref={heading} tabIndex={-1} className="text-2xl font-semibold tracking-tight break-words">
          {title}
        </h1>
        {children}
      </div>
    </div>
  )
}
