import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startScreeningServer, type ScreeningServer } from '../../testing/screening-server.ts'

let server: ScreeningServer
beforeAll(async () => void (server = await startScreeningServer('entity')))
afterAll(() => server.close())

describe('/watchlist_screening/entity/review/list', () => {
  test('lists what was decided, and answers INVALID_FIELD to an unknown id', async () => {
    const { half } = server
    const { body: created } = await server.screen(half.listed)
    const [hit] = await server.hitsOf(created.id)
    const list = (id: string) => server.ask('review/list', { [half.screening_id]: id })
    expect((await list(created.id)).body).toMatchObject({ [half.reviews]: [], next_cursor: null })
    const review = { [half.screening_id]: created.id, confirmed_hits: [], dismissed_hits: [hit.id], comment: null }
    const { body: made } = await server.ask('review/create', review)
    const { body } = await list(created.id)
    expect(body[half.reviews]).toEqual([{ ...made, request_id: undefined }])
    expect(await list('scr_00000000000000')).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
    const rows = await server.house.store.db.selectFrom('watchlist_reviews').selectAll().execute()
    expect(rows).toHaveLength(1)
  })
})
