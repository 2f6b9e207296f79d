import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startScreeningServer, type ScreeningServer } from '../testing/screening-server.ts'

let server: ScreeningServer
beforeAll(async () => void (server = await startScreeningServer('entity')))
afterAll(() => server.close())

describe('/watchlist_screening/entity/get', () => {
  test('answers what create and update have answered', async () => {
    const { half } = server
    const { body: created } = await server.screen(half.listed)
    const { body } = await server.ask('get', { [half.screening_id]: created.id })
    expect({ ...body, request_id: '' }).toEqual({ ...created, request_id: '' })
    const change = { [half.screening_id]: created.id, status: 'rejected' }
    const { body: updated } = await server.ask('update', change)
    const { body: again } = await server.ask('get', { [half.screening_id]: created.id })
    expect({ ...again, request_id: '' }).toEqual({ ...updated, request_id: '' })
  })

  test('answers INVALID_FIELD to an id that is unknown, of another team, or of the other kind', async () => {
    const { half } = server
    const { body: created } = await server.screen(half.clean)
    const { client_id, secrets } = await server.addTeam('Strangers')
    const theirs = await server.post(`${half.room}/get`, {
      client_id,
      secret: secrets.sandbox,
      [half.screening_id]: created.id,
    })
    expect(theirs).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
    const unknown = await server.ask('get', { [half.screening_id]: 'scr_00000000000000' })
    expect(unknown).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
    const other = await server.call('/watchlist_screening/individual/get', { watchlist_screening_id: created.id })
    expect(other).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
  })
})
