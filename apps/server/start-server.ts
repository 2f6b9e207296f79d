import { createServer, type AddressInfo } from 'node:net'
import type { NewTeam } from '@gingham/api'
import { makeVirtualClock, systemClock } from '@gingham/clock'
import { simulatedBanks } from '@gingham/sources/simulated'
import { parseEncryptionKey } from '@gingham/store'
import { closeWithin } from './close-within.ts'
import { openDataFolder } from './data-folder.ts'
import { requireFirstTeam } from './first-team.ts'
import { makeHouse } from './make-house.ts'
import { makeLog, makeServer } from './make-server.ts'
import type { ServerOptions } from './options.ts'

export interface RunningServer {
  url: string
  team: NewTeam
  /** Whether the first team’s secret came from the environment. */
  was_given_secret: boolean
  /** Lets requests and jobs in progress end, then stops. */
  close(): Promise<void>
}

/** How long requests in progress may hold up a server that stops. */
const CLOSING_MS = 10_000

/** Starts everything: store, jobs, HTTP. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const log = makeLog(options.log_level)
  const port = options.port === 0 ? await findFreePort(options.host) : options.port
  const url = options.base_url ?? `http://localhost:${port}`
  const folder = openDataFolder(options.data)
  const house = await makeHouse({
    address:
      options.database_url === undefined
        ? { engine: 'sqlite', file: folder.database_file }
        : { engine: 'postgres', url: options.database_url },
    encryption_key:
      options.encryption_key === undefined ? folder.encryptionKey() : parseGivenKey(options.encryption_key),
    clock: options.now === undefined ? systemClock : makeVirtualClock(options.now),
    settings: {
      base_url: url,
      seed: options.seed,
      update_delay_ms: options.update_delay_ms,
      has_rate_limits: options.has_rate_limits,
    },
    sources: [simulatedBanks()],
    onJobError: (kind, error) => log.error({ job: kind, err: error }, 'a job failed and will be tried again'),
  })
  const team = await requireFirstTeam(house, folder, options)
  const app = await makeServer({ house, log, validates_responses: options.validates_responses })
  await app.listen({ port, host: options.host }).catch(explainTakenPort(port))
  house.jobs.start()
  return {
    url,
    team,
    was_given_secret: options.secret !== undefined,
    async close() {
      await closeWithin(app, CLOSING_MS)
      await house.jobs.stop()
      await house.store.close()
    },
  }
}

function parseGivenKey(text: string): Buffer {
  try {
    return parseEncryptionKey(text)
  } catch (error) {
    throw new Error(`GINGHAM_ENCRYPTION_KEY: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** For `catch`: says in words that somebody else listens on the port, and how another one is chosen. */
export function explainTakenPort(port: number, how = '--port N'): (error: unknown) => never {
  return (error) => {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error
    throw new Error(`port ${port} is taken: stop what listens there, or choose another one with ${how}`, {
      cause: error,
    })
  }
}

/** The base URL is part of what the server says, so its port must be known before it listens. */
async function findFreePort(host: string): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, host, done))
  const { port } = probe.address() as AddressInfo
  await new Promise((done) => probe.close(done))
  return port
}
