import { Type, type TSchema } from 'typebox'
import type { ErrorCode } from './errors/catalogue.ts'

/** `schema` or null. */
export function Nullable<Schema extends TSchema>(schema: Schema, options: { description?: string } = {}) {
  return Type.Union([schema, Type.Null()], options)
}

export type OneOfOptions<Value extends string> = {
  description?: string
  default?: Value
  /** What a request with another value is answered, where that is not INVALID_FIELD. */
  error_code?: ErrorCode
}

/** One of the listed strings. */
export function OneOf<const Values extends readonly string[]>(
  values: Values,
  options: OneOfOptions<Values[number]> = {},
) {
  return Type.Enum<Values[number][]>([...values], options)
}

/** A civil date, YYYY-MM-DD. */
export function CivilDate(description: string) {
  return Type.String({ format: 'date', description })
}

/** An instant, ISO 8601 in UTC. */
export function Instant(description: string) {
  return Type.String({ format: 'date-time', description })
}

/** How many rows a page holds. */
export function PageCount(default_count: number, maximum: number) {
  return Type.Integer({
    minimum: 1,
    maximum,
    default: default_count,
    description: `How many rows to return, 1 to ${maximum}; ${default_count} unless given.`,
  })
}

/** How many rows to skip; as many as a store can count. */
export function PageOffset() {
  return Type.Integer({
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    default: 0,
    description: 'How many rows to skip from the newest.',
  })
}
