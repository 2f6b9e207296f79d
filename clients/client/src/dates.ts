import { PlaidConfigurationError } from './errors.ts'

/** A Temporal object, native or from a polyfill: told by its tag, so that no Temporal type library is needed. */
interface TemporalLike<Tag extends string> {
  readonly [Symbol.toStringTag]: Tag
  toString(): string
}

interface Stringable {
  toString(): string
}

/** A civil date in a request: `YYYY-MM-DD`, a `Temporal.PlainDate`, or a `Date` that is midnight UTC. */
export type DateInput = string | Date | TemporalLike<'Temporal.PlainDate'>

/** An instant in a request: ISO 8601, a `Date`, a `Temporal.Instant` or a `Temporal.ZonedDateTime`. */
export type InstantInput = string | Date | TemporalLike<'Temporal.Instant'> | TemporalLike<'Temporal.ZonedDateTime'>

/** Whether the field of this name holds a civil date: `start_date`, `date_of_birth`, but not `min_last_updated_datetime`. */
export function isDateName(name: string): boolean {
  return /(^|_)date(_|$)/.test(name)
}

/**
 * JSON of a request body, with dates written as the API wants them.
 * @param instants names that look like civil dates but hold instants at this endpoint (`start_date` of /transfer/list)
 * @throws PlaidConfigurationError when a date would lose its time zone, or something cannot be written; naming the field
 */
export function serializeBody(body: unknown, instants: readonly string[] = []): string {
  function replacer(this: unknown, key: string, written: unknown): unknown {
    // JSON.stringify has already called toJSON on `written`: look at what the caller really passed.
    const given = (this as Record<string, unknown>)[key]
    if (typeof given === 'number' && !Number.isFinite(given)) throw new PlaidConfigurationError(`${key} is ${given}`)
    if (typeof given !== 'object' || given === null) return written
    const tag =
      given instanceof Date ? 'Date' : String((given as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag])
    if (tag !== 'Date' && !tag.startsWith('Temporal.')) return written
    const name = Array.isArray(this) ? '' : key
    return isDateName(name) && !instants.includes(name) ? civilDate(name, tag, given) : instant(key, tag, given)
  }
  try {
    return JSON.stringify(body, replacer)
  } catch (thrown) {
    if (thrown instanceof PlaidConfigurationError) throw thrown
    // A circle, or a bigint.
    throw new PlaidConfigurationError(`The request cannot be written as JSON: ${(thrown as Error).message}`)
  }
}

function civilDate(name: string, tag: string, value: object): string {
  if (tag === 'Temporal.PlainDate') return (value as Stringable).toString()
  if (tag !== 'Date') {
    throw new PlaidConfigurationError(
      `${name} is a civil date; a ${tag} carries more than that. Pass "YYYY-MM-DD" or a Temporal.PlainDate`,
    )
  }
  const text = isoText(name, value as Date)
  if (!text.endsWith('T00:00:00.000Z')) {
    throw new PlaidConfigurationError(
      `${name} is a civil date, and the day of ${text} depends on the time zone. Pass "YYYY-MM-DD" or a Temporal.PlainDate`,
    )
  }
  return text.slice(0, -'T00:00:00.000Z'.length)
}

function instant(name: string, tag: string, value: object): string {
  if (tag === 'Date') return isoText(name, value as Date)
  if (tag === 'Temporal.Instant') return (value as Stringable).toString()
  if (tag === 'Temporal.ZonedDateTime') return (value as { toInstant(): Stringable }).toInstant().toString()
  throw new PlaidConfigurationError(
    `${name} is an instant; a ${tag} does not say in which time zone. Pass an ISO 8601 string, a Date, a Temporal.Instant or a Temporal.ZonedDateTime`,
  )
}

function isoText(name: string, date: Date): string {
  if (Number.isNaN(date.getTime())) throw new PlaidConfigurationError(`${name} is an invalid Date`)
  return date.toISOString()
}
