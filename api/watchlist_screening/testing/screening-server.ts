import { startTestServer, type Answer, type TestServer } from '@gingham/server/testing'

/** What differs between the two halves of the room, and searches to try them with. */
export const halves = {
  individual: {
    room: '/watchlist_screening/individual',
    screening_id: 'watchlist_screening_id',
    program_id: 'watchlist_program_id',
    screenings: 'watchlist_screenings',
    hits: 'watchlist_screening_hits',
    reviews: 'watchlist_screening_reviews',
    programs: 'watchlist_programs',
    program: 'prg_balanced',
    once: 'prg_once',
    archived: 'prg_archived',
    /** On a list; on none; on one from April to September. */
    listed: 'Vosko Drimmelbeck',
    clean: 'Odalys Fern',
    seasonal: 'Marlow Quillfeather',
    webhook_type: 'SCREENING',
    webhook_id: 'screening_id',
  },
  entity: {
    room: '/watchlist_screening/entity',
    screening_id: 'entity_watchlist_screening_id',
    program_id: 'entity_watchlist_program_id',
    screenings: 'entity_watchlist_screenings',
    hits: 'entity_watchlist_screening_hits',
    reviews: 'entity_watchlist_screening_reviews',
    programs: 'entity_watchlist_programs',
    program: 'entprg_balanced',
    once: 'entprg_once',
    archived: 'entprg_archived',
    listed: 'Drimmelbeck Heavy Tonnage',
    clean: 'Weaver and Daughters',
    seasonal: 'Nightjar Freight Forwarding',
    webhook_type: 'ENTITY_SCREENING',
    webhook_id: 'entity_screening_id',
  },
} as const

export const WEBHOOK_URL = 'http://127.0.0.1:9/monitor'

export interface ScreeningServer extends TestServer {
  half: (typeof halves)[keyof typeof halves]
  /** Calls an endpoint of the half by the rest of its path. */
  ask(path: string, body?: Record<string, unknown>): Promise<Answer>
  /** Screens a name, in the half's usual program unless given. */
  screen(legal_name: string, request?: Record<string, unknown>, terms?: Record<string, unknown>): Promise<Answer>
  hitsOf(screening_id: string): Promise<Answer['body'][]>
  /** The bodies of the webhooks of this half so far, in order. */
  sent(): Promise<Record<string, unknown>[]>
}

/** A server that has an address for webhooks. */
export async function startScreeningServer(kind: keyof typeof halves): Promise<ScreeningServer> {
  const server = await startTestServer()
  const half = halves[kind]
  await server.call('/gingham/webhook_address/set', { url: WEBHOOK_URL })
  const ask: ScreeningServer['ask'] = (path, body) => server.call(`${half.room}/${path}`, body)
  return {
    ...server,
    half,
    ask,
    screen: (legal_name, request = {}, terms = {}) =>
      ask('create', { search_terms: { [half.program_id]: half.program, legal_name, ...terms }, ...request }),
    async hitsOf(screening_id) {
      const { body } = await ask('hit/list', { [half.screening_id]: screening_id })
      return body[half.hits]
    },
    async sent() {
      const rows = await server.house.store.db
        .selectFrom('webhooks')
        .select(['body'])
        .where('url', '=', WEBHOOK_URL)
        .orderBy('created_ms')
        .execute()
      return rows.map(({ body }) => JSON.parse(body) as Record<string, unknown>)
    },
  }
}
