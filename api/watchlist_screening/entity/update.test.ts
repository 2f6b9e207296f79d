import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startScreeningServer, type ScreeningServer } from '../testing/screening-server.ts'

let server: ScreeningServer
beforeAll(async () => void (server = await startScreeningServer('entity')))
afterAll(() => server.close())

describe('/watchlist_screening/entity/update', () => {
  const change = (id: string, request: Record<string, unknown>) =>
    server.ask('update', { [server.half.screening_id]: id, ...request })
  const termsOf = (terms: Record<string, unknown>) => ({
    search_terms: { [server.half.program_id]: server.half.program, ...terms },
  })

  test('changes what it names, and tells of a new status', async () => {
    const { half } = server
    const { body: created } = await server.screen(half.listed)
    const { body } = await change(created.id, { status: 'rejected', assignee: 'reviewer-1', client_user_id: 'c-9' })
    expect(body).toMatchObject({ status: 'rejected', assignee: 'reviewer-1', client_user_id: 'c-9' })
    expect(await server.sent()).toEqual([
      {
        webhook_type: half.webhook_type,
        webhook_code: 'STATUS_UPDATED',
        [half.webhook_id]: created.id,
        environment: 'sandbox',
      },
    ])
    const { body: reset } = await change(created.id, { reset_fields: ['assignee'] })
    expect(reset).toMatchObject({ status: 'rejected', assignee: null })
    expect(await server.sent()).toHaveLength(1)
  })

  test('compares new terms at once, and keeps the terms that are not named', async () => {
    const { half } = server
    const { body: created } = await server.screen(half.clean, {}, { country: 'US' })
    const { body: found } = await change(created.id, termsOf({ legal_name: half.listed }))
    expect(found).toMatchObject({
      status: 'pending_review',
      search_terms: { legal_name: half.listed, country: 'US', version: 2 },
    })
    const [hit] = await server.hitsOf(created.id)
    expect(hit).toMatchObject({ historical_since: null, analysis: { search_terms_version: 2, locations: 'no_match' } })
    server.clock.advance(60_000)
    const { body: cleared } = await change(created.id, termsOf({ legal_name: half.clean }))
    expect(cleared).toMatchObject({ status: 'cleared', search_terms: { version: 3 } })
    expect(await server.hitsOf(created.id)).toMatchObject([
      { id: hit.id, historical_since: cleared.audit_trail.timestamp },
    ])
    const { body: back } = await change(created.id, termsOf({ legal_name: half.listed }))
    expect(back.status).toBe('pending_review')
    expect(await server.hitsOf(created.id)).toMatchObject([{ id: hit.id, historical_since: null }])
  })

  test('moves to another program', async () => {
    const { half } = server
    const { body: created } = await server.screen(half.clean)
    const { body } = await change(created.id, { search_terms: { [half.program_id]: half.once } })
    expect(body.search_terms).toMatchObject({ [half.program_id]: half.once, legal_name: half.clean })
  })

  test('does nothing when nothing is named', async () => {
    const { half } = server
    const { body: created } = await server.screen(half.clean)
    const { body } = await change(created.id, {})
    expect({ ...body, request_id: '' }).toEqual({ ...created, request_id: '' })
    const { body: history } = await server.ask('history/list', { [half.screening_id]: created.id })
    expect(history[half.screenings]).toEqual([])
  })

  test.each([
    ['terms and status at once', { search_terms: {}, status: 'cleared' }],
    ['an assignee that is reset as well', { assignee: 'reviewer-1', reset_fields: ['assignee'] }],
    ['an id that says who somebody is', { client_user_id: '+14155550123' }],
  ])('answers INVALID_FIELD for %s', async (_what, request) => {
    const { half } = server
    const { body: created } = await server.screen(half.clean)
    const terms = 'search_terms' in request ? termsOf({}) : {}
    const { status, body } = await change(created.id, { ...request, ...terms })
    expect([status, body.error_code]).toEqual([400, 'INVALID_FIELD'])
  })

  test('answers INVALID_FIELD to an archived program, an unknown one, and an unknown screening', async () => {
    const { half } = server
    const { body: created } = await server.screen(half.clean)
    for (const program of [half.archived, 'prg_none']) {
      const { body } = await change(created.id, { search_terms: { [half.program_id]: program } })
      expect(body.error_code).toBe('INVALID_FIELD')
    }
    expect((await change('scr_00000000000000', { status: 'cleared' })).body.error_code).toBe('INVALID_FIELD')
  })
})
