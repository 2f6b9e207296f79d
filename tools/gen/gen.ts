import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { endpoints, openApiInfo } from '@gingham/api'
import { generateOpenApi } from '@gingham/api-kit'
import { ROOT } from '../run.ts'
import { generateClient } from './client.ts'
import { generateConformanceTypes } from './conformance-types.ts'
import { generateCoverage } from './coverage.ts'
import { generateReference } from './reference.ts'
import { testsOf } from './tests-of.ts'

/** Everything that follows from the contracts, by file. */
function generateAll(): Map<string, string> {
  const sorted = endpoints.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return new Map([
    [
      'docs/reference/openapi.json',
      `${JSON.stringify(generateOpenApi(sorted, openApiInfo('http://localhost:4000')), null, 2)}\n`,
    ],
    ['COVERAGE.md', generateCoverage(sorted, testsOf)],
    ['conformance/types.gen.ts', generateConformanceTypes(sorted)],
    ...generateReference(sorted),
    ...generateClient(sorted),
  ])
}

const isCheck = process.argv.includes('--check')
const stale: string[] = []
for (const [file, content] of generateAll()) {
  const target = resolve(ROOT, file)
  if (existsSync(target) && readFileSync(target, 'utf8') === content) continue
  stale.push(file)
  if (isCheck) continue
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, content)
}
if (isCheck && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run \`npm run gen\` and commit what it writes.`)
  process.exitCode = 1
} else {
  console.log(
    stale.length === 0 ? 'Everything generated is up to date.' : `${isCheck ? 'Checked' : 'Wrote'} ${stale.join(', ')}`,
  )
}
