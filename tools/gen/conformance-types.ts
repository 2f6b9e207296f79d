import { operationIdOf, type AnyEndpoint } from '@gingham/api-kit'
import { exportNameOf } from './addresses.ts'

/**
 * A type test: for each endpoint, what the official client may send is what our contract accepts, and what our contract
 * answers is what the official client expects. `official` tells which operations that client has.
 */
export function generateConformanceTypes(endpoints: readonly AnyEndpoint<never>[]): string {
  const lines = endpoints.map(({ path }) => {
    const operation = operationIdOf(path)
    return {
      import: `import type { ${exportNameOf(path)} as ${operation} } from '../api${path}.ts'`,
      check: `export const ${operation}Conforms: Conforms<typeof ${operation}, '${operation}'> = true`,
    }
  })
  return `// Written by tools/gen: run \`npm run gen\`. Compiling this file is the test.
import type { Conforms } from './conforms.ts'
${lines.map((line) => line.import).join('\n')}

${lines.map((line) => line.check).join('\n')}
`
}
