import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startVerificationServer, type VerificationServer } from './testing/verification-server.ts'

let server: VerificationServer
beforeAll(async () => void (server = await startVerificationServer()))
afterAll(() => server.close())

describe('/identity_verification/list', () => {
  const list = (request: Record<string, unknown> = {}) =>
    server.call('/identity_verification/list', { template_id: 'idvtmp_kyc', ...request })
  const idsOf = (body: { identity_verifications: { id: string }[] }) => body.identity_verifications.map(({ id }) => id)

  test('shows each attempt once, newest first, page after page', async () => {
    const ids: string[] = []
    for (let at = 0; at < 27; at += 1) ids.push((await server.begin()).body.id)
    const { body: first } = await list()
    expect(first.identity_verifications).toHaveLength(25)
    await server.begin()
    const { body: second } = await list({ cursor: first.next_cursor })
    expect([...idsOf(first), ...idsOf(second)]).toEqual(ids.toReversed())
    expect(second.next_cursor).toBeNull()
    const { body: other } = await list({ template_id: 'idvtmp_full' })
    expect(other.identity_verifications).toEqual([])
  })

  test('is narrowed to a person, and their attempts', async () => {
    const { body: one } = await server.begin({ client_user_id: 'narrow' })
    const { body: two } = await server.retry({ client_user_id: 'narrow', template_id: 'idvtmp_kyc', strategy: 'reset' })
    const { body } = await list({ client_user_id: 'narrow' })
    expect(idsOf(body)).toEqual([two.id, one.id])
    const { body: user } = await server.call('/user/create', {
      client_user_id: 'narrow-user',
      with_upgraded_user: true,
    })
    const { body: three } = await server.begin({ client_user_id: undefined, user_id: user.user_id })
    expect(idsOf((await list({ user_id: user.user_id })).body)).toEqual([three.id])
    expect(idsOf((await list({ user_id: null, client_user_id: 'nobody' })).body)).toEqual([])
  })

  test('answers INVALID_FIELD to an unknown template, and to a cursor of another list', async () => {
    expect((await list({ template_id: 'idvtmp_none' })).body.error_code).toBe('INVALID_FIELD')
    const { body } = await list()
    for (const cursor of ['nonsense', body.next_cursor]) {
      expect((await list({ cursor, client_user_id: 'narrow' })).body.error_code).toBe('INVALID_FIELD')
    }
  })
})
