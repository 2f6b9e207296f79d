import { afterAll, beforeAll, expect, test } from 'vitest'
import { leslie, startVerificationServer, type VerificationServer } from './testing/verification-server.ts'

let server: VerificationServer
beforeAll(async () => void (server = await startVerificationServer()))
afterAll(() => server.close())

test('/identity_verification/get answers what create has answered', async () => {
  const { body: created } = await server.begin({ user: leslie })
  expect({ ...(await server.get(created.id)), request_id: '' }).toEqual({ ...created, request_id: '' })
})

test('/identity_verification/get answers INVALID_FIELD to an id that is unknown or of another team', async () => {
  const { body: created } = await server.begin()
  const { client_id, secrets } = await server.addTeam('Strangers')
  const theirs = await server.post('/identity_verification/get', {
    client_id,
    secret: secrets.sandbox,
    identity_verification_id: created.id,
  })
  expect(theirs).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
  expect((await server.get('idv_none')).error_code).toBe('INVALID_FIELD')
})
