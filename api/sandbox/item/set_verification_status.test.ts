import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
})
afterEach(async () => {
  await server.settle()
  receiver.take()
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const path = '/sandbox/item/set_verification_status'
const DAY_MS = 86_400_000

async function linkWithDeposit() {
  const { access_token, item_id } = await server.link({
    institution_id: 'ins_109512',
    initial_products: ['auth'],
    options: { override_password: 'microdeposits_good', webhook: receiver.url },
  })
  const { body } = await server.call('/accounts/get', { access_token })
  return { access_token, item_id, account_id: body.accounts[0].account_id as string }
}

describe(path, () => {
  test('verifies the account now, and not a second time a day later', async () => {
    const { access_token, item_id, account_id } = await linkWithDeposit()
    const verification_status = 'automatically_verified'
    const { status } = await server.call(path, { access_token, account_id, verification_status })
    expect(status).toBe(200)
    await server.settle()
    expect(receiver.take().map(({ body }) => body)).toEqual([
      {
        webhook_type: 'AUTH',
        webhook_code: 'AUTOMATICALLY_VERIFIED',
        item_id,
        account_id,
        error: null,
        environment: 'sandbox',
      },
    ])
    const { body } = await server.call('/auth/get', { access_token })
    expect(body.accounts).toMatchObject([{ account_id, verification_status }])
    server.clock.advance(DAY_MS)
    await server.settle()
    expect(receiver.take()).toEqual([])
  })

  test('lets the time run out', async () => {
    const { access_token, item_id, account_id } = await linkWithDeposit()
    await server.call(path, { access_token, account_id, verification_status: 'verification_expired' })
    server.clock.advance(DAY_MS)
    await server.settle()
    expect(receiver.take()).toMatchObject([{ body: { webhook_code: 'VERIFICATION_EXPIRED', item_id, account_id } }])
    expect((await server.call('/auth/get', { access_token })).body.error_code).toBe('PRODUCT_NOT_READY')
  })

  test('changes its mind as often as it is asked to, with a webhook each time', async () => {
    const { access_token, account_id } = await linkWithDeposit()
    for (const verification_status of ['verification_expired', 'automatically_verified', 'verification_expired']) {
      await server.call(path, { access_token, account_id, verification_status })
      const { body } = await server.call('/accounts/get', { access_token })
      expect(body.accounts[0]).toMatchObject({ account_id, verification_status })
    }
    await server.settle()
    const codes = receiver.take().map(({ body }) => (body as { webhook_code: string }).webhook_code)
    expect(codes).toEqual(['VERIFICATION_EXPIRED', 'AUTOMATICALLY_VERIFIED', 'VERIFICATION_EXPIRED'])
  })

  test('answers PRODUCT_NOT_ENABLED for an account of the Item that was sent nothing', async () => {
    const { access_token } = await server.link({
      institution_id: 'ins_109512',
      initial_products: ['auth'],
      options: { override_password: 'microdeposits_good' },
    })
    const { body: before } = await server.call('/accounts/get', { access_token })
    const { account_id } = before.accounts[1]
    const answer = await server.call(path, { access_token, account_id, verification_status: 'automatically_verified' })
    expect(answer).toMatchObject({ status: 400, body: { error_code: 'PRODUCT_NOT_ENABLED' } })
    expect(answer.body.error_message).toContain('this account')
    const { body: after } = await server.call('/accounts/get', { access_token })
    expect(after.accounts).toEqual(before.accounts)
  })

  test('answers PRODUCT_NOT_ENABLED for an account that is verified by a code', async () => {
    const call = (action: object, secret: string, pane_number: number) =>
      server.post('/link/v2/session/act', { session_secret: secret, pane_number, events_seen: 0, action })
    const { body: token } = await server.call('/link/token/create', {
      client_name: 'Wonderwallet',
      language: 'en',
      country_codes: ['US'],
      user: { client_user_id: 'user-1' },
      products: ['auth'],
      auth: { same_day_microdeposits_enabled: true },
    })
    const { body: opened } = await server.post('/link/v2/session/open', { link_token: token.link_token })
    let pane_number = opened.pane_number as number
    let last: { outcome?: { success: { public_token: string } } } = {}
    for (const action of [
      { type: 'continue' },
      { type: 'enter_numbers' },
      { type: 'submit_routing_number', routing_number: '110000000' },
      { type: 'submit_account', account_number: '1111222233330000', subtype: 'checking', name: 'Ada Wren' },
      { type: 'continue' },
    ]) {
      const { body } = await call(action, opened.session_secret, pane_number)
      pane_number = body.pane_number
      last = body
    }
    const { body: item } = await server.call('/item/public_token/exchange', {
      public_token: last.outcome?.success.public_token,
    })
    const { body } = await server.call('/accounts/get', { access_token: item.access_token })
    const { account_id } = body.accounts[0]
    const verification_status = 'automatically_verified'
    const answer = await server.call(path, { access_token: item.access_token, account_id, verification_status })
    expect(answer).toMatchObject({ status: 400, body: { error_code: 'PRODUCT_NOT_ENABLED' } })
  })

  test('without it, the deposit arrives after a day', async () => {
    await linkWithDeposit()
    server.clock.advance(DAY_MS - 1)
    await server.settle()
    expect(receiver.take()).toEqual([])
    server.clock.advance(1)
    await server.settle()
    expect(receiver.take()).toMatchObject([{ body: { webhook_code: 'AUTOMATICALLY_VERIFIED' } }])
  })

  test('answers INVALID_ACCOUNT_ID to an account that the Item does not have', async () => {
    const { access_token } = await linkWithDeposit()
    const request = { access_token, account_id: 'no-such', verification_status: 'automatically_verified' }
    expect(await server.call(path, request)).toMatchObject({
      status: 400,
      body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCOUNT_ID' },
    })
  })

  test('answers PRODUCT_NOT_ENABLED for an Item that no micro-deposit was made for', async () => {
    const { access_token } = await server.link({ institution_id: 'ins_109512', initial_products: ['auth'] })
    const { body } = await server.call('/accounts/get', { access_token })
    const { account_id } = body.accounts[0]
    const request = { access_token, account_id, verification_status: 'automatically_verified' }
    expect(await server.call(path, request)).toMatchObject({
      status: 400,
      body: { error_type: 'ITEM_ERROR', error_code: 'PRODUCT_NOT_ENABLED' },
    })
  })
})
