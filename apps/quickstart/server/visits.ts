import type { ArrivedWebhook, Made } from '../protocol.ts'

export type { Made }

/** One browser's stay: what it has linked and made. Kept in memory only; no token ever leaves the server. */
export interface Visit {
  id: string
  /** What the API knows the browser's person by. Not the visit's own id, which is as good as a key. */
  client_user_id: string
  access_token: string | null
  item_id: string | null
  /** Ids and tokens of what was made, the newest of each kind. */
  made: Partial<Record<Made, string>>
  /** Every id that a webhook of this browser can name: of Items, link_tokens, users, reports, payments. */
  names: Set<string>
  /** Files to look at, the newest few. */
  files: Map<string, VisitFile>
  /** The newest webhooks, oldest first. */
  webhooks: ArrivedWebhook[]
  /** Told of each webhook as it arrives: the open pages of this browser. */
  listeners: Set<(webhook: ArrivedWebhook) => void>
}

export interface VisitFile {
  content_type: string
  bytes: Uint8Array
}

/** How many browsers are remembered; the one that came first is forgotten for the next. */
const VISITS_MAX = 500
const WEBHOOKS_MAX = 200
const NAMES_MAX = 200
const FILES_MAX = 4

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
        made: {},
        names: new Set(),
        files: new Map(),
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

/** Remembers something that webhooks name, forgetting the oldest when there are too many. */
export function keepName({ names }: Visit, name: string): void {
  names.add(name)
  if (names.size > NAMES_MAX) names.delete(names.values().next().value!)
}

/** Keeps a file for the browser to open. @returns where it opens */
export function keepFile({ files }: Visit, id: string, file: VisitFile): string {
  files.set(id, file)
  if (files.size > FILES_MAX) files.delete(files.keys().next().value!)
  return `/api/files/${id}`
}

/** Gives a webhook to a visit and to its open pages. */
export function deliver(visit: Visit, webhook: ArrivedWebhook): void {
  visit.webhooks.push(webhook)
  if (visit.webhooks.length > WEBHOOKS_MAX) visit.webhooks.shift()
  for (const tell of visit.listeners) tell(webhook)
}

/** What is made of an Item, and goes with it. */
const ofItem = ['asset_report_token', 'processor_token', 'bank_transfer_id', 'deposit_switch_id'] as const

/** Notes the Item that was linked, in place of the one before. */
export function enterItem(visit: Visit, access_token: string, item_id: string): void {
  leaveItem(visit)
  visit.access_token = access_token
  visit.item_id = item_id
  keepName(visit, item_id)
}

/** Forgets the Item, not what happened. */
export function leaveItem(visit: Visit): void {
  visit.access_token = null
  visit.item_id = null
  for (const what of ofItem) delete visit.made[what]
}
