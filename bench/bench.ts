import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { cpus } from 'node:os'
import type { Row } from './row.ts'

/** `npm run bench [name]`: every `*.bench.ts`, one after the other, as one table. */
const SUITES = ['server', 'client', 'link', 'enrich'] as const
const wanted = process.argv[2]

const rows: Row[] = []
for (const suite of SUITES) {
  const file = resolve(import.meta.dirname, `${suite}.bench.ts`)
  if ((wanted !== undefined && wanted !== suite) || !existsSync(file)) continue
  console.error(`Measuring ${suite} …`)
  const { rows: measure } = (await import(file)) as { rows: () => Promise<Row[]> }
  rows.push(...(await measure()))
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`)
console.log('| what | measured | against the reference | goal |\n| --- | --: | --: | --- |')
for (const { name, value, unit, ratio, goal } of rows) {
  console.log(
    `| ${name} | ${value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 })} ${unit} | ${ratio === undefined ? '' : ratio.toFixed(2)} | ${goal ?? ''} |`,
  )
}
