import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { identity, legacyIdentity } from './testing/people.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const create = async (body: Record<string, unknown>) => server.call('/user/create', body)

describe('/user/create', () => {
  test('answers a user_id alone to callers of the present generation', async () => {
    const asked = await create({ client_user_id: 'new-1', with_upgraded_user: true })
    expect(asked.body).toEqual({ user_id: expect.stringMatching(/^usr_\w{14}$/), request_id: expect.any(String) })
    const spoken = await create({ client_user_id: 'new-2', identity })
    expect(spoken.body.user_token).toBeUndefined()
    expect(spoken.body.user_id).toMatch(/^usr_/)
  })

  const nowhere = { street: null, city: null, region: null, postal_code: null, country: null }
  test('answers a token and an id without prefix to callers of the legacy generation', async () => {
    for (const [client_user_id, request] of [
      ['old-1', { consumer_report_user_identity: legacyIdentity }],
      ['old-2', { with_upgraded_user: false }],
      ['old-3', { consumer_report_user_identity: { ...legacyIdentity, primary_address: nowhere } }],
    ] as const) {
      const { body } = await create({ client_user_id, ...request })
      expect(body.user_token).toMatch(/^user-sandbox-[0-9a-f-]{36}$/)
      expect(body.user_id).toMatch(/^\w{37}$/)
    }
  })

  test('answers both names where the request does not tell the generation, and the same ones again', async () => {
    const first = await create({ client_user_id: 'either-1' })
    expect(first.body.user_token).toMatch(/^user-sandbox-/)
    expect(first.body.user_id).toMatch(/^usr_/)
    const second = await create({ client_user_id: 'either-1' })
    expect(second.body).toMatchObject({ user_token: first.body.user_token, user_id: first.body.user_id })
  })

  test('answers the same user again, and adds the identity of the second call', async () => {
    const first = await create({ client_user_id: 'again', with_upgraded_user: true })
    const second = await create({ client_user_id: 'again', identity })
    expect(second.body.user_id).toBe(first.body.user_id)
    const { body } = await server.call('/user/get', { user_id: first.body.user_id })
    expect(body.identity).toEqual(identity)
  })

  test('refuses a second call in the legacy generation, and knows the user by its token in the present one', async () => {
    const first = await create({ client_user_id: 'old-again', with_upgraded_user: false })
    for (const request of [{}, { with_upgraded_user: false }]) {
      const second = await create({ client_user_id: 'old-again', ...request })
      expect(second).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
    }
    const present = await create({ client_user_id: 'old-again', with_upgraded_user: true })
    expect(present.body).toEqual({ user_id: first.body.user_token, request_id: expect.any(String) })
  })

  test('keeps the users of each team and environment apart', async () => {
    const { body } = await create({ client_user_id: 'shared-name', with_upgraded_user: true })
    const production = await server.post('/user/create', {
      client_id: server.team.client_id,
      secret: server.team.secrets.production,
      client_user_id: 'shared-name',
      with_upgraded_user: true,
    })
    expect(production.status).toBe(200)
    expect(production.body.user_id).not.toBe(body.user_id)
    const elsewhere = await server.post('/user/get', {
      client_id: server.team.client_id,
      secret: server.team.secrets.production,
      user_id: body.user_id,
    })
    expect(elsewhere.body.error_code).toBe('USER_NOT_FOUND')
  })

  test('keeps what each of many calls at once says of a user that is there', async () => {
    const client_user_id = 'said-at-once'
    const with_upgraded_user = true
    const { user_id } = (await server.call('/user/create', { client_user_id, with_upgraded_user })).body
    const { name, emails, date_of_birth, phone_numbers } = identity
    const said = [{ name }, { emails }, { date_of_birth }, { phone_numbers }]
    await Promise.all(said.map((part) => server.call('/user/create', { client_user_id, identity: part })))
    const known = (await server.call('/user/get', { user_id })).body.identity
    expect(known).toEqual({ name, emails, date_of_birth, phone_numbers })
  })

  test('makes one user of many calls at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => create({ client_user_id: 'race', with_upgraded_user: true })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect(new Set(answers.map(({ body }) => body.user_id)).size).toBe(1)
  })

  test.each([
    ['an e-mail address for an id', { client_user_id: 'ada@mail.example' }],
    ['an id that is too long', { client_user_id: 'a'.repeat(129) }],
    ['an empty id', { client_user_id: '' }],
    ['both identities', { client_user_id: 'x', identity, consumer_report_user_identity: legacyIdentity }],
    [
      'the legacy identity in the present generation',
      { client_user_id: 'x', with_upgraded_user: true, consumer_report_user_identity: legacyIdentity },
    ],
    ['the present identity in the legacy generation', { client_user_id: 'x', with_upgraded_user: false, identity }],
  ])('answers INVALID_FIELD to %s', async (_, request) => {
    expect(await create(request)).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
  })

  test('answers INVALID_USER_IDENTITY_DATA with 403 to what no person has', async () => {
    const emails = [{ data: 'ada.mail.example', primary: true }]
    const answer = await create({ client_user_id: 'nobody', identity: { ...identity, emails } })
    expect(answer).toMatchObject({
      status: 403,
      body: { error_type: 'USER_ERROR', error_code: 'INVALID_USER_IDENTITY_DATA' },
    })
    // Nothing is half-written: the id is still free.
    expect((await create({ client_user_id: 'nobody', with_upgraded_user: true })).status).toBe(200)
  })

  test('keeps a phone number in E.164, however it was written', async () => {
    const phone_numbers = [{ data: '(415) 555-0199', primary: true }]
    const { body } = await create({ client_user_id: 'phone', identity: { phone_numbers } })
    const user = await server.call('/user/get', { user_id: body.user_id })
    expect(user.body.identity).toEqual({ phone_numbers: [{ data: '+14155550199', primary: true }] })
  })
})
