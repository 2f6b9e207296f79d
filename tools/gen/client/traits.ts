import type { AnyEndpoint } from '@gingham/api-kit'
import { allProperties, plainSchema, withoutNull, type JsonSchema } from './json-schema.ts'

/** What is special about an endpoint. The client's `EndpointTraits` has the same, but for `binary`: it sees that itself. */
export interface Traits {
  public?: true
  binary?: true
  page?: { by: 'offset' | 'cursor' | 'after_id'; rows: string; in?: string; total?: string; count: number }
  sync?: string
  instants?: string[]
}

/** Reads the traits off the contract: nobody declares them. */
export function traitsOf(endpoint: AnyEndpoint<never>): Traits {
  const request = allProperties(plainSchema(endpoint.request))
  const response = plainSchema(endpoint.response)
  const traits: Traits = {}
  if (endpoint.credentials === 'none') traits.public = true
  if (isBinary(response)) traits.binary = true
  const sync = syncToken(request, allProperties(response))
  if (sync !== undefined) traits.sync = sync
  const page = sync === undefined ? pageOf(request, allProperties(response)) : undefined
  if (page !== undefined) traits.page = page
  const instants = [...new Set(instantNames(request))].sort()
  if (instants.length > 0) traits.instants = instants
  return traits
}

/** A response that is a file says so: `contentMediaType: 'application/pdf'`, or format `binary`. */
function isBinary(response: JsonSchema): boolean {
  return (
    response.format === 'binary' ||
    (response.contentMediaType !== undefined && response.contentMediaType !== 'application/json')
  )
}

type Properties = Record<string, JsonSchema>

function syncToken(request: Properties, response: Properties): string | undefined {
  const isSync = ['added', 'modified', 'removed', 'next_cursor', 'has_more'].every((name) => name in response)
  return isSync ? ['access_token', 'processor_token'].find((name) => name in request) : undefined
}

function pageOf(request: Properties, response: Properties): Traits['page'] {
  const rows = rowsName(response)
  if (rows === undefined) return undefined
  if ('cursor' in request && 'next_cursor' in response) return { by: 'cursor', rows, count: countOf(request) }
  if ('after_id' in request) return { by: 'after_id', rows, count: countOf(request) }
  const total = Object.keys(response).find((name) => name === 'total' || name === `total_${rows}`)
  const more = total === undefined ? {} : { total }
  if ('offset' in request) return { by: 'offset', rows, ...more, count: countOf(request) }
  const options = allProperties(withoutNull(request['options'] ?? {}))
  if ('offset' in options) return { by: 'offset', rows, in: 'options', ...more, count: countOf(options) }
  return undefined
}

/** The list that pages: the one with a total of its own, else the only one that is not about the Item's surroundings. */
function rowsName(response: Properties): string | undefined {
  const lists = Object.entries(response)
    .filter(([, schema]) => withoutNull(schema).type === 'array')
    .map(([name]) => name)
  const counted = lists.find((name) => `total_${name}` in response)
  const own = lists.filter((name) => name !== 'accounts' && name !== 'securities')
  return counted ?? (own.length === 1 ? own[0] : undefined)
}

function countOf(properties: Properties): number {
  const count = withoutNull(properties['count'] ?? {}).default ?? properties['count']?.default
  return typeof count === 'number' ? count : 100
}

/** Names of request fields that hold instants although they are called dates; `isDateName` in the client has the rule. */
function instantNames(properties: Properties): string[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const inner = withoutNull(schema)
    const item = withoutNull(isSchema(inner.items) ? inner.items : {})
    const own = /(^|_)date(_|$)/.test(name) && inner.format === 'date-time' ? [name] : []
    return [...own, ...instantNames(allProperties(inner)), ...instantNames(allProperties(item))]
  })
}

function isSchema(items: JsonSchema['items']): items is JsonSchema {
  return items !== undefined && !Array.isArray(items)
}
