const CHECKS = 5
const positions = Array.from({ length: CHECKS * CHECKS }, (_, position) => position)

/** A cloth that weaves itself while one waits. */
export function Weave() {
  return (
    <div className="grid grid-cols-5 gap-0.5" aria-hidden="true">
      {positions.map((position) => {
        const [row, column] = [Math.floor(position / CHECKS), position % CHECKS]
        const isCrossing = row % 2 === 0 && column % 2 === 0
        const isStripe = row % 2 === 0 || column % 2 === 0
        return (
          <span key={position} className={isCrossing ? '' : isStripe ? 'opacity-50' : 'opacity-15'}>
            <span
              className="block size-3.5 animate-weave rounded-[2px] bg-(--brand)"
              style={{ animationDelay: `${(row + column) * 90}ms` }}
            />
          </span>
        )
      })}
    </div>
  )
}
