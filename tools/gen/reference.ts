import type { TSchema } from 'typebox'
import { binaryTypeOf, catalogue, roomOf, type AnyEndpoint, type EndpointExample } from '@gingham/api-kit'

/** docs/reference: a page for each room, and one for the errors. */
export function generateReference(endpoints: readonly AnyEndpoint<never>[]): Map<string, string> {
  const rooms = Map.groupBy(endpoints, ({ path }) => roomOf(path))
  const pages = new Map<string, string>()
  for (const [room, members] of rooms) {
    pages.set(`docs/reference/${room}.md`, `${BANNER}\n\n# ${room}\n\n${members.map(sectionOf).join('\n\n')}\n`)
  }
  pages.set('docs/reference/errors.md', errorsPage())
  return pages
}

const BANNER = '<!-- Written by tools/gen: run `npm run gen`. -->'

function sectionOf(endpoint: AnyEndpoint<never>): string {
  const [example] = endpoint.examples
  const parts = [
    `## ${endpoint.path}`,
    `${endpoint.summary}.`,
    endpoint.description,
    endpoint.credentials === 'none' ? 'Needs no keys.' : '',
    '### Request',
    tableOf(endpoint.request),
    '### Response',
    responseOf(endpoint.response),
    '### Errors',
    endpoint.errors.length === 0
      ? 'Only those that every endpoint may answer.'
      : endpoint.errors.map((code) => `[${code}](errors.md#${anchorOf(code)})`).join(', '),
    example
      ? `### Example\n\n\`\`\`json\n${JSON.stringify(example.request, null, 2)}\n\`\`\`\n\n${answerOf(example.response)}`
      : '',
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** The fields, or what kind of file it is. */
function responseOf(response: TSchema): string {
  const binary_type = binaryTypeOf(response)
  if (binary_type === undefined) return tableOf(response)
  const { description } = response as Loose
  return `A file, \`${binary_type}\`. ${description} The request id is in the header \`Plaid-Request-ID\`.`
}

/** An example's answer as a code block; of a file, its first characters. */
function answerOf(response: EndpointExample['response']): string {
  return typeof response === 'string'
    ? `\`\`\`text\n${response}\n\`\`\``
    : `\`\`\`json\n${JSON.stringify(response, null, 2)}\n\`\`\``
}

/** The fields of an object, nested ones with dotted names. */
function tableOf(schema: TSchema): string {
  const rows = fieldsOf(schema, '')
  if (rows.length === 0) return 'No fields.'
  return `| field | type | |\n| --- | --- | --- |\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`
}

type Loose = TSchema & {
  properties?: Record<string, TSchema>
  required?: string[]
  items?: TSchema
  anyOf?: TSchema[]
  type?: string
  enum?: string[]
  format?: string
  description?: string
}

function fieldsOf(schema: TSchema, prefix: string): [string, string, string][] {
  const { properties = {}, required = [] } = schema as Loose
  return Object.entries(properties).flatMap(([name, field]) => {
    const optional = required.includes(name) ? '' : ', optional'
    const inner = objectIn(field)
    const row: [string, string, string] = [
      `\`${prefix}${name}\``,
      `${typeOf(field)}${optional}`,
      cell(descriptionOf(field)),
    ]
    return [row, ...(inner === undefined ? [] : fieldsOf(inner, `${prefix}${name}${isArray(field) ? '[]' : ''}.`))]
  })
}

function isArray(schema: TSchema): boolean {
  return alternatives(schema).some((inner) => inner.type === 'array')
}

/** Its own, or that of the one shape that it holds besides null. */
function descriptionOf({ description, anyOf = [] }: Loose): string {
  const shapes = anyOf as Loose[]
  return description ?? shapes.find((inner) => inner.description !== undefined)?.description ?? ''
}

/** The object that a field holds, also as an element of an array or as one of two alternatives. */
function objectIn(schema: TSchema): TSchema | undefined {
  for (const inner of alternatives(schema)) {
    if (inner.type === 'object' && inner.properties) return inner
    if (inner.type === 'array' && inner.items) return objectIn(inner.items)
  }
  return undefined
}

function alternatives(schema: TSchema): Loose[] {
  return (schema as Loose).anyOf ?? [schema]
}

function typeOf(schema: TSchema): string {
  const { anyOf, type, enum: values, format, items, title } = schema as Loose & { title?: string }
  if (anyOf) return anyOf.map(typeOf).join(' or ')
  if (values)
    return values.length > 8 ? `one of ${values.length} names` : values.map((value) => `\`${value}\``).join(', ')
  if (type === 'array' && items) return `list of ${typeOf(items)}`
  if (type === 'object' && title) return title
  return format ?? type ?? 'anything'
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

function anchorOf(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9_-]/g, '')
}

function errorsPage(): string {
  const byType = Map.groupBy(Object.entries(catalogue), ([, { error_type }]) => error_type)
  const sections = [...byType].map(([type, rows]) => {
    const entries = rows.map(
      ([key, entry]) =>
        `### ${key}\n\nHTTP ${entry.status}. ${entry.fires_when}\n\n> ${entry.error_message}${entry.display_message === null ? '' : `\n>\n> Shown to the user: ${entry.display_message}`}`,
    )
    return `## ${type}\n\n${entries.join('\n\n')}`
  })
  return `${BANNER}\n\n# Errors\n\n${sections.join('\n\n')}\n`
}
