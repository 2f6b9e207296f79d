import { mkdirSync, rmSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { buildPages } from '../../tools/build.ts'

const lock = fileURLToPath(new URL('./node_modules/.link-build-lock', import.meta.url))
/** A lock that is older was left by a process that was killed. */
const LOCK_MS_MAX = 60_000

/** Builds the page unless it is up to date. Test files run side by side: one of them builds, the others wait. */
export async function buildOnce(): Promise<void> {
  while (!takeLock()) await pause(50)
  try {
    await buildPages(['link'])
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(fileURLToPath(new URL('./node_modules', import.meta.url)), { recursive: true })
    mkdirSync(lock)
    return true
  } catch {
    const made_ms = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
    if (made_ms !== undefined && performance.timeOrigin + performance.now() - made_ms > LOCK_MS_MAX) {
      rmSync(lock, { recursive: true, force: true })
    }
    return false
  }
}
