import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { makeLogin } from '../testing/login.ts'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const path = '/item/application/unlink'
const listOf = async (access_token: string) => (await server.call('/item/application/list', { access_token })).body

describe(path, () => {
  test('ends the application’s Items and tells each of them', async () => {
    const login = await makeLogin(server, 'user_prism_1', { webhook: receiver.url })
    await server.settle()
    receiver.take()
    const { imported_token, application_id, access_token, item_id } = login
    expect((await server.call(path, { access_token: imported_token, application_id })).status).toBe(200)
    await server.settle()
    expect(receiver.take().map(({ body }) => body)).toEqual([
      {
        webhook_type: 'ITEM',
        webhook_code: 'USER_PERMISSION_REVOKED',
        item_id,
        error: expect.objectContaining({ error_code: 'USER_PERMISSION_REVOKED', status: 400 }),
        environment: 'sandbox',
      },
    ])
    expect((await server.call('/accounts/get', { access_token })).body).toMatchObject({ error_code: 'ITEM_NOT_FOUND' })
    expect((await server.call('/accounts/get', { access_token: imported_token })).status).toBe(200)
    expect(await listOf(imported_token)).toMatchObject({
      applications: [],
      disconnected_applications: [{ application_id, name: 'Test' }],
    })
    const [revoked] = await server.house.store.db
      .selectFrom('consent_events')
      .select(['event_type', 'initiator'])
      .where('item_id', '=', item_id)
      .orderBy('position', 'desc')
      .execute()
    expect(revoked).toEqual({ event_type: 'CONSENT_REVOKED', initiator: 'END_USER' })
  })

  test('lets the person connect it again, without the restrictions of before', async () => {
    const { imported_token, application_id } = await makeLogin(server, 'user_prism_2')
    const scopes = { new_accounts: false }
    await server.call('/item/application/scopes/update', {
      access_token: imported_token,
      application_id,
      scopes,
      context: 'PORTAL',
    })
    expect((await listOf(imported_token)).applications[0].scopes).toEqual(scopes)
    await server.call(path, { access_token: imported_token, application_id })
    await server.link({ options: { override_username: 'user_prism_2', override_password: 'any' } })
    const { applications, disconnected_applications } = await listOf(imported_token)
    expect(applications).toMatchObject([{ application_id, scopes: null }])
    expect(disconnected_applications).toEqual([])
  })

  test('disconnects what was made up, which has no Items', async () => {
    const { imported_token } = await makeLogin(server, 'user_prism_3')
    const seeded = { access_token: imported_token, application_id: 'budget' }
    await server.call('/sandbox/item/application/seed', seeded)
    await server.call(path, seeded)
    const { applications, disconnected_applications } = await listOf(imported_token)
    expect(applications).toHaveLength(1)
    expect(disconnected_applications).toMatchObject([{ application_id: 'budget' }])
    const again = await server.call(path, seeded)
    expect(again).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
  })
})
