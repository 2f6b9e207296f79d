import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTransferServer, type TransferServer } from './testing/transfer-server.ts'

let server: TransferServer
let account: { access_token: string; account_id: string }
let accounts: Awaited<ReturnType<TransferServer['linkAccounts']>>
beforeAll(async () => {
  server = await startTransferServer()
  accounts = await server.linkAccounts()
  account = { access_token: accounts.access_token, account_id: accounts.account_of('0000') }
})
afterAll(() => server.close())

const errorOf = async (request: Record<string, unknown>) => {
  const { status, body } = await server.create({ ...account, ...request })
  expect(status).toBe(400)
  return body
}

describe('/bank_transfer/create', () => {
  test('makes a pending transfer, with the routing number of the account', async () => {
    const { status, body } = await server.create({
      ...account,
      type: 'credit',
      amount: '12.34',
      description: 'Payout',
      user: { legal_name: 'Odalys Fern', email_address: 'odalys@app.example', routing_number: '999999999' },
      custom_tag: 'march',
      metadata: { order: '1017' },
    })
    expect(status).toBe(200)
    const { id, origination_account_id, ...transfer } = body.bank_transfer
    expect(id).toMatch(/^[0-9a-f]{8}-/)
    expect(origination_account_id).toMatch(/^[0-9a-f]{8}-/)
    expect(transfer).toEqual({
      ach_class: 'ppd',
      account_id: account.account_id,
      type: 'credit',
      user: { legal_name: 'Odalys Fern', email_address: 'odalys@app.example', routing_number: '011401533' },
      amount: '12.34',
      iso_currency_code: 'USD',
      description: 'Payout',
      created: '2026-03-15T12:00:00Z',
      status: 'pending',
      network: 'ach',
      cancellable: true,
      failure_reason: null,
      custom_tag: 'march',
      metadata: { order: '1017' },
      direction: 'outbound',
    })
  })

  test('keeps an empty tag, and nulls as nothing', async () => {
    const { body } = await server.create({ ...account, custom_tag: '', metadata: null, origination_account_id: null })
    expect(body.bank_transfer).toMatchObject({ custom_tag: '', metadata: null, user: { email_address: null } })
  })

  test('wires credits, without an ACH class, to the routing number for wires', async () => {
    const { body } = await server.create({ ...account, type: 'credit', network: 'wire', ach_class: undefined })
    expect(body.bank_transfer).toMatchObject({ network: 'wire', user: { routing_number: '021000021' } })
  })

  test('keeps what is personal encrypted', async () => {
    const id = await server.created({ ...account, user: { legal_name: 'Quillan Zebedee' } })
    const row = await server.house.store.db
      .selectFrom('bank_transfers')
      .selectAll()
      .where('bank_transfer_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toMatch(/Quillan|011401533/)
  })

  test('answers the first transfer to the same key, also when the money is gone by then', async () => {
    const request = { ...account, idempotency_key: 'once', type: 'credit', amount: '500.00' }
    const first = await server.create(request)
    const rest = await server.available()
    const drained = await server.created({ ...account, type: 'credit', amount: rest })
    const second = await server.create({ ...request, description: 'Other' })
    expect(second.body.bank_transfer).toEqual(first.body.bank_transfer)
    expect(await server.available()).toBe('0.00')
    await server.call('/bank_transfer/cancel', { bank_transfer_id: drained })
  })

  test('makes one transfer of calls with one key at the same time', async () => {
    const request = { ...account, idempotency_key: 'race' }
    const answers = await Promise.all(Array.from({ length: 5 }, () => server.create(request)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(new Set(answers.map(({ body }) => body.bank_transfer.id)).size).toBe(1)
  })

  test.each([
    ['amount', { amount: '10.01' }],
    ['type', { type: 'credit' }],
    ['network', { network: 'same-day-ach' }],
  ])('refuses a key that was used with another %s', async (name, change) => {
    await server.create({ ...account, idempotency_key: `used-${name}` })
    const error = await errorOf({ idempotency_key: `used-${name}`, ...change })
    expect(error).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining(name) })
  })

  test('takes the same key of another team for a key of its own', async () => {
    const team = await server.addTeam('Others')
    const { access_token } = await server.link({ team, initial_products: ['auth'] })
    const keys = { client_id: team.client_id, secret: team.secrets.sandbox }
    const theirs = await server.post('/accounts/get', { ...keys, access_token })
    const mine = await server.create({ ...account, idempotency_key: 'shared' })
    const { body } = await server.create({
      ...keys,
      access_token,
      account_id: theirs.body.accounts[0].account_id,
      idempotency_key: 'shared',
      amount: '99.00',
    })
    expect(body.bank_transfer.id).not.toBe(mine.body.bank_transfer.id)
    expect(body.bank_transfer.origination_account_id).not.toBe(mine.body.bank_transfer.origination_account_id)
  })

  test.each([
    ['an amount without cents', { amount: '10' }],
    ['an amount with a sign', { amount: '-10.00' }],
    ['an amount with three decimals', { amount: '10.001' }],
    ['no money', { amount: '0.00' }],
    ['another currency', { iso_currency_code: 'EUR' }],
    ['a long description', { description: 'eleven long' }],
    ['a long key', { idempotency_key: 'k'.repeat(51) }],
    ['a long tag', { custom_tag: 't'.repeat(101) }],
    ['a credit authorized on the internet', { type: 'credit', ach_class: 'web' }],
    ['a credit authorized by telephone', { type: 'credit', ach_class: 'tel' }],
    ['a wire that debits', { network: 'wire', type: 'debit' }],
    ['another network', { network: 'rtp' }],
    ['nobody’s name', { user: { legal_name: '' } }],
    ['metadata of 51 entries', { metadata: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`k${n}`, ''])) }],
    ['a metadata name of 41 characters', { metadata: { ['k'.repeat(41)]: '' } }],
    ['a metadata text of 501 characters', { metadata: { k: 'v'.repeat(501) } }],
    ['metadata beyond ASCII', { metadata: { k: 'é' } }],
    ['metadata that is no text', { metadata: { k: 1 } }],
  ])('answers INVALID_FIELD to %s', async (_, change) => {
    expect(await errorOf(change)).toMatchObject({ error_type: 'INVALID_REQUEST', error_code: 'INVALID_FIELD' })
  })

  test('takes metadata up to its limits', async () => {
    const metadata = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`${n}`.padEnd(40, 'k'), 'v'.repeat(500)]))
    const { body } = await server.create({ ...account, metadata })
    expect(body.bank_transfer.metadata).toEqual(metadata)
  })

  test('answers MISSING_FIELDS to ACH without a class', async () => {
    expect(await errorOf({ ach_class: undefined })).toMatchObject({
      error_code: 'MISSING_FIELDS',
      error_message: expect.stringContaining('ach_class'),
    })
  })

  test('answers BANK_TRANSFER_LIMIT_EXCEEDED above what a network moves', async () => {
    const error = await errorOf({ network: 'same-day-ach', amount: '1000000.01' })
    expect(error).toMatchObject({ error_type: 'BANK_TRANSFER_ERROR', error_code: 'BANK_TRANSFER_LIMIT_EXCEEDED' })
    expect((await server.create({ ...account, network: 'same-day-ach', amount: '1000000.00' })).status).toBe(200)
  })

  test('answers BANK_TRANSFER_INSUFFICIENT_FUNDS to a credit of more than there is, and takes all that there is', async () => {
    const rest = await server.available()
    const above = `${Number(rest.replace('.', '')) + 1}`.replace(/(\d\d)$/, '.$1')
    expect(await errorOf({ type: 'credit', amount: above })).toMatchObject({
      error_type: 'BANK_TRANSFER_ERROR',
      error_code: 'BANK_TRANSFER_INSUFFICIENT_FUNDS',
    })
    const bank_transfer_id = await server.created({ ...account, type: 'credit', amount: rest })
    expect(await server.available()).toBe('0.00')
    await server.call('/bank_transfer/cancel', { bank_transfer_id })
    expect(await server.available()).toBe(rest)
  })

  test('answers INVALID_ACCOUNT_ID for an account of another Item', async () => {
    const other = await server.linkAccounts()
    expect(await errorOf({ account_id: other.account_of('0000') })).toMatchObject({
      error_type: 'INVALID_INPUT',
      error_code: 'INVALID_ACCOUNT_ID',
    })
  })

  test('answers BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE for a card and for a certificate of deposit', async () => {
    for (const mask of ['3333', '2222']) {
      expect(await errorOf({ account_id: accounts.account_of(mask) })).toMatchObject({
        error_type: 'BANK_TRANSFER_ERROR',
        error_code: 'BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE',
      })
    }
  })

  test('answers BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE for an account outside the United States', async () => {
    const { access_token } = await server.link({ institution_id: 'ins_117650', initial_products: ['auth'] })
    const { body } = await server.call('/accounts/get', { access_token })
    const error = await errorOf({ access_token, account_id: body.accounts[0].account_id })
    expect(error).toMatchObject({ error_code: 'BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE' })
  })

  test('answers PRODUCT_NOT_READY while a micro-deposit is on its way, and not afterwards', async () => {
    const { access_token } = await server.link({
      institution_id: 'ins_109512',
      initial_products: ['auth'],
      options: { override_username: 'user_good', override_password: 'microdeposits_good' },
    })
    const { body } = await server.call('/accounts/get', { access_token })
    const { account_id } = body.accounts[0]
    expect(await errorOf({ access_token, account_id })).toMatchObject({
      error_type: 'ITEM_ERROR',
      error_code: 'PRODUCT_NOT_READY',
    })
    await server.call('/sandbox/item/set_verification_status', {
      access_token,
      account_id,
      verification_status: 'automatically_verified',
    })
    expect((await server.create({ access_token, account_id })).status).toBe(200)
  })

  test('answers BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT for an account that is not the team’s', async () => {
    expect(await errorOf({ origination_account_id: '8945fedc-e703-463d-86b1-dc0607b55460' })).toMatchObject({
      error_type: 'BANK_TRANSFER_ERROR',
      error_code: 'BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT',
    })
    const { body } = await server.call('/bank_transfer/balance/get')
    const { origination_account_id } = body
    const own = await server.create({ ...account, origination_account_id })
    expect(own.body.bank_transfer.origination_account_id).toBe(origination_account_id)
  })

  test('answers BANK_TRANSFER_ACCOUNT_BLOCKED after a return that ends the use of an account, and not after want of money', async () => {
    const savings = { ...account, account_id: accounts.account_of('1111') }
    for (const ach_return_code of ['R01', 'R02']) {
      const id = await server.created(savings)
      await server.simulate(id, 'posted')
      await server.simulate(id, 'reversed', { ach_return_code })
    }
    expect(await errorOf(savings)).toMatchObject({
      error_type: 'BANK_TRANSFER_ERROR',
      error_code: 'BANK_TRANSFER_ACCOUNT_BLOCKED',
    })
    expect((await server.create(account)).status).toBe(200)
  })

  test('answers BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT outside the sandbox', async () => {
    const { access_token, item_id } = await server.link({ initial_products: ['auth'] })
    const { body } = await server.call('/accounts/get', { access_token })
    const { account_id } = body.accounts[0]
    const { db } = server.house.store
    await db.updateTable('items').set({ environment: 'production' }).where('item_id', '=', item_id).execute()
    await db.updateTable('tokens').set({ environment: 'production' }).where('subject', '=', item_id).execute()
    const { client_id, secrets } = server.team
    const error = await errorOf({ access_token, account_id, client_id, secret: secrets.production })
    expect(error).toMatchObject({
      error_type: 'BANK_TRANSFER_ERROR',
      error_code: 'BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT',
    })
  })
})
