import { useMemo, useState, type ReactNode } from 'react'
import { paintJson, prettyJson, type Piece } from '../../../elements/paint-json.ts'

/** How many lines are drawn before somebody asks for all. */
const LINES_MAX = 300

const colors: Record<Piece['kind'], string | undefined> = {
  key: 'text-(--json-key)',
  text: 'text-(--json-text)',
  number: 'text-(--json-number)',
  word: 'text-(--json-word)',
  plain: undefined,
}

/** JSON as people read it. Text that is no JSON is shown as it is. */
export function JsonView({ text, label }: { text: string; label: string }) {
  const [isWhole, setIsWhole] = useState(false)
  const lines = useMemo(() => prettyJson(text).split('\n'), [text])
  const shown = isWhole ? lines : lines.slice(0, LINES_MAX)
  const painted = useMemo(() => paintJson(shown.join('\n')), [shown])
  return (
    <>
      <section
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={label}
        className="overflow-x-auto rounded-xl border border-line bg-raised p-4"
      >
        <pre className="font-mono text-[13px] leading-relaxed">{painted.map(piece)}</pre>
      </section>
      {lines.length > shown.length && (
        <button
          type="button"
          onClick={() => setIsWhole(true)}
          className="mt-2 min-h-10 cursor-pointer rounded-lg px-3 text-sm font-semibold text-accent hover:bg-tint"
        >
          {`Show all ${lines.length.toLocaleString('en-US')} lines`}
        </button>
      )}
    </>
  )
}

function piece({ kind, text }: Piece, index: number): ReactNode {
  const color = colors[kind]
  if (color === undefined) return text
  return (
    // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text never move
    <span key={index} className={color}>
      {text}
    </span>
  )
}
