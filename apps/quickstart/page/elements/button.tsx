import type { ReactNode } from 'react'
import { Weave } from './weave.tsx'

interface ButtonProps {
  children: ReactNode
  onClick?: () => void
  /** Sends the form that it stands in. */
  is_submit?: boolean
  kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  size?: 'large' | 'medium'
  is_busy?: boolean
  /** Says more than the label. */
  description?: string
  test_id?: string
}

const looks = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover',
  plain: 'border border-line bg-paper text-ink hover:bg-hover',
  quiet: 'text-accent hover:bg-tint',
  danger: 'border border-line bg-paper text-danger hover:bg-danger-tint',
} as const

const sizes = {
  large: 'max-sm:w-full min-h-[52px] rounded-xl px-6 text-base',
  medium: 'min-h-10 rounded-[9px] px-3.5 text-sm',
} as const

/** Stays focusable while busy: a button that vanishes takes the keyboard's place with it. */
export function Button({
  children,
  onClick,
  kind = 'plain',
  size = 'medium',
  is_busy = false,
  is_submit = false,
  description,
  test_id,
}: ButtonProps) {
  return (
    <button
      type={is_submit ? 'submit' : 'button'}
      aria-disabled={is_busy}
      title={description}
      data-testid={test_id}
      onClick={() => {
        if (!is_busy) onClick?.()
      }}
      className={`inline-flex cursor-pointer items-center justify-center gap-2 font-semibold transition-colors aria-disabled:cursor-default ${looks[kind]} ${sizes[size]}`}
    >
      {is_busy && <Weave size="small" />}
      {children}
    </button>
  )
}
