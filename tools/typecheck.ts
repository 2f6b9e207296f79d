import { globSync } from 'node:fs'
import { ROOT, run } from './run.ts'

// The server's code and each browser or client package have compiler settings of their own.
const projects = ['tsconfig.json', ...globSync('{apps,clients}/*/tsconfig.json', { cwd: ROOT })].toSorted()
let worst = 0
for (const project of projects) worst = Math.max(worst, await run('tsc', ['--noEmit', '-p', project]))
process.exitCode = worst
