import { useSyncExternalStore } from 'react'

export const sections = ['overview', 'items', 'webhooks', 'requests', 'institutions'] as const
export type Section = (typeof sections)[number]

/** Where somebody is: a section, or one thing in it. */
export interface Route {
  section: Section
  id: string | null
}

/** `#/items/abc` → the Item abc. What is not known is the overview. */
export function readRoute(hash: string): Route {
  const [, name = '', id = ''] = hash.replace(/^#/, '').split('/')
  const section = sections.find((known) => known === name) ?? 'overview'
  return { section, id: id === '' ? null : decodeURIComponent(id) }
}

export function addressOf(section: Section, id?: string): string {
  if (section === 'overview') return '#/'
  return id === undefined ? `#/${section}` : `#/${section}/${encodeURIComponent(id)}`
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}

export function useRoute(): Route {
  return readRoute(useSyncExternalStore(subscribe, () => location.hash))
}
