import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startScreeningServer, type ScreeningServer } from '../testing/screening-server.ts'

let server: ScreeningServer
beforeAll(async () => void (server = await startScreeningServer('entity')))
afterAll(() => server.close())

describe('/watchlist_screening/entity/list', () => {
  const list = (request: Record<string, unknown> = {}) =>
    server.ask('list', { [server.half.program_id]: server.half.program, ...request })

  test('shows each screening of a program once, newest first, page after page', async () => {
    const { half } = server
    const ids: string[] = []
    for (let at = 0; at < 28; at += 1) ids.push((await server.screen(half.clean)).body.id)
    const { body: first } = await list()
    expect(first[half.screenings]).toHaveLength(25)
    // What comes meanwhile stands before the list's beginning.
    await server.screen(half.clean)
    const { body: second } = await list({ cursor: first.next_cursor })
    expect(second.next_cursor).toBeNull()
    const seen = [...first[half.screenings], ...second[half.screenings]].map(({ id }: { id: string }) => id)
    expect(seen).toEqual(ids.toReversed())
    const { body: other } = await list({ [half.program_id]: half.once })
    expect(other[half.screenings]).toEqual([])
  })

  test('is narrowed by filters together', async () => {
    const { half } = server
    const { body: mine } = await server.screen(half.listed, { client_user_id: 'c-1' })
    await server.screen(half.listed, { client_user_id: 'c-2' })
    await server.ask('update', { [half.screening_id]: mine.id, assignee: 'reviewer-1' })
    for (const filter of [{ client_user_id: 'c-1' }, { assignee: 'reviewer-1', status: 'pending_review' }]) {
      const { body } = await list(filter)
      expect(body[half.screenings].map(({ id }: { id: string }) => id)).toEqual([mine.id])
    }
    const { body: pending } = await list({ status: 'pending_review' })
    expect(pending[half.screenings]).toHaveLength(2)
    const { body: none } = await list({ client_user_id: 'c-1', status: 'cleared' })
    expect(none).toMatchObject({ [half.screenings]: [], next_cursor: null })
  })

  test('answers INVALID_FIELD to an unknown program, and to a cursor of another list', async () => {
    const { half } = server
    expect((await list({ [half.program_id]: 'prg_none' })).body.error_code).toBe('INVALID_FIELD')
    const { body } = await list()
    for (const cursor of ['nonsense', body.next_cursor]) {
      expect((await list({ cursor, status: 'cleared' })).body.error_code).toBe('INVALID_FIELD')
    }
  })
})
