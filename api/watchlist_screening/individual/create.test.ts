import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startScreeningServer, type ScreeningServer } from '../testing/screening-server.ts'

let server: ScreeningServer
beforeAll(async () => void (server = await startScreeningServer('individual')))
afterAll(() => server.close())

describe('/watchlist_screening/individual/create', () => {
  test('clears whom no list knows', async () => {
    const { half } = server
    const { status, body } = await server.screen(half.clean, { client_user_id: 'customer-1' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      status: 'cleared',
      assignee: null,
      client_user_id: 'customer-1',
      search_terms: { [half.program_id]: half.program, legal_name: half.clean, country: null, version: 1 },
      audit_trail: { source: 'api', dashboard_user_id: null, timestamp: '2026-03-15T12:00:00Z' },
    })
    expect(body.id).toMatch(/^scr_[1-9A-Za-z]{14}$/)
    expect(await server.hitsOf(body.id)).toEqual([])
  })

  test('lets a hit wait for somebody to look, and sends no webhook', async () => {
    const { body } = await server.screen(server.half.listed)
    expect(body.status).toBe('pending_review')
    expect(await server.hitsOf(body.id)).toHaveLength(1)
    expect(await server.sent()).toEqual([])
  })

  test('keeps the search terms in no readable form', async () => {
    await server.screen('Secretive Quorlwhistle')
    const rows = await server.house.store.db.selectFrom('watchlist_screenings').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain('Quorlwhistle')
  })

  test.each([
    ['legal_name', { legal_name: '1234' }],
    ['legal_name', { legal_name: ' Spaced Out ' }],
    ['legal_name', { legal_name: 'x'.repeat(101) }],
    ['document_number', { document_number: 'abc' }],
    ['document_number', { document_number: ' 1234 ' }],
    ['country', { country: 'us' }],
    ['date_of_birth', { date_of_birth: 'yesterday' }],
  ])('answers INVALID_FIELD for %s of %j', async (field, terms) => {
    const { status, body } = await server.screen('Odalys Fern', {}, terms)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining(field) })
  })

  test('answers INVALID_FIELD to a program that is unknown or archived, and to an id that says who somebody is', async () => {
    const { half } = server
    for (const program of ['prg_none', half.archived]) {
      const { body } = await server.screen(half.clean, {}, { [half.program_id]: program })
      expect(body).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining('program') })
    }
    const { body } = await server.screen(half.clean, { client_user_id: 'fern@app.example' })
    expect(body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('client_user_id'),
    })
  })
})
