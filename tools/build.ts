import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ROOT, run } from './run.ts'

/** Apps with pages; each has a `build` script that writes its `dist`. */
const APPS = ['link', 'dashboard', 'quickstart'] as const

/** What pages of several apps are made of. */
const SHARED = resolve(ROOT, 'apps/elements')

/** Builds the pages whose sources have changed since they were built last; an unchanged tree costs milliseconds. */
export async function buildPages(apps: readonly (typeof APPS)[number][] = APPS): Promise<void> {
  for (const app of apps) {
    const folder = resolve(ROOT, 'apps', app)
    if (!existsSync(resolve(folder, 'vite.config.ts'))) continue
    const stamp = resolve(folder, 'dist/.sources')
    const sources = hashOf(folder) + hashOf(SHARED)
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) continue
    const code = await run('npm', ['run', 'build', '--silent', '-w', `apps/${app}`, '--', '--logLevel', 'warn'])
    if (code !== 0) throw new Error(`building apps/${app} failed`)
    writeFileSync(stamp, sources)
  }
}

function hashOf(folder: string): string {
  const hash = createHash('sha256')
  const files = globSync('**/*', {
    cwd: folder,
    exclude: (name) => name === 'dist' || name === 'node_modules',
  }).toSorted()
  for (const file of files) {
    const path = resolve(folder, file)
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path))
  }
  return hash.digest('hex')
}

if (import.meta.main) await buildPages()
