import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTransferServer, type TransferServer } from './testing/transfer-server.ts'

let server: TransferServer
beforeAll(async () => void (server = await startTransferServer()))
afterAll(() => server.close())

const numbers = { account_number: '100000000', routing_number: '121122676', account_type: 'checking' }
const migrate = (change: Record<string, unknown> = {}) =>
  server.call('/bank_transfer/migrate_account', { ...numbers, ...change })

describe('/bank_transfer/migrate_account', () => {
  test('makes an Item with one account, which money can be moved with', async () => {
    const { status, body } = await migrate()
    expect(status).toBe(200)
    const { access_token, account_id } = body
    expect(access_token).toMatch(/^access-sandbox-/)
    const accounts = await server.call('/accounts/get', { access_token })
    expect(accounts.body).toMatchObject({
      item: { institution_id: null, institution_name: null, auth_method: 'TRANSFER_MIGRATED', products: ['transfer'] },
      accounts: [{ account_id, mask: '0000', type: 'depository', subtype: 'checking' }],
    })
    const created = await server.create({ access_token, account_id })
    expect(created.body.bank_transfer).toMatchObject({ account_id, user: { routing_number: '121122676' } })
  })

  test('can be wired to when it has a routing number for wires', async () => {
    const wire = { type: 'credit', network: 'wire', ach_class: undefined }
    const { body: without } = await migrate({ account_type: 'savings' })
    const { access_token, account_id } = without
    const refused = await server.create({ access_token, account_id, ...wire })
    expect(refused).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
    const { body: having } = await migrate({ wire_routing_number: '021000021' })
    const sent = await server.create({ access_token: having.access_token, account_id: having.account_id, ...wire })
    expect(sent.body.bank_transfer.user.routing_number).toBe('021000021')
  })

  test.each(['/accounts/balance/get', '/auth/get', '/identity/get', '/transactions/sync'])(
    'makes an Item that %s does not serve',
    async (path) => {
      const { body } = await migrate()
      const answer = await server.call(path, { access_token: body.access_token })
      expect(answer).toMatchObject({ status: 400, body: { error_code: 'PRODUCTS_NOT_SUPPORTED' } })
    },
  )

  test('makes another Item each time', async () => {
    const [first, second] = [await migrate(), await migrate()]
    expect(first.body.account_id).not.toBe(second.body.account_id)
    const crossed = await server.create({
      access_token: first.body.access_token,
      account_id: second.body.account_id,
    })
    expect(crossed.body).toMatchObject({ error_code: 'INVALID_ACCOUNT_ID' })
  })

  test('can be removed', async () => {
    const { access_token } = (await migrate()).body
    expect((await server.call('/item/remove', { access_token })).status).toBe(200)
    expect((await server.call('/accounts/get', { access_token })).body).toMatchObject({ error_code: 'ITEM_NOT_FOUND' })
  })

  test.each([
    { account_number: '' },
    { account_number: '1'.repeat(18) },
    { account_number: '1 2' },
    { routing_number: '121122677' },
    { routing_number: '12112267' },
    { wire_routing_number: '021000022' },
    { account_type: 'credit card' },
  ])('answers INVALID_FIELD to %j', async (change) => {
    const { status, body } = await migrate(change)
    expect(status).toBe(400)
    expect(body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining(Object.keys(change)[0]!),
    })
  })

  test('answers BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT outside the sandbox', async () => {
    for (const environment of ['production', 'development'] as const) {
      const { client_id, secrets } = server.team
      const { status, body } = await migrate({ client_id, secret: secrets[environment] })
      expect(status).toBe(400)
      expect(body).toMatchObject({
        error_type: 'BANK_TRANSFER_ERROR',
        error_code: 'BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT',
      })
    }
  })
})
