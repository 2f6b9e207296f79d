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

describe('/user/third_party_token/remove', () => {
  test('ends the token, for the team that made it', async () => {
    const { user_id } = await addUser(server)
    const { third_party_user_token } = (await share({ user_id })).body
    const keys = { client_id: partner.client_id, secret: partner.secrets.sandbox }
    const foreign = await server.post('/user/third_party_token/remove', { ...keys, third_party_user_token })
    expect(codeOf(foreign)).toBe('INVALID_USER_TOKEN')
    const own = await server.call('/user/third_party_token/remove', { third_party_user_token })
    expect(own.body).toMatchObject({ removed: true })
    expect(codeOf(await openLink(partner, third_party_user_token))).toBe('INVALID_USER_TOKEN')
    const again = await server.call('/user/third_party_token/remove', { third_party_user_token })
    expect(codeOf(again)).toBe('INVALID_USER_TOKEN')
  })
})
