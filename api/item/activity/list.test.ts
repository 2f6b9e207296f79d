import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { makeLogin } from '../testing/login.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/item/activity/list'

describe(path, () => {
  test('tells what was done about a login, newest first, and when its data was read', async () => {
    const products = ['auth', 'transactions', 'investments']
    const { imported_token, application_id, access_token } = await makeLogin(server, 'user_prism_1', { products })
    const scopes = { new_accounts: true }
    await server.call('/item/application/scopes/update', {
      access_token: imported_token,
      application_id,
      scopes,
      context: 'PORTAL',
    })
    const before = await server.call(path, { access_token: imported_token })
    const now = '2026-03-15T12:00:00Z'
    expect(before.body.last_data_access_times).toEqual([
      {
        application_id,
        account_balance_info: now,
        account_routing_number: now,
        contact_info: null,
        transactions: now,
        credit_loan_info: null,
        investments: now,
      },
    ])
    await server.call('/item/remove', { access_token })
    const { status, body } = await server.call(path, { access_token: imported_token })
    expect(status).toBe(200)
    const done = { initiated_date: '2026-03-15', id: expect.any(String), initiator: application_id, state: 'SUCCESS' }
    expect(body.activities).toEqual([
      { ...done, activity: 'ITEM_REMOVE' },
      { ...done, activity: 'SCOPES_UPDATE', target_application_id: application_id, scopes },
      { ...done, activity: 'ITEM_CREATE', authentication: 'PLAID' },
      { ...done, activity: 'ITEM_IMPORT', authentication: 'DATA_PARTNER' },
    ])
    expect(body).not.toHaveProperty('cursor')
    expect(body.last_data_access_times).toEqual([])
  })

  test('pages without skipping or repeating', async () => {
    const { imported_token: access_token } = await makeLogin(server, 'user_prism_2')
    for (let index = 0; index < 3; index += 1) {
      await server.link({ options: { override_username: 'user_prism_2', override_password: 'any' } })
    }
    const whole = (await server.call(path, { access_token })).body.activities
    expect(whole).toHaveLength(5)
    const paged: unknown[] = []
    let cursor: string | undefined
    do {
      const { body } = await server.call(path, { access_token, count: 2, ...(cursor !== undefined && { cursor }) })
      paged.push(...body.activities)
      cursor = body.cursor
    } while (cursor !== undefined)
    expect(paged).toEqual(whole)
  })

  test('lists those of all imported logins without a token, and nothing of other teams', async () => {
    const { imported_token } = await makeLogin(server, 'user_prism_3')
    const own = (await server.call(path, { access_token: imported_token })).body.activities
    const all = (await server.call(path)).body.activities
    expect(all).toEqual(expect.arrayContaining(own))
    const { client_id, secrets } = await server.addTeam('Strangers')
    const theirs = await server.post(path, { client_id, secret: secrets.sandbox })
    expect(theirs.body).toMatchObject({ activities: [], last_data_access_times: [] })
  })

  test.each(['nonsense', '', 'MS4x=', Buffer.from('1.-1').toString('base64url')])(
    'answers INVALID_FIELD to the cursor %j',
    async (cursor) => {
      const { body } = await server.call(path, { cursor })
      expect(body).toMatchObject({ error_code: 'INVALID_FIELD' })
    },
  )
})
