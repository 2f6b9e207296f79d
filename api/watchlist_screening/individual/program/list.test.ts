import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startScreeningServer, type ScreeningServer } from '../../testing/screening-server.ts'

let server: ScreeningServer
beforeAll(async () => void (server = await startScreeningServer('individual')))
afterAll(() => server.close())

describe('/watchlist_screening/individual/program/list', () => {
  test('has the same programs for every team, each as get answers it', async () => {
    const { half } = server
    const { body } = await server.ask('program/list')
    expect(body.next_cursor).toBeNull()
    const ids = body[half.programs].map(({ id }: { id: string }) => id)
    expect(ids).toEqual(expect.arrayContaining([half.program, half.once, half.archived]))
    const { client_id, secrets } = await server.addTeam('Others')
    const theirs = await server.post(`${half.room}/program/list`, { client_id, secret: secrets.sandbox })
    expect(theirs.body[half.programs]).toEqual(body[half.programs])
    const { request_id: _, ...got } = (await server.ask('program/get', { [half.program_id]: half.archived })).body
    expect(body[half.programs]).toContainEqual(got)
  })

  test('answers INVALID_FIELD to a cursor that it has not returned', async () => {
    expect((await server.ask('program/list', { cursor: 'nonsense' })).body.error_code).toBe('INVALID_FIELD')
  })
})
