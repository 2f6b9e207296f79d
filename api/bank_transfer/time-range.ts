import { apiError } from '@gingham/api-kit'

/** Instants between which rows are wanted, both included. */
export interface TimeRange {
  start_ms?: number
  end_ms?: number
}

/**
 * What a request says of time, in milliseconds.
 * @param from instants as the wire has them; null and undefined for no bound
 * @throws INVALID_FIELD when the end comes before the start
 */
export function toTimeRange(from: string | null | undefined, to: string | null | undefined): TimeRange {
  const start_ms = from == null ? undefined : Date.parse(from)
  const end_ms = to == null ? undefined : Date.parse(to)
  if (start_ms !== undefined && end_ms !== undefined && end_ms < start_ms) {
    throw apiError('INVALID_FIELD', { message: 'the end of the range comes before its start' })
  }
  return { ...(start_ms === undefined ? {} : { start_ms }), ...(end_ms === undefined ? {} : { end_ms }) }
}
