import type { ReactNode } from 'react'
import { ServerError } from '../state/server.ts'
import { AlertIcon, TickIcon } from '../../../elements/icons.tsx'

const looks = {
  danger: 'bg-danger-tint text-danger',
  caution: 'bg-caution-tint text-caution',
  good: 'bg-good-tint text-good',
} as const

interface NoticeProps {
  tone: keyof typeof looks
  /** What went wrong, with the way to its entry in the reference. */
  error?: Error
  children?: ReactNode
}

export function Notice({ tone, error, children }: NoticeProps) {
  return (
    <div role={tone === 'danger' ? 'alert' : 'status'} className={`flex gap-3 rounded-xl p-4 text-sm ${looks[tone]}`}>
      {tone === 'good' ? <TickIcon /> : <AlertIcon />}
      <div className="min-w-0 break-words text-ink">
        {error !== undefined && <ErrorWords error={error} />}
        {children}
      </div>
    </div>
  )
}

function ErrorWords({ error }: { error: Error }) {
  const { error_code = null, documentation_url = null } = error instanceof ServerError ? error : {}
  return (
    <>
      {error_code !== null && (
        <p className="font-mono font-semibold">
          {documentation_url === null ? (
            error_code
          ) : (
            <a href={documentation_url} className="underline underline-offset-4">
              {error_code}
            </a>
          )}
        </p>
      )}
      <p>{error.message}</p>
    </>
  )
}
