import type { AnyEndpoint } from '@gingham/api-kit'

/** What is known of an endpoint beside its contract. */
export interface EndpointTests {
  /** How many tests its own test file holds. */
  tests: number
  /** Codes of its contract that a test asserts. */
  tested_errors: readonly string[]
}

/** COVERAGE.md: every endpoint with its tests and errors, derived from the code. */
export function generateCoverage(
  endpoints: readonly AnyEndpoint<never>[],
  testsOf: (path: string) => EndpointTests,
): string {
  const rows = endpoints.map((endpoint) => {
    const { tests, tested_errors } = testsOf(endpoint.path)
    const errors = endpoint.errors.map((code) => (tested_errors.includes(code) ? code : `~~${code}~~`)).join(', ')
    return `| \`${endpoint.path}\` | ${tests} | ${endpoint.examples.length} | ${errors} |`
  })
  return `<!-- Written by tools/gen: run \`npm run gen\`. -->

# Coverage

${endpoints.length} endpoints. Each one is type-conformant to the official client, and its answers are validated against its own
contract in every test. The errors are those of its contract, besides the ones that every endpoint may answer; an error that no
test asserts is struck through.

| endpoint | tests of its own | examples | errors |
| --- | --: | --: | --- |
${rows.join('\n')}
`
}
