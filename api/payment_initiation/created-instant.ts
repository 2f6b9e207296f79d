/** Instants to the microsecond, which tell apart what was made in the same millisecond. */
export type Microseconds = number

/** As the wire spells it: ISO 8601 in UTC, with six decimals. */
export function fromMicroseconds(us: Microseconds): string {
  const ms = Math.floor(us / 1000)
  return `${new Date(ms).toISOString().slice(0, 23)}${String(us % 1000).padStart(3, '0')}Z`
}

/** Reads an ISO 8601 instant with any offset and any number of decimals; undefined for anything else. */
export function toMicroseconds(text: string): Microseconds | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/i.exec(text)
  if (match === null) return undefined
  const ms = Date.parse(`${match[1]}${match[3]}`.toUpperCase())
  return Number.isNaN(ms) ? undefined : ms * 1000 + Number((match[2] ?? '').slice(0, 6).padEnd(6, '0'))
}
