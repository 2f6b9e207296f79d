const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const exact = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'long' })
const clock = new Intl.DateTimeFormat('en', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})
const day = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' })
const zone = new Intl.DateTimeFormat('en', { timeZoneName: 'short' })

/** In the largest unit that fits at least once: `3 minutes ago`. */
export function sayAgo(ms: number, now_ms: number): string {
  const distance = ms - now_ms
  const [unit, size] = UNITS.find(([, length]) => Math.abs(distance) >= length) ?? ['second', 1000]
  const count = Math.trunc(distance / size)
  return unit === 'second' && Math.abs(count) < 5 ? 'now' : relative.format(count, unit)
}

interface MomentProps {
  ms: number
  /** What time it is on the server, whose clock may be virtual. */
  now_ms: number
}

/** How long ago, and the exact time for those who point at it. */
export function Moment({ ms, now_ms }: MomentProps) {
  return (
    <time dateTime={new Date(ms).toISOString()} title={exact.format(ms)} className="whitespace-nowrap">
      {sayAgo(ms, now_ms)}
    </time>
  )
}

/** The time of day, with the date in front of it on any other day than today: `Nov 19, 14:05:00`. */
export function sayClock(ms: number, now_ms: number): string {
  const date = day.format(ms)
  return date === day.format(now_ms) ? clock.format(ms) : `${date}, ${clock.format(ms)}`
}

/** The zone that the times of this page are in, for the head of a column: `GMT+1`. */
export function sayZone(ms: number): string {
  return zone.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

/** When it was, to the second. */
export function ClockTime({ ms, now_ms }: MomentProps) {
  return (
    <time dateTime={new Date(ms).toISOString()} title={exact.format(ms)} className="whitespace-nowrap tabular-nums">
      {sayClock(ms, now_ms)}
    </time>
  )
}
