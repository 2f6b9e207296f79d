import { Call, type Received } from './call.ts'
import type { PageTraits } from './request.ts'

type Body = Record<string, unknown>

/**
 * A call of an endpoint that pages. Await it for one page, or walk it for everything:
 *
 *     const { transactions } = await client.transactions.get(request)
 *     for await (const transaction of client.transactions.get(request)) …
 *     for await (const page of client.transactions.get(request).pages()) …
 *
 * Pages are fetched when they are needed, with the count of the request.
 */
export class PagedCall<Data, Row> extends Call<Data> implements AsyncIterable<Row> {
  readonly #walk: () => AsyncGenerator<Data, void, undefined>
  readonly #rows: string

  constructor(traits: PageTraits, request: object, sendPage: (request: object) => Promise<Received<Data>>) {
    const first = sendPage(request)
    super(first)
    this.#rows = traits.rows
    this.#walk = () => walk(traits, request as Body, first, sendPage)
  }

  /** Page by page, from the page that was asked for. */
  pages(): AsyncGenerator<Data, void, undefined> {
    this.handleElsewhere()
    return this.#walk()
  }

  /** Row by row, from the page that was asked for. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    for await (const page of this.pages()) yield* rowsOf(page, this.#rows) as Row[]
  }
}

async function* walk<Data>(
  traits: PageTraits,
  request: Body,
  first: Promise<Received<Data>>,
  sendPage: (request: object) => Promise<Received<Data>>,
): AsyncGenerator<Data, void, undefined> {
  let asked = request
  let page = (await first).data
  for (;;) {
    yield page
    const next = nextRequest(traits, asked, page as Body)
    if (next === null) return
    asked = next
    page = (await sendPage(next)).data
  }
}

/** The request of the page after this one; null after the last. */
export function nextRequest(traits: PageTraits, asked: Body, page: Body): Body | null {
  const rows = rowsOf(page, traits.rows)
  if (traits.by === 'cursor') {
    const cursor = page['next_cursor']
    const isLast =
      page['has_more'] === false || typeof cursor !== 'string' || cursor === '' || cursor === asked['cursor']
    return isLast ? null : { ...asked, cursor }
  }
  if (rows.length === 0 || page['has_more'] === false) return null
  if (traits.by === 'after_id') {
    const after_id = rows.at(-1)?.['event_id']
    return after_id === undefined || after_id === asked['after_id'] ? null : { ...asked, after_id }
  }
  const place = traits.in === undefined ? asked : ((asked[traits.in] ?? {}) as Body)
  const offset = Number(place['offset'] ?? 0) + rows.length
  const total = traits.total === undefined ? undefined : page[traits.total]
  const count = Number(place['count'] ?? traits.count)
  const isLast = typeof total === 'number' ? offset >= total : rows.length < count && page['has_more'] !== true
  if (isLast) return null
  return traits.in === undefined ? { ...asked, offset } : { ...asked, [traits.in]: { ...place, offset } }
}

function rowsOf(page: unknown, name: string): Body[] {
  const rows = (page as Body)[name]
  return Array.isArray(rows) ? (rows as Body[]) : []
}
