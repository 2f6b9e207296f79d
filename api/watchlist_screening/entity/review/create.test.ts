import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startScreeningServer, type ScreeningServer } from '../../testing/screening-server.ts'

let server: ScreeningServer
beforeAll(async () => void (server = await startScreeningServer('entity')))
afterAll(() => server.close())

describe('/watchlist_screening/entity/review/create', () => {
  async function screened() {
    const { half } = server
    const { body } = await server.screen(half.listed)
    const [hit] = await server.hitsOf(body.id)
    const review = (request: Record<string, unknown>) =>
      server.ask('review/create', { [half.screening_id]: body.id, confirmed_hits: [], dismissed_hits: [], ...request })
    return { id: body.id as string, hit_id: hit.id as string, review }
  }

  test('decides about a hit, and leaves the status of the screening', async () => {
    const { half } = server
    const { id, hit_id, review } = await screened()
    const { status, body } = await review({ confirmed_hits: [hit_id], comment: 'It is them.' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      confirmed_hits: [hit_id],
      dismissed_hits: [],
      comment: 'It is them.',
      audit_trail: { source: 'api', timestamp: '2026-03-15T12:00:00Z' },
    })
    expect(await server.hitsOf(id)).toMatchObject([{ review_status: 'confirmed' }])
    expect((await server.ask('get', { [half.screening_id]: id })).body.status).toBe('pending_review')
  })

  test('a hit that was decided about stays as it was, whatever is searched for then', async () => {
    const { half } = server
    const { id, hit_id, review } = await screened()
    await review({ dismissed_hits: [hit_id] })
    const before = await server.hitsOf(id)
    const search_terms: Record<string, string> = { [half.program_id]: half.program, legal_name: half.clean }
    const { body } = await server.ask('update', { [half.screening_id]: id, search_terms })
    expect(body.status).toBe('cleared')
    expect(await server.hitsOf(id)).toEqual(before)
    search_terms['legal_name'] = half.listed
    const { body: again } = await server.ask('update', { [half.screening_id]: id, search_terms })
    expect(again.status).toBe('cleared')
    expect(await server.hitsOf(id)).toEqual(before)
  })

  test('answers INVALID_FIELD to what cannot be decided', async () => {
    const { hit_id, review } = await screened()
    const other = await screened()
    for (const request of [
      {},
      { confirmed_hits: ['scrhit_none'] },
      { confirmed_hits: [other.hit_id] },
      { confirmed_hits: [hit_id], dismissed_hits: [hit_id] },
    ]) {
      expect(await review(request)).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
    }
    expect((await review({ dismissed_hits: [hit_id] })).status).toBe(200)
    expect(await review({ confirmed_hits: [hit_id] })).toMatchObject({
      status: 400,
      body: { error_message: expect.stringContaining('dismissed already') },
    })
  })
})
