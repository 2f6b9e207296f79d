import { spawnSync } from 'node:child_process'
import { hasJavaClient } from '../conformance/java/has-java-client.ts'
import { buildPages } from './build.ts'
import { missingTools } from '../clients/client/runtimes.ts'
import { findChromium } from './find-chromium.ts'
import { run } from './run.ts'

/** `npm test`: everything that this machine has the tools for; what it has not is named, not hidden. */
const has = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

const hasPostgres = process.env['TEST_DATABASE_URL'] !== undefined
const skipped: string[] = []
if (!hasPostgres) skipped.push('the Postgres suites: set TEST_DATABASE_URL')
if (findChromium() === undefined) skipped.push('the browser suites: no Chromium was found (CHROMIUM_PATH names one)')
if (!has('python3', '-c', 'import plaid')) skipped.push('conformance with the Python client: pip install plaid-python')
if (!hasJavaClient()) {
  skipped.push('conformance with the Java client: a JDK, and mvn dependency:copy-dependencies in conformance/java')
}
if (missingTools().length > 0) {
  skipped.push(`the packed client in ${missingTools().join(', ')}: node clients/client/runtimes.ts install`)
}

await buildPages()
const wanted = process.argv.slice(2)
let code = await run('vitest', ['run', ...wanted])
if (code === 0 && wanted.length === 0 && hasPostgres) {
  // The rooms once more, on the other engine. The suites of packages/ run on both by themselves.
  code = await run('vitest', ['run', 'api', 'conformance/node'], { TEST_STORE: 'postgres' })
}
for (const suite of skipped) console.log(`Skipped: ${suite}`)
process.exitCode = code
