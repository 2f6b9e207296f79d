import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { json, startScriptedServer, type ScriptedServer } from '../fixtures/scripted-server.ts'
import { send, type PageTraits } from './request.ts'
import { resolveSettings } from './options.ts'
import { PagedCall } from './paging.ts'

let server: ScriptedServer
beforeAll(async () => {
  server = await startScriptedServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.seen.length = 0
})

interface Row {
  event_id: number
}
const all: Row[] = Array.from({ length: 7 }, (_, index) => ({ event_id: index + 1 }))

function call(traits: PageTraits, request: object): PagedCall<{ rows: Row[] }, Row> {
  const settings = resolveSettings({ clientId: 'a', secret: 'b', environment: server.url })
  return new PagedCall(traits, request, async (body) => {
    const received = await send(settings, '/any/list', body, {}, {})
    return { ...received, data: received.data as { rows: Row[] } }
  })
}
const requests = () => server.seen.map(({ body }) => JSON.parse(body) as unknown)
async function rowsOf(paged: AsyncIterable<Row>): Promise<number[]> {
  const ids: number[] = []
  for await (const row of paged) ids.push(row.event_id)
  return ids
}

/** A server of seven rows that pages in every way at once. */
function serve(
  extra: (end: number) => object,
  place: (body: Record<string, never>) => { offset?: number; count?: number },
) {
  server.script((request, response, text) => {
    const body = JSON.parse(text) as Record<string, never>
    const { offset = 0, count = 100 } = place(body)
    const rows = all.slice(offset, offset + count)
    json({ rows, request_id: 'r', ...extra(offset + rows.length) })(request, response, text)
  })
}

describe('every row comes once and in order', () => {
  const everything = [1, 2, 3, 4, 5, 6, 7]

  test('with an offset among the options and a total', async () => {
    serve(
      () => ({ total_rows: 7 }),
      ({ options }) => options ?? {},
    )
    const paged = call(
      { by: 'offset', rows: 'rows', in: 'options', total: 'total_rows', count: 100 },
      { options: { count: 3, x: 1 } },
    )
    expect(await rowsOf(paged)).toEqual(everything)
    expect(requests()).toEqual([
      { options: { count: 3, x: 1 } },
      { options: { count: 3, x: 1, offset: 3 } },
      { options: { count: 3, x: 1, offset: 6 } },
    ])
  })

  test('with an offset and no total: a short page is the last', async () => {
    serve(
      () => ({}),
      (body) => body,
    )
    expect(await rowsOf(call({ by: 'offset', rows: 'rows', count: 100 }, { count: 3 }))).toEqual(everything)
    expect(server.seen).toHaveLength(3)
  })

  test('with an offset and no total, when the rows fill their pages', async () => {
    serve(
      () => ({}),
      (body) => body,
    )
    expect(await rowsOf(call({ by: 'offset', rows: 'rows', count: 100 }, { count: 7 }))).toEqual(everything)
    expect(server.seen).toHaveLength(2)
  })

  test('with cursors', async () => {
    serve(
      (end) => ({ next_cursor: end < 7 ? String(end) : null }),
      ({ cursor }) => ({ offset: Number(cursor ?? '0'), count: 3 }),
    )
    expect(await rowsOf(call({ by: 'cursor', rows: 'rows', count: 10 }, { a: 1 }))).toEqual(everything)
    expect(requests()).toEqual([{ a: 1 }, { a: 1, cursor: '3' }, { a: 1, cursor: '6' }])
  })

  test('with the id of the last event', async () => {
    serve(
      (end) => ({ has_more: end < 7 }),
      ({ after_id }) => ({ offset: Number(after_id), count: 3 }),
    )
    expect(await rowsOf(call({ by: 'after_id', rows: 'rows', count: 25 }, { after_id: 0 }))).toEqual(everything)
    expect(requests()).toEqual([{ after_id: 0 }, { after_id: 3 }, { after_id: 6 }])
  })
})

test('a server that repeats its cursor does not keep the walk going for ever', async () => {
  server.script(json({ rows: all, next_cursor: 'same', request_id: 'r' }))
  expect(await rowsOf(call({ by: 'cursor', rows: 'rows', count: 10 }, {}))).toHaveLength(14)
})

test('a walk that is left early asks for no more pages', async () => {
  serve(
    () => ({ total: 7 }),
    (body) => body,
  )
  for await (const row of call({ by: 'offset', rows: 'rows', total: 'total', count: 3 }, { count: 2 })) {
    if (row.event_id === 3) break
  }
  expect(server.seen).toHaveLength(2)
})

test('the same call can be awaited for its page, and walked page by page', async () => {
  serve(
    () => ({ total: 7 }),
    (body) => body,
  )
  const paged = call({ by: 'offset', rows: 'rows', total: 'total', count: 3 }, { count: 4 })
  expect((await paged).rows).toHaveLength(4)
  const sizes = []
  for await (const page of paged.pages()) sizes.push(page.rows.length)
  expect(sizes).toEqual([4, 3])
  expect(server.seen).toHaveLength(2)
})

test('an empty list is a walk of no rows', async () => {
  server.script(json({ rows: [], total: 0, request_id: 'r' }))
  expect(await rowsOf(call({ by: 'offset', rows: 'rows', total: 'total', count: 3 }, {}))).toEqual([])
})
