import type { Exchange } from '../../protocol.ts'
import { ChevronIcon } from '../../../elements/icons.tsx'
import { useQuickstart } from '../state/quickstart.tsx'
import { durationText, StatusTag } from './status-tag.tsx'

/** The call behind a piece of data; opens its request and response. */
export function CallChip({ exchanges }: { exchanges: Exchange[] }) {
  const { show } = useQuickstart()
  const last = exchanges.at(-1)
  if (last === undefined) return null
  const first = exchanges[0]!
  return (
    <button
      type="button"
      onClick={() => show(exchanges, 0)}
      data-testid={`call ${first.path}`}
      className="inline-flex min-h-10 max-w-full cursor-pointer items-center gap-2 rounded-[9px] border border-line bg-raised px-2.5 text-left transition-colors hover:bg-hover"
    >
      <code className="min-w-0 truncate text-[13px]">{first.path}</code>
      {exchanges.length > 1 && (
        <span className="text-xs whitespace-nowrap text-soft">{`+${exchanges.length - 1}`}</span>
      )}
      <StatusTag status={last.status} />
      <span className="text-xs whitespace-nowrap text-soft tabular-nums">
        {durationText(exchanges.reduce((sum, { duration_ms }) => sum + duration_ms, 0))}
      </span>
      <span className="text-soft">
        <ChevronIcon size={14} />
        <span className="sr-only">request and response</span>
      </span>
    </button>
  )
}
