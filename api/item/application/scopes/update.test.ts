import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { makeLogin } from '../../testing/login.ts'

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

const path = '/item/application/scopes/update'

interface Named {
  account_id: string
  name: string
}
const accountsOf = async (access_token: string) =>
  (await server.call('/accounts/get', { access_token })).body.accounts as Named[]
const namesOf = async (access_token: string) => (await accountsOf(access_token)).map(({ name }) => name)

describe(path, () => {
  test('takes accounts away and gives them back', async () => {
    const login = await makeLogin(server, 'user_prism_1', { webhook: receiver.url })
    const { imported_token, application_id, access_token } = login
    await server.settle()
    receiver.take()
    const held = await accountsOf(access_token)
    const [theirs] = await accountsOf(imported_token)
    const request = { access_token: imported_token, application_id, context: 'PORTAL' }
    const without = { accounts: [{ unique_id: theirs!.account_id, authorized: false }] }
    expect((await server.call(path, { ...request, scopes: without })).status).toBe(200)
    await server.settle()
    expect(receiver.take().map(({ body }) => body)).toContainEqual({
      webhook_type: 'ITEM',
      webhook_code: 'USER_ACCOUNT_REVOKED',
      item_id: login.item_id,
      account_id: held[0]!.account_id,
      environment: 'sandbox',
    })
    expect(await accountsOf(access_token)).toEqual(
      held.slice(1).map((account) => expect.objectContaining({ name: account.name })),
    )
    const { consent_events } = (await server.call('/consent/events/get', { access_token })).body
    expect(consent_events.at(-1)).toMatchObject({
      event_type: 'CONSENT_UPDATED',
      event_code: 'ACCOUNT_SCOPES',
      initiator: 'DATA_PROVIDER',
      consented_accounts: { length: held.length - 1 },
    })
    const { body } = await server.call('/item/application/list', { access_token: imported_token })
    expect(body.applications[0].scopes).toEqual(without)

    const again = { accounts: [{ unique_id: held[0]!.account_id }] }
    await server.call(path, { ...request, scopes: again })
    expect((await namesOf(access_token)).toSorted()).toEqual(held.map(({ name }) => name).toSorted())
    expect(await namesOf(imported_token)).toHaveLength(held.length)
  })

  test('takes an account’s transactions away with it', async () => {
    const { imported_token, application_id, access_token } = await makeLogin(server, 'user_prism_2')
    const checking = (await accountsOf(access_token)).find(({ name }) => name === 'Plaid Checking')!
    const before = (await server.call('/transactions/sync', { access_token, count: 500 })).body
    const isOfChecking = ({ account_id }: { account_id: string }) => account_id === checking.account_id
    expect(before.added.some(isOfChecking)).toBe(true)
    const scopes = { accounts: [{ unique_id: checking.account_id, authorized: false }] }
    await server.call(path, { access_token: imported_token, application_id, scopes, context: 'PORTAL' })
    await server.settle()
    const after = (await server.call('/transactions/sync', { access_token, count: 500 })).body
    expect(after.added.some(isOfChecking)).toBe(false)
  })

  test('answers INVALID_ACCOUNT_ID and INVALID_FIELD, and changes nothing', async () => {
    const { imported_token, application_id, access_token } = await makeLogin(server, 'user_prism_3')
    const [first] = await accountsOf(access_token)
    const codeOf = async (request: Record<string, unknown>) =>
      (
        await server.call(path, {
          access_token: imported_token,
          application_id,
          scopes: {},
          context: 'PORTAL',
          ...request,
        })
      ).body.error_code
    const accounts = [
      { unique_id: first!.account_id, authorized: false },
      { unique_id: 'nothing', authorized: false },
    ]
    expect(await codeOf({ scopes: { accounts } })).toBe('INVALID_ACCOUNT_ID')
    expect(await codeOf({ application_id: 'nobody' })).toBe('INVALID_FIELD')
    expect(await codeOf({ context: 'ENROLLMENT' })).toBe('INVALID_FIELD')
    expect(await codeOf({ context: 'ENROLLMENT', state: 'a1' })).toBeUndefined()
    expect(await accountsOf(access_token)).toContainEqual(first)
  })
})
