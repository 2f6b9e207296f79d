import type { FastifyInstance } from 'fastify'
import {
  authenticate,
  authenticatePublicKey,
  endpoints,
  fileRoutes,
  linkRoutes,
  openApiInfo,
  pageEndpoints,
  runCall,
  versions,
  type Call,
  type House,
  type Team,
} from '@gingham/api'
import { generateOpenApi } from '@gingham/api-kit'
import { dashboardPage } from '@gingham/dashboard'
import { joinRequestLogs, listVersions, makeEngine, makeRecentRequests, makeRequestLog } from '@gingham/engine'
import { linkPage } from '@gingham/link'
import { pino, type Logger } from 'pino'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { addDashboardRoutes } from './dashboard/dashboard-routes.ts'
import { addDocsRoutes } from './docs/docs-routes.ts'
import { servePage } from './serve-page.ts'
import { merchantLogoRoutes } from './merchant-logos.ts'
import { serveFiles, serveRoutes } from './serve-routes.ts'

const HEADER_PREFIX = 'plaid-'

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
  const recent = makeRecentRequests<Team>(
    () => house.clock.now(),
    ({ client_id, environment }) => `${client_id} ${environment}`,
  )
  const app = makeEngine<Call, Team>({
    endpoints: [...endpoints, ...pageEndpoints],
    authenticate: (keys) => authenticate(house.store.db, keys),
    handle: (endpoint, team, input, request_id) => runCall(house, endpoint, team, input, request_id),
    header_prefix: HEADER_PREFIX,
    authenticatePublicKey: (public_key) => authenticatePublicKey(house.store.db, public_key),
    versions,
    makeRequestId: () => house.ids.requestId(),
    docs_url: `${house.settings.base_url}/docs`,
    validates_responses,
    log: joinRequestLogs<Team>(makeRequestLog(log, metrics), recent),
  })
  app.get('/health', async (_request, reply) => {
    await house.store.db.selectFrom('teams').select('client_id').limit(1).execute()
    return reply.send({ status: 'ok' })
  })
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()))
  await servePage(app, linkPage)
  serveRoutes(app, house, linkRoutes)
  serveRoutes(app, house, merchantLogoRoutes)
  serveFiles(app, house, fileRoutes)
  // More than a megabyte, written once: anybody may ask for it as often as they like.
  let openapi: string | undefined
  app.get('/openapi.json', async (_request, reply) => {
    openapi ??= JSON.stringify(generateOpenApi(endpoints, openApiInfo(house.settings.base_url)))
    return reply.type('application/json; charset=utf-8').send(openapi)
  })
  await servePage(app, dashboardPage)
  // Relative, for servers that are reached below a path.
  app.get('/dashboard', async (_request, reply) => reply.redirect('dashboard/'))
  addDashboardRoutes(app, { house, endpoints, versions: listVersions(versions), header_prefix: HEADER_PREFIX, recent })
  addDocsRoutes(app, {
    endpoints,
    base_url: house.settings.base_url,
    versions: listVersions(versions),
    institutions: new Map(house.sources.institutions.map(({ institution_id, name }) => [institution_id, name])),
  })
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
