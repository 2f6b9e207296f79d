import { existsSync, globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Row } from './row.ts'

/** What a browser loads to show Link, gzipped. */
export function rows(): Promise<Row[]> {
  const dist = resolve(import.meta.dirname, '../apps/link/dist')
  if (!existsSync(dist)) throw new Error('build the pages first: npm run build')
  const files = globSync('**/*.{html,js,css}', { cwd: dist })
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(resolve(dist, file))).length, 0)
  return Promise.resolve([{ name: 'Link, everything gzipped', value: bytes / 1024, unit: 'KB', goal: 'under 90 KB' }])
}
