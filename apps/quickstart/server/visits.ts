import type { ArrivedWebhook } from '../protocol.ts'

/** One browser's stay: what it has linked. Kept in memory only; the access_token never leaves the server. */
export interface Visit {
  id: string
  /** What the API knows the browser's person by. Not the visit's own id, which is as good as a key. */
  client_user_id: string
  access_token: string | null
  item_id: string | null
  /** link_tokens that this browser was given: webhooks about Link name them. */
  link_tokens: Set<string>
  /** The newest webhooks, oldest first. */
  webhooks: ArrivedWebhook[]
  /** Told of each webhook as it arrives: the open pages of this browser. */
  listeners: Set<(webhook: ArrivedWebhook) => void>
}

/** How many browsers are remembered; the one that came first is forgotten for the next. */
const VISITS_MAX = 500
const WEBHOOKS_MAX = 200
const LINK_TOKENS_MAX = 50

export interface Visits {
  /** The visit of this id, or a new one. */
  enter(id: string | undefined): Visit
  find(matches: (visit: Visit) => boolean): Visit | undefined
}

/** @param makeId draws an id that nobody can guess: whoever knows it acts as that browser */
export function makeVisits(makeId: () => string): Visits {
  const visits = new Map<string, Visit>()
  return {
    enter(id) {
      const known = id === undefined ? undefined : visits.get(id)
      if (known !== undefined) return known
      const visit: Visit = {
        id: makeId(),
        client_user_id: makeId(),
        access_token: null,
        item_id: null,
        link_tokens: new Set(),
        webhooks: [],
        listeners: new Set(),
      }
      visits.set(visit.id, visit)
      if (visits.size > VISITS_MAX) visits.delete(visits.keys().next().value!)
      return visit
    },
    find: (matches) => [...visits.values()].find(matches),
  }
}

/** Remembers a link_token, forgetting the oldest when there are too many. */
export function keepLinkToken({ link_tokens }: Visit, link_token: string): void {
  link_tokens.add(link_token)
  if (link_tokens.size > LINK_TOKENS_MAX) link_tokens.delete(link_tokens.values().next().value!)
}

/** Gives a webhook to a visit and to its open pages. */
export function deliver(visit: Visit, webhook: ArrivedWebhook): void {
  visit.webhooks.push(webhook)
  if (visit.webhooks.length > WEBHOOKS_MAX) visit.webhooks.shift()
  for (const tell of visit.listeners) tell(webhook)
}

/** Forgets the Item, not what happened. */
export function leaveItem(visit: Visit): void {
  visit.access_token = null
  visit.item_id = null
}
