import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
let access_token: string
let accounts: { mask: string; account_id: string }[]
beforeAll(async () => {
  server = await startTestServer()
  access_token = (await server.link({ initial_products: ['auth'] })).access_token
  accounts = (await server.call('/accounts/get', { access_token })).body.accounts
})
afterAll(() => server.close())

const accountOf = (mask: string) => accounts.find((account) => account.mask === mask)!.account_id

async function tokenFor(account_id: string, token = access_token): Promise<string> {
  const request = { access_token: token, account_id, processor: 'dwolla' }
  return (await server.call('/processor/token/create', request)).body.processor_token
}

let serial = 0
const create = (request: Record<string, unknown>) =>
  server.call('/processor/bank_transfer/create', {
    idempotency_key: `processor-${(serial += 1)}`,
    type: 'debit',
    network: 'ach',
    amount: '10.00',
    iso_currency_code: 'USD',
    description: 'Test',
    ach_class: 'ppd',
    user: { legal_name: 'Odalys Fern' },
    ...request,
  })

async function codeOf(request: Record<string, unknown>): Promise<string> {
  const { status, body } = await create(request)
  expect(status).toBe(400)
  return body.error_code
}

describe('/processor/bank_transfer/create', () => {
  test('makes the transfer that /bank_transfer/get answers', async () => {
    const account_id = accountOf('0000')
    const { status, body } = await create({ processor_token: await tokenFor(account_id) })
    expect(status).toBe(200)
    expect(body.bank_transfer).toMatchObject({ account_id, status: 'pending', amount: '10.00' })
    const { id } = body.bank_transfer
    const held = await server.call('/bank_transfer/get', { bank_transfer_id: id })
    expect(held.body.bank_transfer).toEqual(body.bank_transfer)
  })

  test('shares its keys with /bank_transfer/create', async () => {
    const account_id = accountOf('0000')
    const idempotency_key = 'shared'
    const first = await create({ processor_token: await tokenFor(account_id), idempotency_key })
    const second = await create({ processor_token: await tokenFor(account_id), idempotency_key })
    expect(second.body.bank_transfer).toEqual(first.body.bank_transfer)
    const other = await tokenFor(accountOf('1111'))
    expect(await codeOf({ processor_token: other, idempotency_key })).toBe('INVALID_FIELD')
  })

  test('answers INVALID_PRODUCT without permission for Auth', async () => {
    const processor_token = await tokenFor(accountOf('0000'))
    await server.call('/processor/token/permissions/set', { processor_token, products: ['identity'] })
    expect(await codeOf({ processor_token })).toBe('INVALID_PRODUCT')
  })

  test('answers what is wrong with the account', async () => {
    expect(await codeOf({ processor_token: await tokenFor(accountOf('3333')) })).toBe(
      'BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE',
    )
    const waiting = await server.link({
      institution_id: 'ins_109512',
      initial_products: ['auth'],
      options: { override_username: 'user_good', override_password: 'microdeposits_good' },
    })
    const { body } = await server.call('/accounts/get', { access_token: waiting.access_token })
    const processor_token = await tokenFor(body.accounts[0].account_id, waiting.access_token)
    expect(await codeOf({ processor_token })).toBe('PRODUCT_NOT_READY')
  })

  test('answers INVALID_ACCOUNT_ID once the bank does not show the account any more', async () => {
    const { access_token: other } = await server.link({ initial_products: ['auth'] })
    const { body } = await server.call('/accounts/get', { access_token: other })
    const { account_id } = body.accounts[0]
    const processor_token = await tokenFor(account_id, other)
    await server.house.store.db.deleteFrom('accounts').where('account_id', '=', account_id).execute()
    expect(await codeOf({ processor_token })).toBe('INVALID_ACCOUNT_ID')
  })

  test('answers what is wrong with the transfer', async () => {
    const processor_token = await tokenFor(accountOf('1111'))
    expect(await codeOf({ processor_token, amount: '10000000.01' })).toBe('BANK_TRANSFER_LIMIT_EXCEEDED')
    expect(await codeOf({ processor_token, type: 'credit', amount: '10000.01' })).toBe(
      'BANK_TRANSFER_INSUFFICIENT_FUNDS',
    )
    expect(await codeOf({ processor_token, origination_account_id: 'another' })).toBe(
      'BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT',
    )
    const { body } = await create({ processor_token })
    const step = { bank_transfer_id: body.bank_transfer.id, failure_reason: { ach_return_code: 'R02' } }
    await server.call('/sandbox/bank_transfer/simulate', { ...step, event_type: 'posted' })
    await server.call('/sandbox/bank_transfer/simulate', { ...step, event_type: 'reversed' })
    expect(await codeOf({ processor_token })).toBe('BANK_TRANSFER_ACCOUNT_BLOCKED')
  })

  test('answers BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT outside the sandbox', async () => {
    const linked = await server.link({ initial_products: ['auth'] })
    const { body } = await server.call('/accounts/get', { access_token: linked.access_token })
    const processor_token = await tokenFor(body.accounts[0].account_id, linked.access_token)
    const { db } = server.house.store
    const production = { environment: 'production' }
    await db.updateTable('items').set(production).where('item_id', '=', linked.item_id).execute()
    await db.updateTable('tokens').set(production).where('kind', '=', 'processor').execute()
    const { client_id, secrets } = server.team
    expect(await codeOf({ processor_token, client_id, secret: secrets.production })).toBe(
      'BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT',
    )
  })
})
