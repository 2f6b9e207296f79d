import type { FastifyInstance, FastifyRequest } from 'fastify'
import { authenticate, type House, type Team } from '@gingham/api'
import { apiError, type AnyEndpoint } from '@gingham/api-kit'
import {
  itemActions,
  type InstitutionsAnswer,
  type ItemAction,
  type ItemAnswer,
  type ItemsAnswer,
  type RequestsAnswer,
  type TeamAnswer,
  type WebhookAnswer,
  type WebhooksAnswer,
} from '@gingham/dashboard'
import { requireKeys, takeKeys, type ApiKeys, type RecentRequests } from '@gingham/engine'
import { actOnItem } from './act-on-item.ts'
import {
  countAll,
  findOwnItem,
  findOwnWebhook,
  findTeamName,
  findTransactionsState,
  listItemAccounts,
  listItems,
  listWebhooks,
} from './dashboard.store.ts'
import { fireableWebhooks, toInstitutionViews, toItemDetail, toItemView } from './views.ts'

export interface DashboardOptions {
  house: House
  endpoints: readonly AnyEndpoint<never>[]
  versions: readonly string[]
  header_prefix: string
  recent: RecentRequests<Team>
}

/** Who asks, and with which keys. */
interface Visitor {
  team: Team
  keys: ApiKeys
}

/** What the dashboard asks for. Each route needs a team’s keys in the headers and shows that team’s things only. */
export function addDashboardRoutes(app: FastifyInstance, options: DashboardOptions): void {
  const { house, header_prefix } = options
  const { clock, sources } = house
  const { db } = house.store
  const identify = async (request: FastifyRequest): Promise<Visitor> => {
    const keys = requireKeys(takeKeys(header_prefix, request.headers, {}).keys)
    return { keys, team: await authenticate(db, keys) }
  }
  /** A route that answers what `read` finds for the team; it is not for anybody’s cache. */
  const get = <Answer>(path: string, read: (team: Team, id: string) => Promise<Answer>) =>
    app.get<{ Params: { id?: string } }>(`/dashboard/api/${path}`, async (request, reply) => {
      const { team } = await identify(request)
      const answer = await read(team, request.params.id ?? '')
      return reply.type('application/json; charset=utf-8').header('cache-control', 'no-store').send(answer)
    })

  get<TeamAnswer>('team', async (team) => ({
    now_ms: clock.now(),
    name: await findTeamName(db, team),
    client_id: team.client_id,
    environment: team.environment,
    base_url: house.settings.base_url,
    versions: options.versions,
    counts: await countAll(db, team),
  }))
  get<ItemsAnswer>('items', async (team) => ({
    now_ms: clock.now(),
    items: (await listItems(db, team)).map((row) => toItemView(sources, row)),
  }))
  get<ItemAnswer>('items/:id', async (team, item_id) => {
    const item = await findOwnItem(db, team, item_id)
    if (item === undefined) throw apiError('NOT_FOUND')
    return {
      now_ms: clock.now(),
      item: toItemDetail(sources, item),
      accounts: await listItemAccounts(db, item_id),
      transactions: await findTransactionsState(db, item_id),
      webhooks: await listWebhooks(db, team, item_id),
      fireable: fireableWebhooks(options.endpoints),
    }
  })
  get<WebhooksAnswer>('webhooks', async (team) => ({ now_ms: clock.now(), webhooks: await listWebhooks(db, team) }))
  get<WebhookAnswer>('webhooks/:id', async (team, webhook_id) => {
    const found = await findOwnWebhook(db, team, webhook_id)
    if (found === undefined) throw apiError('NOT_FOUND')
    return { now_ms: clock.now(), ...found }
  })
  get<RequestsAnswer>('requests', async (team) => ({ now_ms: clock.now(), requests: options.recent.list(team) }))
  get<InstitutionsAnswer>('institutions', async () => ({ institutions: toInstitutionViews(sources) }))
  addActions(app, house, identify)
}

function addActions(app: FastifyInstance, house: House, identify: (request: FastifyRequest) => Promise<Visitor>): void {
  const { db } = house.store
  app.post<{ Params: { item_id: string; action: string }; Querystring: Record<string, string> }>(
    '/dashboard/api/items/:item_id/:action',
    async (request, reply) => {
      const { team, keys } = await identify(request)
      const { item_id, action } = request.params
      const isKnown = (itemActions as readonly string[]).includes(action)
      if (!isKnown || (await findOwnItem(db, team, item_id)) === undefined) throw apiError('NOT_FOUND')
      const asked = { app, house, team, keys, item_id, action: action as ItemAction, request: request.query }
      const answer = await actOnItem(asked)
      return reply.code(answer.statusCode).type('application/json; charset=utf-8').send(answer.body)
    },
  )
  // The same text to the same address, as a webhook of its own: what came of the first one stays to be seen.
  app.post<{ Params: { webhook_id: string } }>('/dashboard/api/webhooks/:webhook_id/send', async (request, reply) => {
    const { team } = await identify(request)
    const found = await findOwnWebhook(db, team, request.params.webhook_id)
    if (found === undefined) throw apiError('NOT_FOUND')
    const { item_id, url } = found.webhook
    const payload = JSON.parse(found.body) as { webhook_type: string; webhook_code: string }
    await house.store.transaction((tx) => house.outbox.send(tx, { ...team, item_id, url, payload }))
    house.jobs.wake()
    return reply.type('application/json; charset=utf-8').send({ sent: true })
  })
}
