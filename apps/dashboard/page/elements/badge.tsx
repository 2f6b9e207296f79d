import type { ReactNode } from 'react'

export type Tone = 'good' | 'caution' | 'danger' | 'plain'

const looks: Readonly<Record<Tone, string>> = {
  good: 'bg-good-tint text-good',
  caution: 'bg-caution-tint text-caution',
  danger: 'bg-danger-tint text-danger',
  plain: 'bg-raised text-soft',
}

/** A word or two on a state. The words say it; the colour repeats it. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center rounded-full px-2.5 py-0.5 text-xs font-semibold whitespace-nowrap ${looks[tone]}`}
    >
      {children}
    </span>
  )
}

/** Names of products and the like. */
export function Tags({ names, label }: { names: readonly string[]; label: string }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1.5">
      {names.map((name) => (
        <li key={name} className="rounded-md border border-line px-1.5 font-mono text-xs leading-5 text-soft">
          {name}
        </li>
      ))}
    </ul>
  )
}
