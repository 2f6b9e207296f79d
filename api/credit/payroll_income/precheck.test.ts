import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
let user_token: string
beforeAll(async () => {
  server = await startTestServer()
  user_token = (await server.call('/user/create', { client_user_id: 'precheck' })).body.user_token
})
afterAll(() => server.close())

describe('/credit/payroll_income/precheck', () => {
  test.each([
    [{ employer: { name: 'employer_good' } }, 'HIGH'],
    [{ employer: { name: 'employer_multi' } }, 'HIGH'],
    [{ employer: { name: 'employer_bad' } }, 'LOW'],
    [{ access_tokens: ['access_good'] }, 'HIGH'],
    [{ access_tokens: ['access_bad'], employer: null }, 'LOW'],
    [{ access_tokens: ['access_bad', 'access_good'] }, 'HIGH'],
    [{ employer: { name: 'Gingham Mills' }, access_tokens: ['access-sandbox-1'] }, 'UNKNOWN'],
    [{ us_military_info: { is_active_duty: true, branch: 'navy' } }, 'UNKNOWN'],
    [{ payroll_institution: { name: 'Platypus Payroll' } }, 'UNKNOWN'],
    [{ employer: { name: 'toString' } }, 'UNKNOWN'],
  ])('%j is %s', async (asked, confidence) => {
    const { status, body } = await server.call('/credit/payroll_income/precheck', { user_token, ...asked })
    expect(status).toBe(200)
    expect(body.confidence).toBe(confidence)
  })

  test('names the user’s errors, where one is named', async () => {
    const codeOf = async (body: Record<string, unknown>) =>
      (await server.call('/credit/payroll_income/precheck', body)).body.error_code
    expect(await codeOf({})).toBeUndefined()
    expect(await codeOf({ user_token: 'nobody' })).toBe('INVALID_USER_TOKEN')
    expect(await codeOf({ user_id: 'nobody' })).toBe('INVALID_USER_ID')
    expect(await codeOf({ user_id: 'usr_nobody' })).toBe('USER_NOT_FOUND')
  })
})
