import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/income/verification/precheck', () => {
  test.each([
    [{ employer: { name: 'employer_good' } }, 'HIGH'],
    [{ employer: { name: 'employer_bad' } }, 'LOW'],
    [{ transactions_access_token: 'access_bad' }, 'LOW'],
    [{ transactions_access_token: 'access_bad', transactions_access_tokens: ['access_good'] }, 'HIGH'],
    [{ transactions_access_token: null, employer: null, user: { first_name: 'Ada', home_address: null } }, 'UNKNOWN'],
  ])('%j is %s', async (asked, confidence) => {
    const { status, body } = await server.call('/income/verification/precheck', asked)
    expect(status).toBe(200)
    expect(body).toMatchObject({ confidence, precheck_id: expect.stringMatching(/^[0-9a-f]{16}$/) })
  })

  test('is of no use to another team', async () => {
    const { body } = await server.call('/income/verification/precheck', {})
    const { client_id, secrets } = await server.addTeam('Other')
    const request = { client_id, secret: secrets.sandbox, webhook: 'https://app.example/w' }
    const { precheck_id } = body
    const made = await server.post('/income/verification/create', { ...request, precheck_id })
    expect(made.body.error_code).toBe('INCOME_VERIFICATION_NOT_FOUND')
  })
})
