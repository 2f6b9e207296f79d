import { useWords } from '../words.tsx'
import { FlaskIcon } from './icons.tsx'

/** What works at a simulated bank, and a button that fills it in. */
export function TestValues({ title, values, onFill }: { title: string; values: string; onFill: () => void }) {
  const { messages } = useWords()
  return (
    <div
      className="flex items-center gap-3 rounded-xl border border-dashed border-edge px-3.5 py-2.5 text-sm"
      data-testid="sandbox-login"
    >
      <span className="text-soft">
        <FlaskIcon />
      </span>
      <div className="min-w-0 flex-1">
        <p className="font-medium">{title}</p>
        <p className="font-mono text-[13px] wrap-anywhere text-soft">{values}</p>
      </div>
      <button
        type="button"
        onClick={onFill}
        data-testid="sandbox-fill"
        className="min-h-11 cursor-pointer rounded-lg px-3 font-semibold text-accent hover:bg-hover"
      >
        {messages.credential.sandbox_fill}
      </button>
    </div>
  )
}
