import type { IncomingHttpHeaders } from 'node:http'
import type { TObject } from 'typebox'

/** A field of a request that may come as a header instead: its schema names the header, as `header`. */
interface HeaderField {
  field: string
  /** In lower case. */
  header: string
}

export function headerFieldsOf({ properties }: TObject): readonly HeaderField[] {
  return Object.entries(properties).flatMap(([field, schema]) => {
    const { header } = schema as { header?: unknown }
    return typeof header === 'string' ? [{ field, header: header.toLowerCase() }] : []
  })
}

/** The request with what its headers say of it; the body's own fields go before. */
export function withHeaderFields(
  fields: readonly HeaderField[],
  headers: IncomingHttpHeaders,
  input: Record<string, unknown>,
): Record<string, unknown> {
  if (fields.length === 0) return input
  const told = fields.flatMap(({ field, header }) => {
    const text = headers[header]
    return text === undefined ? [] : [[field, text === 'true' ? true : text === 'false' ? false : text]]
  })
  return { ...Object.fromEntries(told), ...input }
}
