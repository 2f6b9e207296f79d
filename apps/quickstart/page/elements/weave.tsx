const CHECKS = 3
const positions = Array.from({ length: CHECKS * CHECKS }, (_, position) => position)

/** A piece of cloth that weaves itself while one waits. In the colour of the text around it. */
export function Weave({ size = 'medium' }: { size?: 'small' | 'medium' }) {
  const check = size === 'small' ? 'size-1' : 'size-2'
  return (
    <span className="inline-grid shrink-0 grid-cols-3 gap-px" aria-hidden="true">
      {positions.map((position) => {
        const [row, column] = [Math.floor(position / CHECKS), position % CHECKS]
        return (
          <span
            key={position}
            className={`block animate-weave rounded-[1px] bg-current ${check}`}
            style={{ animationDelay: `${(row + column) * 110}ms` }}
          />
        )
      })}
    </span>
  )
}
