/** Where the time comes from. Nothing else reads the system clock. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
}

/** A clock that people move. */
export interface VirtualClock extends Clock {
  /** Forward only: what became due stays due. Throws for anything but whole milliseconds that end in an instant. */
  advance(milliseconds: number): void
}

export const systemClock: Clock = { now: () => Date.now() }

/** Dates of the wire have years of four digits. */
const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z')

/** A clock that stands at `start` until it is advanced. @param start an ISO 8601 instant */
export function makeVirtualClock(start: string): VirtualClock {
  let now = Date.parse(start)
  if (Number.isNaN(now)) throw new Error(`not an instant: ${start}`)
  return {
    now: () => now,
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new Error('a clock moves forward only')
      if (!Number.isSafeInteger(milliseconds) || now + milliseconds > LAST_MS)
        throw new Error('a clock moves by whole milliseconds, up to the year 9999')
      now += milliseconds
    },
  }
}

/** An instant as the wire spells it: ISO 8601 in UTC, to the second. */
export function toInstant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}

/** The civil day in UTC, YYYY-MM-DD. */
export function toCivilDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
