import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'

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

const path = '/deposit_switch/token/create'
const DAY_MS = 86_400_000

/** A switch to the checking account of a new Item. */
async function makeSwitch() {
  const { access_token } = await server.link()
  const { accounts } = (await server.call('/accounts/get', { access_token })).body
  const { body } = await server.call('/deposit_switch/create', {
    target_access_token: access_token,
    target_account_id: accounts[0].account_id,
    options: { webhook: receiver.url },
  })
  return { access_token, deposit_switch_id: body.deposit_switch_id as string }
}

const stateOf = async (deposit_switch_id: string) =>
  (await server.call('/deposit_switch/get', { deposit_switch_id })).body.state

async function pass(milliseconds: number) {
  server.clock.advance(milliseconds)
  await server.settle()
}

const told = () => receiver.take().map(({ body }) => body)

describe(path, () => {
  test('makes a token for 30 minutes; then the switch goes its way, and its webhook tells of each step', async () => {
    const { deposit_switch_id } = await makeSwitch()
    await pass(DAY_MS)
    expect(await stateOf(deposit_switch_id)).toBe('initialized')
    const { status, body } = await server.call(path, { deposit_switch_id })
    expect(status).toBe(200)
    expect(body.deposit_switch_token).toMatch(/^deposit-switch-sandbox-[0-9a-f-]{36}$/)
    expect(Date.parse(body.deposit_switch_token_expiration_time) - server.clock.now()).toBe(30 * 60_000)
    const update = { webhook_type: 'DEPOSIT_SWITCH', webhook_code: 'SWITCH_STATE_UPDATE', environment: 'sandbox' }
    await pass(60_000)
    expect(told()).toEqual([{ ...update, deposit_switch_id, state: 'processing' }])
    await pass(DAY_MS - 1)
    expect(await stateOf(deposit_switch_id)).toBe('processing')
    await pass(1)
    expect(told()).toEqual([{ ...update, deposit_switch_id, state: 'completed' }])
    expect(await stateOf(deposit_switch_id)).toBe('completed')
  })

  test('goes its way once, however many tokens are made', async () => {
    const { deposit_switch_id } = await makeSwitch()
    await server.call(path, { deposit_switch_id })
    await server.call(path, { deposit_switch_id })
    await pass(60_000)
    await server.call(path, { deposit_switch_id })
    await pass(60_000)
    await pass(2 * DAY_MS)
    expect(told().map(({ state }) => state)).toEqual(['processing', 'completed'])
  })

  test('ends in error when the account is gone by then', async () => {
    const { access_token, deposit_switch_id } = await makeSwitch()
    await server.call(path, { deposit_switch_id })
    await pass(60_000)
    await server.call('/item/remove', { access_token })
    await pass(DAY_MS)
    expect(told().map(({ state }) => state)).toEqual(['processing', 'error'])
    expect(await stateOf(deposit_switch_id)).toBe('error')
  })

  test('does nothing by itself outside the sandbox', async () => {
    const { client_id, secrets } = server.team
    const keys = { client_id, secret: secrets.production }
    const { body } = await server.post('/deposit_switch/alt/create', {
      ...keys,
      target_account: {
        account_number: '9900009606',
        routing_number: '011401533',
        account_name: 'Everyday Checking',
        account_subtype: 'checking',
      },
      target_user: { given_name: 'Imani', family_name: 'Okafor', phone: '+14155550123', email: 'imani@example.com' },
    })
    const { deposit_switch_id } = body
    const { body: token } = await server.post(path, { ...keys, deposit_switch_id })
    expect(token.deposit_switch_token).toMatch(/^deposit-switch-production-/)
    await pass(2 * DAY_MS)
    expect((await server.post('/deposit_switch/get', { ...keys, deposit_switch_id })).body.state).toBe('initialized')
  })

  test('answers INVALID_FIELD to a switch of another team, and to one that nobody knows', async () => {
    const { deposit_switch_id } = await makeSwitch()
    const { client_id, secrets } = await server.addTeam('Strangers')
    const theirs = await server.post(path, { client_id, secret: secrets.sandbox, deposit_switch_id })
    expect(theirs.body).toMatchObject({ error_code: 'INVALID_FIELD' })
    expect((await server.call(path, { deposit_switch_id: 'nothing' })).body.error_code).toBe('INVALID_FIELD')
  })
})
