import type { ReactNode } from 'react'

interface ButtonProps {
  children: ReactNode
  onClick?: () => void
  type?: 'button' | 'submit'
  kind?: 'primary' | 'plain' | 'danger'
  is_busy?: boolean
  test_id?: string
}

const looks = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover',
  plain: 'border border-line bg-paper text-ink hover:bg-hover',
  danger: 'border border-line bg-paper text-danger hover:bg-danger-tint',
} as const

/** Stays focusable while busy: a button that vanishes takes the keyboard's place with it. */
export function Button({ children, onClick, type = 'button', kind = 'plain', is_busy = false, test_id }: ButtonProps) {
  return (
    <button
      type={type}
      aria-disabled={is_busy}
      data-testid={test_id}
      onClick={(event) => {
        if (is_busy) event.preventDefault()
        else onClick?.()
      }}
      className={`inline-flex min-h-10 cursor-pointer items-center justify-center gap-2 rounded-[9px] px-3.5 text-sm font-semibold whitespace-nowrap transition-colors aria-disabled:cursor-default aria-disabled:opacity-60 ${looks[kind]}`}
    >
      {children}
    </button>
  )
}
