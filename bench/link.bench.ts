import { existsSync, globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Row } from './row.ts'

const dist = resolve(import.meta.dirname, '../apps/link/dist')

/** Texts of one language other than English, which stands in the page's own script. */
const LANGUAGE = /assets\/[a-z]{2}-[^/]*\.js$/

/** What a browser loads to show Link, gzipped: before the first pane, and after all of them in the longest language. */
export function rows(): Promise<Row[]> {
  if (!existsSync(dist)) throw new Error('build the pages first: npm run build')
  const files = globSync('**/*.{html,js,css}', { cwd: dist })
  const languages = files.filter((file) => LANGUAGE.test(file))
  const panes = files.filter((file) => !LANGUAGE.test(file))
  const page = readFileSync(resolve(dist, 'link.html'), 'utf8')
  const first = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file]) => file ?? '')
  return Promise.resolve([
    kilobytes('Link, before its first pane, gzipped', sum(['link.html', 'link-initialize.js', ...first])),
    kilobytes(
      'Link, every pane and the bank’s page in one language, gzipped',
      sum(panes) + Math.max(...languages.map(gzipped)),
    ),
  ])
}

function kilobytes(name: string, bytes: number): Row {
  return { name, value: bytes / 1024, unit: 'KB', goal: 'under 90 KB' }
}

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + gzipped(file), 0)
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(resolve(dist, file))).length
}
