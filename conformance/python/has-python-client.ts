import { spawnSync } from 'node:child_process'

/** Whether python3 is found, and the official client with it: `pip install -r requirements.txt` puts it there. */
export function hasPythonClient(): boolean {
  return spawnSync('python3', ['-c', 'import plaid']).status === 0
}
