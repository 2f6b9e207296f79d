import type { AnyEndpoint } from '@gingham/api-kit'
import { docPages } from './doc-pages.data.ts'
import { allProperties, plainSchema, type JsonSchema } from './json-schema.ts'
import { methodTree, type MethodNode } from './method-tree.ts'
import { banner, camelCase, docComment, pascalCase } from './names.ts'
import { Shapes } from './shapes.ts'
import { traitsOf } from './traits.ts'

/** The type files, and what other generated files need to know of them. */
export interface WrittenRooms {
  /** By path inside the client's `src`. */
  files: Map<string, string>
  /** Interface of each room, by the client's property. */
  roomInterfaces: Map<string, { name: string; file: string }>
  /** Every exported type. */
  typeNames: string[]
}

/** Types that room files take from the library. */
const imports = {
  './call.ts': ['Call'],
  './paging.ts': ['PagedCall'],
  './binary.ts': ['BinaryBody'],
  './request.ts': ['CallOptions', 'IdempotentCallOptions'],
  './dates.ts': ['DateInput', 'InstantInput'],
  './sync-all.ts': ['SyncBatch'],
}

/** Names that a shape must not have: the library exports them, or the language has them. */
const libraryNames = [
  ...Object.values(imports).flat(),
  'ClientOptions',
  'Date',
  'Environment',
  'LogFields',
  'Logger',
  'PlaidClient',
  'PlaidError',
  'PlaidErrorBody',
  'Received',
  'Record',
  'Rooms',
  'Runtime',
  'WaitOptions',
  'Webhook',
]

/** Writes the request and response types of every room, and the interface of its methods. */
export function writeRooms(endpoints: readonly AnyEndpoint<never>[], errorNames: readonly string[]): WrittenRooms {
  const shapes = new Shapes(new Set([...libraryNames, ...errorNames]))
  for (const endpoint of endpoints) declareBodies(shapes, endpoint)
  const declarations = shapes.resolve()
  const shared = declarations.filter(({ room }) => room === '').sort((left, right) => (left.name < right.name ? -1 : 1))
  const sharedNames = shared.map(({ name }) => name)
  const written: WrittenRooms = { files: new Map(), roomInterfaces: new Map(), typeNames: [] }
  const sharedText = shared.map(({ text }) => text).join('\n')
  written.files.set('shapes.gen.ts', `${banner}${importLines(sharedText, './', [])}\n${sharedText}`)
  for (const room of methodTree(endpoints).children.values()) {
    const own = declarations.filter((declaration) => declaration.room === room.segment)
    const text = [...own.map((declaration) => declaration.text), ...methodInterfaces(room)].join('\n')
    const file = `rooms/${room.segment.replaceAll('_', '-')}.gen.ts`
    written.files.set(file, `${banner}${importLines(text, '../', sharedNames)}\n${text}`)
    written.roomInterfaces.set(camelCase(room.segment), { name: interfaceName(room), file })
    written.typeNames.push(...own.map(({ name }) => name), ...interfaceNames(room))
  }
  written.typeNames.push(...sharedNames)
  const exports = [...written.files.keys()].sort().map((file) => `export type * from './${file}'\n`)
  written.files.set('types.gen.ts', banner + exports.join(''))
  return written
}

/** 'transactions/sync' → TransactionsSync */
export function typePrefix(path: string): string {
  return pascalCase(path.slice(1))
}

function declareBodies(shapes: Shapes, endpoint: AnyEndpoint<never>): void {
  const { path, summary } = endpoint
  const room = path.split('/')[1] ?? ''
  const prefix = typePrefix(path)
  shapes.declareBody(`${prefix}Request`, untitled(endpoint.request), 'request', room, [
    `Request of ${path}: ${lowerFirst(summary)}.`,
  ])
  if (traitsOf(endpoint).binary === true) return
  const response = untitled(endpoint.response)
  const withId: JsonSchema = {
    ...response,
    properties: {
      ...response.properties,
      request_id: { type: 'string', description: 'Names this call; quote it when you ask support.' },
    },
    required: [...(response.required ?? []), 'request_id'],
  }
  shapes.declareBody(`${prefix}Response`, withId, 'response', room, [`Response of ${path}.`])
}

/** The body itself is named by its path, whatever title its schema has. */
function untitled(schema: unknown): JsonSchema {
  const { title: _, description: __, ...rest } = plainSchema(schema)
  return rest
}

function interfaceName(node: MethodNode): string {
  return `${pascalCase(node.path)}Methods`
}

