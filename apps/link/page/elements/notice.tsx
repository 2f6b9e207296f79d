import type { ReactNode } from 'react'
import { AlertIcon } from './icons.tsx'

const tones = {
  danger: 'bg-danger-tint text-danger',
  caution: 'bg-caution-tint text-caution',
} as const

/** A sentence that should not be missed. An error is read out as soon as it appears. */
export function Notice({
  tone,
  test_id,
  children,
}: {
  tone: keyof typeof tones
  test_id: string
  children: ReactNode
}) {
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'note'}
      data-testid={test_id}
      className={`flex items-start gap-2.5 rounded-xl px-3.5 py-3 text-sm font-medium ${tones[tone]}`}
    >
      <AlertIcon />
      <div>{children}</div>
    </div>
  )
}
