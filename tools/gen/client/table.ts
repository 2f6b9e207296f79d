import type { AnyEndpoint } from '@gingham/api-kit'
import { banner, docComment } from './names.ts'
import { traitsOf, type Traits } from './traits.ts'

/** Writes the table that the client reads at run time, and the interface that gives it its rooms. */
export function writeEndpointTable(
  endpoints: readonly AnyEndpoint<never>[],
  rooms: ReadonlyMap<string, { name: string; file: string }>,
): string {
  const imports = [...rooms.values()].map(({ name, file }) => `import type { ${name} } from './${file}'\n`)
  const members = [...rooms].map(([property, { name }]) => `  readonly ${property}: ${name}\n`)
  const paths = endpoints.map(({ path }) => path.slice(1)).join(' ')
  const traits = endpoints
    .map((endpoint) => [endpoint.path, runTimeTraits(endpoint)] as const)
    .filter(([, found]) => Object.keys(found).length > 0)
    .map(([path, found]) => `  '${path}': ${traitsText(found)},\n`)
  return [
    banner,
    ...imports,
    '\n',
    docComment(['The rooms of the API: what a client has as properties.']),
    `export interface Rooms {\n${members.join('')}}\n\n`,
    docComment(['Every path, without the first slash. One text: it compresses better than a tree, and is read once.']),
    `export const paths =\n  '${paths}'\n\n`,
    docComment(['What is not like everywhere else: who answers without keys, or in pages.']),
    `export const traits = {\n${traits.join('')}} as const\n`,
  ].join('')
}

function runTimeTraits(endpoint: AnyEndpoint<never>): Traits {
  const { binary: _, ...traits } = traitsOf(endpoint)
  return traits
}

function traitsText(traits: Traits): string {
  return JSON.stringify(traits)
    .replaceAll(/"(\w+)":/g, '$1: ')
    .replaceAll('"', "'")
    .replaceAll(/,(?=\w|')/g, ', ')
}