function interfaceNames(node: MethodNode): string[] {
  return [...node.children.values()]
    .filter(({ children }) => children.size > 0)
    .flatMap(interfaceNames)
    .concat(interfaceName(node))
}

/** The interface of a node, after those of the nodes below it. */
function methodInterfaces(node: MethodNode): string[] {
  const below = [...node.children.values()].filter(({ children }) => children.size > 0)
  let body = node.endpoint === undefined ? '' : methodText(node.endpoint, '')
  for (const child of node.children.values()) {
    const name = camelCase(child.segment)
    if (child.children.size > 0) body += `  readonly ${name}: ${interfaceName(child)}\n`
    else if (child.endpoint !== undefined) body += methodText(child.endpoint, name)
  }
  const doc = docComment([`Methods under /${node.path}.`])
  return [...below.flatMap(methodInterfaces), `${doc}export interface ${interfaceName(node)} {\n${body}}\n`]
}

function methodText(endpoint: AnyEndpoint<never>, name: string): string {
  const prefix = typePrefix(endpoint.path)
  const traits = traitsOf(endpoint)
  const request = plainSchema(endpoint.request)
  const optional = (request.required ?? []).length === 0 ? '?' : ''
  const options = 'idempotency_key' in (request.properties ?? {}) ? 'IdempotentCallOptions' : 'CallOptions'
  const row = traits.page === undefined ? '' : `${prefix}Response['${traits.page.rows}'][number]`
  const data = traits.binary === true ? 'BinaryBody' : `${prefix}Response`
  const result = row === '' ? `Call<${data}>` : `PagedCall<${data}, ${row}>`
  const requestType =
    options === 'IdempotentCallOptions' && request.required?.includes('idempotency_key') === true
      ? `${prefix}Request | Omit<${prefix}Request, 'idempotency_key'>`
      : `${prefix}Request`
  const method = `  ${name}(request${optional}: ${requestType}, options?: ${options}): ${result}\n`
  return methodDoc(endpoint) + method + (traits.sync === undefined ? '' : syncAllText(endpoint, name, traits.sync))
}

function syncAllText(endpoint: AnyEndpoint<never>, name: string, token: string): string {
  const prefix = typePrefix(endpoint.path)
  const doc = docComment(
    [
      'Everything that changed since `request.cursor`, in whole batches: never half a set of pages. Starts a set again when the data changes while it is being read.',
    ],
    '  ',
  )
  const response = `${prefix}Response`
  // A processor token opens one account.
  const account = 'account' in allProperties(plainSchema(endpoint.response)) ? `['account']` : `['accounts'][number]`
  const batch = `SyncBatch<${response}['added'][number], ${response}${account}, ${response}['removed'][number]>`
  const request = `request?: Omit<${prefix}Request, '${token}'>`
  return `${doc}  ${name}All(${token}: string, ${request}, options?: CallOptions): AsyncGenerator<${batch}, void, undefined>\n`
}

function methodDoc(endpoint: AnyEndpoint<never>): string {
  const lines = [`${endpoint.summary}.`, '', endpoint.description]
  const page = docPages[endpoint.path]
  if (endpoint.errors.length > 0) lines.push('', `Errors: ${endpoint.errors.join(', ')}`)
  const [example] = endpoint.examples
  if (example !== undefined) {
    const call = `client.${endpoint.path.slice(1).split('/').map(camelCase).join('.')}`
    lines.push(
      `@example ${example.title}`,
      ...`await ${call}(${asCode(example.request)})`.split('\n').map((line) => `    ${line}`),
    )
  }
  if (page !== undefined) lines.push(`@see https://plaid.com/docs${page}`)
  return docComment(lines, '  ')
}

/** JSON the way people write it in a program. */
function asCode(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replaceAll(/^(\s*)"(\w+)":/gm, '$1$2:')
    .replaceAll(/"([^"\\']*)"(?=,?$)/gm, "'$1'")
}

function importLines(text: string, up: string, sharedNames: readonly string[]): string {
  const uses = (name: string) => new RegExp(`\\b${name}\\b`).test(text.replaceAll(/\/\*\*[\s\S]*?\*\//g, ''))
  const sources: Record<string, readonly string[]> =
    sharedNames.length > 0 ? { ...imports, './shapes.gen.ts': sharedNames } : imports
  let lines = ''
  for (const [file, names] of Object.entries(sources)) {
    const used = names.filter(uses)
    if (used.length > 0) lines += `import type { ${used.join(', ')} } from '${up}${file.slice(2)}'\n`
  }
  return lines
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
