import { PlaidApi } from 'plaid'
import { operationIdOf, type AnyEndpoint } from '@gingham/api-kit'
import { exportNameOf } from './addresses.ts'

/**
 * A type test: for each endpoint, what the official client may send is what our contract accepts, and what our contract
 * answers is what the official client expects. Endpoints that only older clients know are left out.
 */
export function generateConformanceTypes(endpoints: readonly AnyEndpoint<never>[]): string {
  const lines = endpoints
    .map(({ path }) => ({ path, operation: operationIdOf(path) }))
    .filter(({ operation }) => operation in PlaidApi.prototype)
    .map(({ path, operation }) => ({
      import: `import type { ${exportNameOf(path)} as ${operation} } from '../api${path}.ts'`,
      check: `export const ${operation}Conforms: Conforms<typeof ${operation}, '${operation}'> = true`,
    }))
  return `// Written by tools/gen: run \`npm run gen\`. Compiling this file is the test.
import type { Conforms } from './conforms.ts'
${lines.map((line) => line.import).join('\n')}

${lines.map((line) => line.check).join('\n')}
`
}
