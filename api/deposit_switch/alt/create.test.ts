import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/deposit_switch/alt/create'
const request = {
  target_account: {
    account_number: '9900009606',
    routing_number: '011401533',
    account_name: 'Everyday Checking',
    account_subtype: 'checking',
  },
  target_user: { given_name: 'Imani', family_name: 'Okafor', phone: '+14155550123', email: 'imani@example.com' },
}

describe(path, () => {
  test('makes a switch to an account that is known by its numbers, which are kept encrypted', async () => {
    const { status, body } = await server.call(path, request)
    expect(status).toBe(200)
    const { deposit_switch_id } = body
    const { body: made } = await server.call('/deposit_switch/get', { deposit_switch_id })
    expect(made).toMatchObject({ state: 'initialized', target_item_id: null, target_account_id: null })
    const row = await server.house.store.db.selectFrom('deposit_switches').selectAll().executeTakeFirst()
    expect(JSON.stringify(row)).not.toMatch(/9900009606|Okafor/)
    expect(JSON.parse(server.house.sealer.open(row!.target_sealed!))).toEqual(request)
  })

  test('is carried out like any other', async () => {
    const { deposit_switch_id } = (await server.call(path, request)).body
    await server.call('/deposit_switch/token/create', { deposit_switch_id })
    server.clock.advance(60_000)
    await server.settle()
    server.clock.advance(86_400_000)
    await server.settle()
    expect((await server.call('/deposit_switch/get', { deposit_switch_id })).body.state).toBe('completed')
  })

  test.each([
    ['US', '011401533', 200],
    [null, '011401533', 200],
    ['US', '011401534', 400],
    [undefined, '01140-003', 400],
    ['CA', '01140-003', 200],
    ['CA', '000301140', 200],
    ['CA', '011401533', 200],
    ['CA', '111401533', 400],
  ])('in %s, a routing number %s answers %i', async (country_code, routing_number, status) => {
    const target_account = { ...request.target_account, routing_number }
    const { status: answered, body } = await server.call(path, { ...request, target_account, country_code })
    expect(answered).toBe(status)
    if (status === 400) {
      expect(body).toMatchObject({
        error_code: 'INVALID_FIELD',
        error_message: expect.stringContaining('routing_number'),
      })
    }
  })

  test('answers INVALID_FIELD to an account that pay cannot go to', async () => {
    const target_account = { ...request.target_account, account_subtype: 'credit card' }
    expect((await server.call(path, { ...request, target_account })).body.error_code).toBe('INVALID_FIELD')
  })
})
