import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startScreeningServer, type ScreeningServer } from '../../testing/screening-server.ts'

let server: ScreeningServer
beforeAll(async () => void (server = await startScreeningServer('entity')))
afterAll(() => server.close())

describe('/watchlist_screening/entity/program/get', () => {
  test('says how a program screens; INVALID_FIELD to an unknown one', async () => {
    const { half } = server
    const { status, body } = await server.ask('program/get', { [half.program_id]: half.program })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      id: half.program,
      name_sensitivity: 'balanced',
      is_rescanning_enabled: true,
      is_archived: false,
      audit_trail: { source: 'system', dashboard_user_id: null },
    })
    expect(body.lists_enabled).toHaveLength(16)
    const unknown = await server.ask('program/get', { [half.program_id]: 'prg_none' })
    expect(unknown).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
  })
})
