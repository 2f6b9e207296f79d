import { operationIds, type AnyEndpoint } from '@gingham/api-kit'
import { plainSchema } from './json-schema.ts'
import { banner, camelCase, docComment } from './names.ts'
import { typeAliases } from './plaid-node-aliases.ts'
import type { EnumTable } from './plaid-node-enums.ts'
import type { OfficialClient } from './plaid-node-official.ts'
import { typePrefix } from './rooms.ts'
import { traitsOf } from './traits.ts'

/** Writes the methods of `PlaidApi`, under the official client's names, and its types. */
export function writePlaidNodeApi(
  endpoints: readonly AnyEndpoint<never>[],
  typeNames: readonly string[],
  enums: EnumTable,
  official: OfficialClient,
): string {
  const methods = endpoints.map(methodText)
  // The interfaces of our own rooms have no counterpart.
  const exported = typeNames.filter((name) => !(name in enums) && !name.endsWith('Methods')).sort()
  const aliases = typeAliases(endpoints, official, operationId, new Set([...exported, ...Object.keys(enums)]))
  const others = otherMethods(endpoints, official)
  const renamed = [...endpoints.map(({ path }) => path), ...others.map(({ path }) => path)].filter(
    (path) => operationIds[path] !== undefined,
  )
  return [
    banner,
    "import type * as types from '../types.gen.ts'\n",
    "import type { Exact } from './exact.ts'\n",
    "import type { PlaidNodeRequestOptions, PlaidNodeResponse } from './response.ts'\n\n",
    ...exported.map((name) => `export type ${name} = Exact<types.${name}>\n`),
    '\n',
    ...[...aliases].map(([name, text]) => `export type ${name} = ${text}\n`),
    '\n',
    docComment(['Methods of `PlaidApi` whose name does not follow from the path.']),
    `export const operationIds: Readonly<Record<string, string>> = {\n`,
    ...renamed.map((path) => `  '${path}': '${operationIds[path]}',\n`),
    '}\n\n',
    docComment(['Paths of the official client that no contract describes yet, without their first slash.']),
    `export const otherPaths =\n  '${others.map(({ path }) => path.slice(1)).join(' ')}'\n\n`,
    docComment(['The methods of the official client.']),
    `export interface PlaidApiMethods {\n${methods.join('')}}\n\n`,
    docComment(['Methods of the official client that no contract describes yet: they are sent as they are given.']),
    `export interface OtherPlaidApiMethods {\n${others.map(({ text }) => text).join('')}}\n`,
  ].join('')
}

/** The official client's name of a method: the path in camel case, with few exceptions. */
export function operationId(path: string): string {
  return operationIds[path] ?? camelCase(path.slice(1))
}

function otherMethods(endpoints: readonly AnyEndpoint<never>[], official: OfficialClient) {
  const described = new Set(endpoints.map(({ path }) => operationId(path)))
  return Object.entries(official.methods)
    .filter(([name]) => !described.has(name))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, { path }]) => ({
      path,
      text: `  ${name}(request?: object, options?: PlaidNodeRequestOptions): Promise<PlaidNodeResponse<any>>\n`,
    }))
}

function methodText(endpoint: AnyEndpoint<never>): string {
  const prefix = typePrefix(endpoint.path)
  const data = traitsOf(endpoint).binary === true ? 'any' : `${prefix}Response`
  const optional = (plainSchema(endpoint.request).required ?? []).length === 0 ? '?' : ''
  const parameters = `request${optional}: ${prefix}Request, options?: PlaidNodeRequestOptions`
  return `${docComment([`${endpoint.summary}.`], '  ')}  ${operationId(endpoint.path)}(${parameters}): Promise<PlaidNodeResponse<${data}>>\n`
}
