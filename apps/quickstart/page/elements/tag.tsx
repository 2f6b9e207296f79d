import type { ReactNode } from 'react'

const looks = {
  plain: 'bg-raised text-soft',
  accent: 'bg-tint text-accent',
  good: 'bg-good-tint text-good',
  caution: 'bg-caution-tint text-caution',
  danger: 'bg-danger-tint text-danger',
} as const

export type TagLook = keyof typeof looks

/** A word or two about the thing beside it. */
export function Tag({ look = 'plain', children }: { look?: TagLook; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-md px-1.5 py-0.5 text-xs font-medium whitespace-nowrap ${looks[look]}`}
    >
      {children}
    </span>
  )
}
