import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startScreeningServer, type ScreeningServer } from '../../testing/screening-server.ts'

let server: ScreeningServer
beforeAll(async () => void (server = await startScreeningServer('entity')))
afterAll(() => server.close())

describe('/watchlist_screening/entity/hit/list', () => {
  test('says what the list has, and how each thing compares', async () => {
    const { half } = server
    const { body: created } = await server.screen(half.listed, {}, { country: 'DE' })
    const { status, body } = await server.ask('hit/list', { [half.screening_id]: created.id })
    expect(status).toBe(200)
    expect(body.next_cursor).toBeNull()
    const [hit, ...others] = body[half.hits]
    expect(others).toEqual([])
    expect(hit).toMatchObject({
      review_status: 'pending_review',
      first_active: '2020-07-24T00:00:00Z',
      inactive_since: null,
      historical_since: null,
      list_code: 'US_SDN',
      plaid_uid: 'uid_sandbox_e04',
      sub_programs: ['SANDBOX-1'],
      analysis: { names: 'match', locations: 'match', documents: 'no_input', search_terms_version: 1 },
      data: {
        locations: [{ analysis: { summary: 'match' }, data: { country: 'DE' } }],
        documents: [{ analysis: { summary: 'no_input' } }],
      },
    })
    expect(hit.data.names[0].data).toMatchObject({ is_primary: true, weak_alias_determination: 'none' })
    expect(hit.id).toMatch(/^enthit_[1-9A-Za-z]{14}$/)
  })

  test('a rescan finds what was listed since, and what is listed no more', async () => {
    const { half } = server
    const { body: created } = await server.screen(half.seasonal)
    const { body: once } = await server.screen(half.seasonal, {}, { [half.program_id]: half.once })
    expect(created.status).toBe('cleared')
    const statusOf = async (id: string) => (await server.ask('get', { [half.screening_id]: id })).body
    server.clock.advance(17 * 86_400_000)
    await server.settle()
    expect(await statusOf(created.id)).toMatchObject({ status: 'pending_review', audit_trail: { source: 'system' } })
    expect(await server.hitsOf(created.id)).toMatchObject([
      { first_active: '2026-04-01T00:00:00Z', inactive_since: null },
    ])
    expect(await statusOf(once.id)).toMatchObject({ status: 'cleared' })
    server.clock.advance(190 * 86_400_000)
    await server.settle()
    expect(await statusOf(created.id)).toMatchObject({ status: 'cleared' })
    expect(await server.hitsOf(created.id)).toMatchObject([{ inactive_since: expect.stringMatching(/^2026-10-/) }])
    expect((await server.sent()).map((body) => body[half.webhook_id])).toEqual([created.id, created.id])
  })

  test('answers INVALID_FIELD to an unknown id, and to a cursor of another list', async () => {
    const { half } = server
    const unknown = await server.ask('hit/list', { [half.screening_id]: 'scr_00000000000000' })
    expect(unknown).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
    const { body: created } = await server.screen(half.listed)
    const wrong = await server.ask('hit/list', { [half.screening_id]: created.id, cursor: 'nonsense' })
    expect(wrong).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
  })
})
