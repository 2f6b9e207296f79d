import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/sandbox/item/application/seed'

async function importItem(user_id: string): Promise<string> {
  return (await server.call('/item/import', { user_auth: { user_id } })).body.access_token
}

describe(path, () => {
  test('connects an application until it is unlinked, and again after that', async () => {
    const access_token = await importItem('customer-1')
    const seeded = { access_token, application_id: 'budget' }
    const { status, body } = await server.call(path, seeded)
    expect(status).toBe(200)
    const { body: shown } = await server.call('/item/get', { access_token })
    expect(body.item_id).toBe(shown.item.item_id)
    await server.call('/item/application/unlink', seeded)
    server.clock.advance(60_000)
    expect((await server.call(path, seeded)).status).toBe(200)
    const { body: listed } = await server.call('/item/application/list', { access_token })
    expect(listed.applications).toMatchObject([{ application_id: 'budget', created_at: '2026-03-15T12:01:00Z' }])
    expect(listed.disconnected_applications).toEqual([])
  })

  test('answers INVALID_FIELD to an Item that was linked, and to what is connected already', async () => {
    const { access_token } = await server.link()
    expect((await server.call(path, { access_token, application_id: 'budget' })).body.error_code).toBe('INVALID_FIELD')
    const seeded = { access_token: await importItem('customer-2'), application_id: 'budget' }
    await server.call(path, seeded)
    expect((await server.call(path, seeded)).body.error_code).toBe('INVALID_FIELD')
  })
})
