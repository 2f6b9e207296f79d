import type { Keys } from './server.ts'

const NAME = 'gingham.dashboard.keys'

/** Keys are kept for as long as this tab is open, and nowhere else. */
export function readKeys(): Keys | null {
  const text = sessionStorage.getItem(NAME)
  return text === null ? null : (JSON.parse(text) as Keys)
}

export function keepKeys(keys: Keys | null): void {
  if (keys === null) sessionStorage.removeItem(NAME)
  else sessionStorage.setItem(NAME, JSON.stringify(keys))
}
