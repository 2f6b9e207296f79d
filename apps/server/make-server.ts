import type { FastifyInstance } from 'fastify'
import { authenticate, endpoints, openApiInfo, runCall, type Call, type House, type Team } from '@gingham/api'
import { generateOpenApi } from '@gingham/api-kit'
import { makeEngine, makeRequestLog } from '@gingham/engine'
import { pino, type Logger } from 'pino'
import { collectDefaultMetrics, Registry } from 'prom-client'

/** Versions of the API that this server speaks. */
export const VERSIONS = ['2020-09-14'] as const

export interface ServerOptions {
  house: House
  log: Logger
  /** Checks every answer against its contract: for development and tests. */
  validates_responses: boolean
}

/** The HTTP face of a house: the API and everything that people look at. */
export async function makeServer({ house, log, validates_responses }: ServerOptions): Promise<FastifyInstance> {
  const metrics = new Registry()
  collectDefaultMetrics({ register: metrics })
  const app = makeEngine<Call, Team>({
    endpoints,
    authenticate: (keys) => authenticate(house.store.db, keys),
    handle: (endpoint, team, input, request_id) => runCall(house, endpoint, team, input, request_id),
    header_prefix: 'plaid-',
    versions: VERSIONS,
    makeRequestId: () => house.ids.requestId(),
    docs_url: `${house.settings.base_url}/docs`,
    validates_responses,
    log: makeRequestLog(log, metrics),
  })
  app.get('/health', async (_request, reply) => {
    await house.store.db.selectFrom('teams').select('client_id').limit(1).execute()
    return reply.send({ status: 'ok' })
  })
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()))
  app.get('/openapi.json', async (_request, reply) =>
    reply.send(generateOpenApi(endpoints, openApiInfo(house.settings.base_url))),
  )
  return app
}

/** Logs as JSON lines. Nothing that is logged carries a key or a token; these paths are blanked all the same. */
export function makeLog(level: string): Logger {
  return pino({
    level,
    base: null,
    redact: ['*.secret', '*.access_token', '*.public_token', '*.password', 'req.headers', '*.authorization'],
  })
}
