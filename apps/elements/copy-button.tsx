import { useEffect, useState } from 'react'
import { CopyIcon, TickIcon } from './icons.tsx'

interface CopyButtonProps {
  /** What is copied; a function is asked at the press. */
  text: string | (() => string)
  /** For screen readers; shown when `is_labelled`. */
  label: string
  is_labelled?: boolean
}

export function CopyButton({ text, label, is_labelled = false }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  useEffect(() => {
    if (outcome === null) return
    const timer = setTimeout(() => setOutcome(null), 2000)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text())
      setOutcome('copied')
    } catch {
      // Browsers may refuse without https, or without permission.
      setOutcome('failed')
    }
  }
  const said = outcome === null ? label : outcome === 'copied' ? 'Copied' : 'Could not copy'
  return (
    <button
      type="button"
      onClick={() => void copy()}
      title={is_labelled ? undefined : label}
      className={`inline-flex cursor-pointer items-center justify-center gap-1.5 rounded-lg text-soft transition-colors hover:bg-hover hover:text-ink ${is_labelled ? 'min-h-9 px-2.5 text-sm font-medium' : 'size-8 shrink-0'}`}
    >
      {outcome === 'copied' ? <TickIcon size={16} /> : <CopyIcon size={16} />}
      <span className={is_labelled ? '' : 'sr-only'} aria-live="polite">
        {said}
      </span>
    </button>
  )
}
