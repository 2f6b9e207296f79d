import { catalogue, type AnyEndpoint, type ErrorCode } from '@gingham/api-kit'
import { fieldsOf, type Field } from './fields.ts'
import type { Links } from './links.ts'

/** One thing that can be found. */
export interface SearchEntry {
  href: string
  title: string
  /** One line under the title. */
  text: string
  /** More words by which it is found, in lower case: the fields of an endpoint. */
  words: string
}

/** Everything that can be found, in the order in which equal hits are shown. */
export function searchIndex(endpoints: readonly AnyEndpoint<never>[], links: Links): SearchEntry[] {
  const pages = endpoints.map(({ path, summary, request, response }) => ({
    href: links.endpoint(path),
    title: path,
    text: summary,
    words: [...new Set([...namesOf(fieldsOf(request)), ...namesOf(fieldsOf(response))])].join(' '),
  }))
  const errors = (Object.keys(catalogue) as ErrorCode[]).map((key) => ({
    href: links.error(key),
    title: catalogue[key].error_code,
    text: catalogue[key].fires_when,
    words: catalogue[key].error_type.toLowerCase(),
  }))
  return [...pages, ...errors]
}

function namesOf(fields: readonly Field[]): string[] {
  return fields.flatMap(({ name, shapes }) => [name, ...shapes.flatMap((shape) => namesOf(shape.fields))])
}
