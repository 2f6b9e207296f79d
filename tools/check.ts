import { run } from './run.ts'

/** What CI runs, cheapest first; the first failure ends it. */
const STEPS: readonly (readonly [title: string, ...command: string[]])[] = [
  ['format', 'oxfmt', '--check', '.'],
  ['lint', 'oxlint'],
  ['types', 'node', 'tools/typecheck.ts'],
  ['generated files are up to date', 'node', '--disable-warning=ExperimentalWarning', 'tools/gen/gen.ts', '--check'],
  ['tests', 'node', 'tools/test.ts'],
]

for (const [title, command, ...args] of STEPS) {
  console.log(`\n▸ ${title}`)
  const code = await run(command!, args)
  if (code !== 0) {
    console.error(`\n✗ ${title}`)
    process.exit(code)
  }
}
console.log('\n✓ all checks passed')
