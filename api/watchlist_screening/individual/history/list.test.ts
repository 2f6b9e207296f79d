import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startScreeningServer, type ScreeningServer } from '../../testing/screening-server.ts'

let server: ScreeningServer
beforeAll(async () => void (server = await startScreeningServer('individual')))
afterAll(() => server.close())

describe('/watchlist_screening/individual/history/list', () => {
  const historyOf = (id: string, request: Record<string, unknown> = {}) =>
    server.ask('history/list', { [server.half.screening_id]: id, ...request })

  test('is empty before the first change, and shows what was before each', async () => {
    const { half } = server
    const { body: created } = await server.screen(half.listed)
    expect((await historyOf(created.id)).body).toMatchObject({ [half.screenings]: [], next_cursor: null })
    const change = (request: Record<string, unknown>) =>
      server.ask('update', { [half.screening_id]: created.id, ...request })
    await change({ assignee: 'reviewer-1' })
    await change({ status: 'rejected' })
    const { body } = await historyOf(created.id)
    expect(body[half.screenings]).toMatchObject([
      { id: created.id, assignee: 'reviewer-1', status: 'pending_review' },
      { id: created.id, assignee: null, status: 'pending_review' },
    ])
  })

  test('goes on where the page before has ended', async () => {
    const { half } = server
    const { body: created } = await server.screen(half.clean)
    for (let at = 0; at < 27; at += 1) {
      await server.ask('update', { [half.screening_id]: created.id, assignee: `reviewer-${at}` })
    }
    const { body: first } = await historyOf(created.id)
    const { body: second } = await historyOf(created.id, { cursor: first.next_cursor })
    const seen = [...first[half.screenings], ...second[half.screenings]].map(({ assignee }) => assignee)
    expect(seen).toEqual([...Array.from({ length: 26 }, (_, at) => `reviewer-${25 - at}`), null])
    expect(second.next_cursor).toBeNull()
  })

  test('answers INVALID_FIELD to an unknown id', async () => {
    expect(await historyOf('scr_00000000000000')).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
  })
})
