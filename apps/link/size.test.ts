import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { buildOnce } from './build.testing.ts'
import { linkPage } from './index.ts'

/** What a person's phone may have to load before Link can be used, gzipped. Measured: 42 KB. */
const FIRST_LOAD_BYTES_MAX = 50 * 1024

beforeAll(buildOnce)

const read = (file: string) => readFileSync(join(linkPage.folder, file))
const gzipped = (file: string) => gzipSync(read(file)).length

test('the page and the script stay small', () => {
  const page = read('link.html').toString()
  const parts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file]) => file ?? '')
  expect(parts.length).toBeGreaterThanOrEqual(2)
  const bytes = ['link.html', 'link-initialize.js', ...parts].reduce((sum, file) => sum + gzipped(file), 0)
  expect(bytes).toBeLessThan(FIRST_LOAD_BYTES_MAX)
})

test('the page has nothing inline, as its Content-Security-Policy wants', () => {
  for (const file of ['link.html', 'bank.html']) {
    const page = read(file).toString()
    expect(page).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/)
  }
})
