import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer } from '@gingham/server/testing'
import { linkCustom } from '../testing/portfolios.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const path = '/investments/auth/get'

describe(path, () => {
  test('answers numbers, owners and holdings of user_good', async () => {
    const { access_token } = await server.link({ initial_products: ['investments_auth'] })
    const { status, body } = await server.call(path, { access_token })
    expect(status).toBe(200)
    const idOf = (mask: string) =>
      body.accounts.find((account: { mask: string }) => account.mask === mask).account_id as string
    expect(body.numbers).toEqual({
      acats: [{ account_id: idOf('5555'), account: 'TR5555', dtc_numbers: ['1111', '2222', '3333'] }],
      retirement_401k: [{ account_id: idOf('6666'), account: 'TR6666', plan: '13579' }],
    })
    expect(body.data_sources).toEqual({ numbers: 'INSTITUTION', owners: 'INSTITUTION', holdings: 'INSTITUTION' })
    expect(body.owners).toHaveLength(body.accounts.length)
    expect(body.owners[5]).toEqual({ account_id: idOf('5555'), names: ['Alberta Bobbeth Charleson'] })
    expect(body.holdings).toHaveLength(11)
    expect(body.item.products).toEqual(['investments_auth'])
  })

  test('tells what a 401k costs and what is paid in', async () => {
    const { access_token } = await server.link({ initial_products: ['investments_auth'] })
    const { body } = await server.call(path, { access_token })
    const [details, ...others] = body.account_details_401k
    expect(others).toEqual([])
    expect(details.fee_details).toEqual({ account_fee_count_12m: 0, account_fee_amount_12m: 0 })
    expect(details.contribution_details).toMatchObject({
      last_contribution_transactions: [{ date: '2026-03-05', amount: -250, subtype: 'contribution' }],
      contribution_count_1m: 1,
      contribution_amount_1m: 250,
      contribution_count_6m: 6,
      contribution_amount_6m: 1500,
      contribution_count_12m: 12,
      contribution_amount_12m: 3000,
    })
  })

  test('keeps numbers encrypted', async () => {
    const { access_token, item_id } = await server.link({ initial_products: ['investments_auth'] })
    expect((await server.call(path, { access_token })).status).toBe(200)
    const rows = await server.house.store.db
      .selectFrom('investment_accounts')
      .selectAll()
      .where('item_id', '=', item_id)
      .execute()
    expect(rows.length).toBe(2)
    expect(JSON.stringify(rows)).not.toContain('TR5555')
  })

  test('answers ATON numbers in Canada', async () => {
    const override_accounts = [{ type: 'investment', subtype: 'rrsp', meta: { mask: '4321' } }]
    const { access_token } = await server.link({
      institution_id: 'ins_43',
      options: { override_username: 'user_custom', override_password: JSON.stringify({ override_accounts }) },
    })
    const { body } = await server.call(path, { access_token })
    expect(body.numbers).toEqual({ aton: [{ account_id: body.accounts[0].account_id, account: 'TR4321' }] })
    expect(body).not.toHaveProperty('account_details_401k')
  })

  test('shows the accounts that are asked for', async () => {
    const { access_token } = await server.link({ initial_products: ['investments_auth'] })
    const all = await server.call(path, { access_token })
    const account_ids = [all.body.numbers.acats[0].account_id]
    const { body } = await server.call(path, { access_token, options: { account_ids } })
    expect(body.numbers).toEqual({ acats: all.body.numbers.acats })
    expect(body.owners).toHaveLength(1)
    expect(body.holdings).toHaveLength(3)
    const wrong = await server.call(path, { access_token, options: { account_ids: ['nope'] } })
    expect(wrong.body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCOUNT_ID' })
  })

  test('tells nobody of changes who has only this product', async () => {
    const receiver = await startWebhookReceiver()
    const { access_token } = await server.link({
      initial_products: ['investments_auth'],
      options: { override_username: 'user_yuppie', override_password: 'any', webhook: receiver.url },
    })
    server.clock.advance(4 * 86_400_000)
    await server.settle()
    expect(receiver.take()).toEqual([])
    expect((await server.call(path, { access_token })).status).toBe(200)
    receiver.close()
  })

  test('answers MANUAL_VERIFICATION_REQUIRED where the bank hides its numbers', async () => {
    const { access_token } = await server.link({
      institution_id: 'ins_109512',
      initial_products: ['investments_auth'],
    })
    expect(await server.call(path, { access_token })).toMatchObject({
      status: 400,
      body: { error_type: 'ITEM_ERROR', error_code: 'MANUAL_VERIFICATION_REQUIRED' },
    })
  })

  test('answers NO_INVESTMENT_AUTH_ACCOUNTS where there is no suitable account', async () => {
    const { access_token } = await linkCustom(server, [{ type: 'depository', subtype: 'savings' }])
    expect(await server.call(path, { access_token })).toMatchObject({
      status: 400,
      body: { error_type: 'ITEM_ERROR', error_code: 'NO_INVESTMENT_AUTH_ACCOUNTS' },
    })
  })

  test('answers PRODUCT_NOT_READY while the app waits to be told of the first data', async () => {
    const { access_token } = await server.link({ initial_products: ['transactions'] })
    const days = { start_date: '2026-01-01', end_date: '2026-03-15', options: { async_update: true } }
    await server.call('/investments/transactions/get', { access_token, ...days })
    const { body } = await server.call(path, { access_token })
    expect(body).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'PRODUCT_NOT_READY' })
  })
})
