import { operationIds, type AnyEndpoint } from '@gingham/api-kit'
import { plainSchema } from './json-schema.ts'
import { banner, camelCase, docComment } from './names.ts'
import type { EnumTable } from './plaid-node-enums.ts'
import { typePrefix } from './rooms.ts'
import { traitsOf } from './traits.ts'

/** Writes the methods of `PlaidApi`: one per endpoint, under the official client's name. */
export function writePlaidNodeApi(
  endpoints: readonly AnyEndpoint<never>[],
  typeNames: readonly string[],
  enums: EnumTable,
): string {
  const methods = endpoints.map(methodText)
  const used = [...new Set(endpoints.flatMap(bodyNames))].sort()
  const exported = typeNames.filter((name) => !(name in enums)).sort()
  const exceptions = endpoints.filter(({ path }) => operationIds[path] !== undefined)
  return [
    banner,
    used.length > 0 ? `import type {\n${used.map((name) => `  ${name},\n`).join('')}} from '../types.gen.ts'\n` : '',
    "import type { PlaidNodeRequestOptions, PlaidNodeResponse } from './response.ts'\n\n",
    `export type {\n${exported.map((name) => `  ${name},\n`).join('')}} from '../types.gen.ts'\n\n`,
    docComment(['Methods of `PlaidApi` whose name does not follow from the path.']),
    `export const operationIds: Readonly<Record<string, string>> = {\n`,
    ...exceptions.map(({ path }) => `  '${path}': '${operationIds[path]}',\n`),
    '}\n\n',
    docComment(['The methods of the official client.']),
    `export interface PlaidApiMethods {\n${methods.join('')}}\n`,
  ].join('')
}

/** The official client's name of a method: the path in camel case, with few exceptions. */
export function operationId(path: string): string {
  return operationIds[path] ?? camelCase(path.slice(1))
}

function bodyNames(endpoint: AnyEndpoint<never>): string[] {
  const prefix = typePrefix(endpoint.path)
  return traitsOf(endpoint).binary === true ? [`${prefix}Request`] : [`${prefix}Request`, `${prefix}Response`]
}

function methodText(endpoint: AnyEndpoint<never>): string {
  const prefix = typePrefix(endpoint.path)
  const data = traitsOf(endpoint).binary === true ? 'any' : `${prefix}Response`
  const optional = (plainSchema(endpoint.request).required ?? []).length === 0 ? '?' : ''
  const parameters = `request${optional}: ${prefix}Request, options?: PlaidNodeRequestOptions`
  return `${docComment([`${endpoint.summary}.`], '  ')}  ${operationId(endpoint.path)}(${parameters}): Promise<PlaidNodeResponse<${data}>>\n`
}
