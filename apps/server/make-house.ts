import {
  makeRateLimiter,
  makeSources,
  migrations,
  requireSameKey,
  roomJobs,
  type Database,
  type House,
  type Settings,
} from '@gingham/api'
import { systemClock, type Clock } from '@gingham/clock'
import { makeJobQueue, type JobHandler } from '@gingham/jobs'
import type { Source } from '@gingham/sources'
import { makeIds, makeSealer, migrate, openStore, type StoreAddress } from '@gingham/store'
import { DELIVER_JOB, makeOutbox, makePost, makeSigningKeys } from '@gingham/webhooks'

export interface HouseOptions {
  address: StoreAddress
  encryption_key: Buffer
  clock: Clock
  settings: Settings
  sources: readonly Source[]
  /** Told of work that failed and will be tried again. */
  onJobError(kind: string, error: unknown): void
}

/** Opens the store, brings its tables up to date, and puts the house together. */
export async function makeHouse({
  address,
  encryption_key,
  clock,
  settings,
  sources,
  onJobError,
}: HouseOptions): Promise<House> {
  const store = openStore<Database>(address)
  await migrate(store.db, migrations)
  const ids = makeIds(settings.seed)
  const sealer = makeSealer(encryption_key)
  await requireSameKey(store.db, sealer)
  const signing_keys = makeSigningKeys({ db: store.db, clock, ids, sealer })
  const post = makePost({ monotonic_ms: () => performance.now() })
  const outbox = makeOutbox({ db: store.db, clock, ids, keys: signing_keys, post })
  const handlers: Record<string, JobHandler> = { [DELIVER_JOB]: outbox.deliver }
  const jobs = makeJobQueue({
    store,
    clock,
    lease_clock: systemClock,
    handlers,
    onError: (job, error) => onJobError(job.kind, error),
  })
  const house: House = {
    store,
    clock,
    ids,
    sealer,
    sources: makeSources(sources),
    jobs,
    outbox,
    signing_keys,
    rate_limiter: makeRateLimiter(),
    settings,
  }
  // The rooms' jobs need the house that runs them.
  Object.assign(handlers, roomJobs(house))
  return house
}
