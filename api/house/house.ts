import type { Database, Db } from '../database.ts'
import { defineEndpointFor, type Endpoint } from '@gingham/api-kit'
import type { Clock } from '@gingham/clock'
import type { JobQueue } from '@gingham/jobs'
import type { Ids, Sealer, Store } from '@gingham/store'
import type { Outbox, SigningKeys } from '@gingham/webhooks'
import type { TObject, TSchema } from 'typebox'
import type { RateLimiter } from '../rate-limiter.ts'
import type { Sources } from './sources.ts'
import type { Team } from './teams.store.ts'

/** Choices that whoever starts the server makes. */
export interface Settings {
  /** Where this server is reached from outside, without a slash at the end. */
  base_url: string
  /** The simulated world's seed. */
  seed: string
  /** How long after linking the first 30 days, and the whole history, are there. 0: with the answer. */
  update_delay_ms: { initial: number; historical: number }
  /** Whether calls above Plaid's published limits are refused. */
  has_rate_limits: boolean
}

/** Everything with an effect that the rooms may use. Made once, by the server. */
export interface House {
  store: Store<Database>
  clock: Clock
  ids: Ids
  sealer: Sealer
  sources: Sources
  jobs: JobQueue
  outbox: Outbox
  rate_limiter: RateLimiter
  signing_keys: SigningKeys
  settings: Settings
}

/** One call of an endpoint that needs no keys. */
export interface PublicCall {
  house: House
  /** The call's transaction; for a read-only endpoint, the store itself. */
  db: Db
  request_id: string
  /** When the call came in: one instant for all that it does. */
  now_ms: number
  /** The civil day of `now_ms`, YYYY-MM-DD in UTC. */
  today: string
  /** Runs `work` in the call's transaction; in a read-only call, in one of its own. */
  write<Result>(work: (tx: Db) => Promise<Result>): Promise<Result>
  /** After the commit and before the answer, runs what is due for a group of jobs, for example one Item. */
  settle(group_key: string): void
}

/** One call by a team. */
export interface Call extends PublicCall {
  team: Team
}

/** Defines an endpoint for callers with keys. */
export const defineEndpoint = defineEndpointFor<Call>()

/** Defines an endpoint that answers anybody. */
export function definePublicEndpoint<Request extends TObject, Response extends TSchema>(
  endpoint: Endpoint<PublicCall, Request, Response>,
): Endpoint<PublicCall, Request, Response> {
  return { ...endpoint, credentials: 'none' }
}
