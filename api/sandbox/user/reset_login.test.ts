import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { addUser, codeOf, linkFor } from '../../user/testing/user-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const reset = (body: Record<string, unknown>) => server.call('/sandbox/user/reset_login', body)
const errorOf = async ({ access_token }: { access_token: string }) =>
  (await server.call('/item/get', { access_token })).body.item.error?.error_code ?? null

describe('/sandbox/user/reset_login', () => {
  test.each([undefined, null, []])(
    'makes every Item of the user need a login, when item_ids is %s',
    async (item_ids) => {
      const user = await addUser(server)
      const { user_id } = user
      const own = [await linkFor(server, { user_id }), await linkFor(server, { user_id })]
      const other = await server.link()
      const names = { user_token: user.user_token }
      expect((await reset(item_ids === undefined ? names : { ...names, item_ids })).status).toBe(200)
      for (const item of own) expect(await errorOf(item)).toBe('ITEM_LOGIN_REQUIRED')
      expect(await errorOf(other)).toBeNull()
    },
  )

  test('touches the Items that are named alone, and none when one is not the user’s', async () => {
    const { user_id } = await addUser(server)
    const [one, two] = [await linkFor(server, { user_id }), await linkFor(server, { user_id })]
    const other = await server.link()
    expect(codeOf(await reset({ user_id, item_ids: [one.item_id, other.item_id] }))).toBe('ITEM_NOT_FOUND')
    expect(await errorOf(one)).toBeNull()
    expect((await reset({ user_id, item_ids: [one.item_id] })).status).toBe(200)
    expect(await errorOf(one)).toBe('ITEM_LOGIN_REQUIRED')
    expect(await errorOf(two)).toBeNull()
  })

  test('needs a user that is there, in the sandbox', async () => {
    expect(codeOf(await reset({}))).toBe('MISSING_FIELDS')
    expect(codeOf(await reset({ user_token: 'user-sandbox-0' }))).toBe('INVALID_USER_TOKEN')
    expect(codeOf(await reset({ user_id: 'nobody' }))).toBe('INVALID_USER_ID')
    expect(codeOf(await reset({ user_id: 'usr_nobody' }))).toBe('USER_NOT_FOUND')
    const { client_id, secrets } = server.team
    const production = { client_id, secret: secrets.production, user_id: 'usr_nobody' }
    expect(codeOf(await server.post('/sandbox/user/reset_login', production))).toBe('SANDBOX_ONLY')
  })
})
