import type { AnyEndpoint } from '@gingham/api-kit'
import { allProperties, plainSchema, withoutNull, type JsonSchema } from './json-schema.ts'
import { quote } from './names.ts'
import type { OfficialClient } from './plaid-node-official.ts'
import { typePrefix } from './rooms.ts'
import { traitsOf } from './traits.ts'

/** Type names of the official client that differ from ours, each with the same type in ours. */
export type TypeAliases = ReadonlyMap<string, string>

/**
 * Walks the bodies of both clients side by side. Where the official client has a name of its own for a part
 * (`AccountBase`), the name stands for that part of our body: `AccountsGetResponse['accounts'][number]`.
 * @param operationId the official name of a path's method
 * @param known names that need no alias
 */
export function typeAliases(
  endpoints: readonly AnyEndpoint<never>[],
  official: OfficialClient,
  operationId: (path: string) => string,
  known: ReadonlySet<string>,
): TypeAliases {
  const aliases = new Map<string, string>()
  const seen = new Set<string>()

  function visit(name: string, schema: JsonSchema, text: string): void {
    const properties = official.interfaces[name]
    if (properties === undefined || seen.has(name)) return
    seen.add(name)
    if (!known.has(name)) aliases.set(name, text)
    for (const [property, part] of Object.entries(allProperties(schema))) {
      const type = properties[property]
      if (type !== undefined) visitPart(type, part, `NonNullable<${text}[${quote(property)}]>`)
    }
  }

  function visitPart(type: string, schema: JsonSchema, text: string): void {
    const part = withoutNull(schema)
    const [, element] = /^Array<(\w+)>/.exec(type) ?? []
    if (element === undefined) return visit(type.replace(/ \| null$/, ''), part, text)
    if (part.items !== undefined && !('length' in part.items)) visit(element, part.items, `${text}[number]`)
  }

  for (const endpoint of endpoints) {
    const method = official.methods[operationId(endpoint.path)]
    const prefix = typePrefix(endpoint.path)
    if (method?.request !== undefined) visit(method.request, plainSchema(endpoint.request), `${prefix}Request`)
    if (method?.response === undefined || traitsOf(endpoint).binary === true) continue
    visit(method.response, plainSchema(endpoint.response), `${prefix}Response`)
  }
  return new Map([...aliases].sort(([left], [right]) => (left < right ? -1 : 1)))
}
