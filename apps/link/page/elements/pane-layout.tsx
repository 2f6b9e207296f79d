import { createContext, useContext, useEffect, useRef, useState, type ReactNode, type UIEvent } from 'react'

/** The id of the heading that names the dialog. */
export const TITLE_ID = 'link-title'

interface PaneLayoutProps {
  /** Drawn above the heading, up to the card's edge. */
  cloth?: ReactNode
  title: string
  body?: ReactNode
  children?: ReactNode
  /** Buttons that stay in sight. */
  footer?: ReactNode
  /** Enter, and the submit button. */
  onSubmit?: () => void
  test_id: string
}

/** From here on the bar at the top needs a ground of its own. */
const SCROLLED_PX = 16

/** Says whether a pane that appears takes the focus: not the first one inside a host's page. */
export const FocusContext = createContext(true)

/** One screen: what it is about at the top, what to do at the bottom, the rest scrolls between. */
export function PaneLayout({ cloth, title, body, children, footer, onSubmit, test_id }: PaneLayoutProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [isScrolled, setIsScrolled] = useState(false)
  const takesFocus = useContext(FocusContext)
  const isInPage = !takesFocus
  const watchScroll = (event: UIEvent<HTMLElement>) => setIsScrolled(event.currentTarget.scrollTop > SCROLLED_PX)
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <form
      noValidate
      data-testid={test_id}
      className="flex min-h-0 flex-1 flex-col short:overflow-y-auto"
      // Where the window is low, the buttons scroll with the rest.
      onScroll={watchScroll}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit?.()
      }}
    >
      <div
        onScroll={watchScroll}
        className="min-h-0 flex-1 scroll-pt-20 overflow-y-auto overscroll-contain pb-6 short:flex-none short:overflow-visible"
      >
        {cloth || <div className={isInPage ? 'h-4' : 'h-14'} />}
        <div className={`animate-arrive px-6 ${cloth === undefined || cloth === false ? 'pt-1' : 'pt-8 short:pt-1'}`}>
          <h1
            ref={heading}
            id={TITLE_ID}
            tabIndex={-1}
            className="text-[22px]/7 font-semibold tracking-tight text-balance"
          >
            {title}
          </h1>
          {body !== undefined && <div className="mt-2 text-[15px]/[22px] text-pretty text-soft">{body}</div>}
          {children}
        </div>
      </div>
      <div
        hidden={isInPage}
        aria-hidden="true"
        className={`pointer-events-none absolute inset-x-0 top-0 z-10 h-14 border-b border-line bg-paper transition-opacity ${isScrolled ? '' : 'opacity-0'}`}
      />
      {footer !== undefined && (
        <div className="relative grid gap-2.5 bg-paper px-6 pt-3 pb-4 before:absolute before:inset-x-0 before:-top-6 before:h-6 before:bg-linear-to-t before:from-paper before:to-transparent before:pointer-events-none">
          {footer}
        </div>
      )}
    </form>
  )
}
