import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Whether a JDK is found, and the official client beside this file: `mvn dependency:copy-dependencies` puts it there. */
export function hasJavaClient(): boolean {
  return existsSync(resolve(import.meta.dirname, 'lib')) && spawnSync('javac', ['-version']).status === 0
}
