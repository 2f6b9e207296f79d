import type { ReactNode } from 'react'
import { useWords } from '../words.tsx'

interface ButtonProps {
  children: ReactNode
  onClick?: () => void
  type?: 'button' | 'submit'
  kind?: 'primary' | 'plain'
  is_busy?: boolean
  test_id: string
}

const looks = {
  // The edge is seen only where people have colours of their own, which leave no grounds.
  primary: 'bg-accent text-on-accent hover:bg-accent-hover border border-transparent',
  plain: 'text-ink hover:bg-hover border border-line',
} as const

/** Stays focusable while busy: a button that vanishes takes the keyboard's place with it. */
export function Button({
  children,
  onClick,
  type = 'button',
  kind = 'primary',
  is_busy = false,
  test_id,
}: ButtonProps) {
  const { messages } = useWords()
  return (
    <button
      type={type}
      aria-disabled={is_busy}
      data-testid={test_id}
      onClick={(event) => {
        if (is_busy) event.preventDefault()
        else onClick?.()
      }}
      className={`flex min-h-[52px] w-full cursor-pointer items-center justify-center gap-2 rounded-xl px-4 py-2 text-center text-base font-semibold transition-colors ${looks[kind]}`}
    >
      {is_busy ? <Spinner label={messages.frame.working} /> : children}
    </button>
  )
}

export function Spinner({ label }: { label: string }) {
  return (
    <output>
      <span className="block size-5 animate-spin rounded-full border-2 border-current border-t-transparent" />
      <span className="sr-only">{label}</span>
    </output>
  )
}

interface IconButtonProps {
  label: string
  onClick: () => void
  test_id: string
  children: ReactNode
}

/** 44 pixels, as fingers need. */
export function IconButton({ label, onClick, test_id, children }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      data-testid={test_id}
      onClick={onClick}
      className="grid size-11 cursor-pointer place-items-center rounded-full text-ink transition-colors hover:bg-hover"
    >
      {children}
    </button>
  )
}
