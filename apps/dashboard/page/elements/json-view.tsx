import { useMemo, type ReactNode } from 'react'
import { CopyButton } from '../../../elements/copy-button.tsx'
import { paintJson, prettyJson, type Piece } from '../../../elements/paint-json.ts'

const colors: Record<Piece['kind'], string | undefined> = {
  key: 'text-(--json-key)',
  text: 'text-(--json-text)',
  number: 'text-(--json-number)',
  word: 'text-(--json-word)',
  plain: undefined,
}

/** JSON as people read it. Text that is no JSON is shown as it is. */
export function JsonView({ text, label }: { text: string; label: string }) {
  const painted = useMemo(() => paintJson(prettyJson(text)), [text])
  return (
    <div className="relative">
      <div className="absolute end-2 top-2">
        <CopyButton text={text} label={`Copy ${label.toLowerCase()}`} />
      </div>
      <section
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={`${label} as JSON`}
        className="max-h-[70dvh] overflow-auto rounded-xl border border-line bg-raised p-4"
      >
        <pre className="font-mono text-[13px] leading-relaxed">{painted.map(piece)}</pre>
      </section>
    </div>
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
