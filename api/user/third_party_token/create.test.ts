import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import type { NewTeam } from '../../house/teams.store.ts'
import { addUser, codeOf } from '../testing/user-server.ts'

let server: TestServer
let partner: NewTeam
beforeAll(async () => {
  server = await startTestServer()
  partner = await server.addTeam('Partner')
})
afterAll(() => server.close())

const share = (body: Record<string, unknown>) =>
  server.call('/user/third_party_token/create', { third_party_client_id: partner.client_id, ...body })

/** /link/token/create, as a team that was given the token calls it. */
const openLink = (team: NewTeam, third_party_user_token: string) =>
  server.post('/link/token/create', {
    client_id: team.client_id,
    secret: team.secrets.sandbox,
    client_name: 'Partner',
    language: 'en',
    country_codes: ['US'],
    products: ['auth'],
    user: { client_user_id: 'theirs' },
    third_party_user_token,
  })

describe('/user/third_party_token/create', () => {
  test('makes a token that the other team, and nobody else, may use', async () => {
    const { user_id } = await addUser(server)
    const { body } = await share({ user_id })
    expect(body.third_party_user_token).toMatch(/^third-party-user-sandbox-[0-9a-f-]{36}$/)
    expect((await openLink(partner, body.third_party_user_token)).status).toBe(200)
    expect(codeOf(await openLink(server.team, body.third_party_user_token))).toBe('INVALID_USER_TOKEN')
  })

  test('ends it after 24 hours, or when it is told to', async () => {
    const { user_token } = await addUser(server)
    const day = await share({ user_token })
    const expiration_time = new Date(server.clock.now() + 3_600_000).toISOString()
    const hour = await share({ user_token, expiration_time })
    server.clock.advance(3_600_000)
    expect(codeOf(await openLink(partner, hour.body.third_party_user_token))).toBe('INVALID_USER_TOKEN')
    expect((await openLink(partner, day.body.third_party_user_token)).status).toBe(200)
    server.clock.advance(23 * 3_600_000)
    expect(codeOf(await openLink(partner, day.body.third_party_user_token))).toBe('INVALID_USER_TOKEN')
  })

  test('answers INVALID_FIELD to an end in the past, or after more than 24 hours', async () => {
    const { user_id } = await addUser(server)
    for (const after_ms of [-1000, 0, 24 * 3_600_000 + 1000]) {
      const expiration_time = new Date(server.clock.now() + after_ms).toISOString()
      expect(codeOf(await share({ user_id, expiration_time }))).toBe('INVALID_FIELD')
    }
  })

  test('ends with the user', async () => {
    const { user_id } = await addUser(server)
    const { body } = await share({ user_id })
    await server.call('/user/remove', { user_id })
    expect(codeOf(await openLink(partner, body.third_party_user_token))).toBe('INVALID_USER_TOKEN')
  })

  test('needs a user that is there', async () => {
    expect(codeOf(await share({}))).toBe('MISSING_FIELDS')
    expect(codeOf(await share({ user_token: 'user-sandbox-0' }))).toBe('INVALID_USER_TOKEN')
    expect(codeOf(await share({ user_id: 'nobody' }))).toBe('INVALID_USER_ID')
    expect(codeOf(await share({ user_id: 'usr_nobody' }))).toBe('USER_NOT_FOUND')
  })
})
