import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const linkWithAuth = (institution_id?: string) =>
  server.link({ initial_products: ['auth'], ...(institution_id === undefined ? {} : { institution_id }) })

/** A person with one account of a kind of its own. */
const linkCustom = (account: Record<string, unknown>) =>
  server.link({
    initial_products: ['auth'],
    options: {
      override_username: 'user_custom',
      override_password: JSON.stringify({ override_accounts: [{ starting_balance: 10, ...account }] }),
    },
  })

describe('/auth/get', () => {
  test('answers checking, savings and cash management accounts with their numbers', async () => {
    const { access_token } = await linkWithAuth()
    const { status, body } = await server.call('/auth/get', { access_token })
    expect(status).toBe(200)
    expect(body.accounts.map((account: { subtype: string }) => account.subtype)).toEqual([
      'checking',
      'savings',
      'cash management',
    ])
    const [checking, savings, cash] = body.accounts.map((account: { account_id: string }) => account.account_id)
    expect(body.numbers.ach).toMatchObject([
      {
        account_id: checking,
        account: '1111222233330000',
        routing: '011401533',
        wire_routing: '021000021',
        is_tokenized_account_number: false,
        can_transfer_in: true,
        can_transfer_out: true,
      },
      { account_id: savings, account: '1111222233331111', can_transfer_in: true, can_transfer_out: true },
      { account_id: cash, can_transfer_in: false, can_transfer_out: false },
    ])
    expect(body.numbers).toMatchObject({ eft: [], international: [], bacs: [] })
  })

  test('answers the numbers that the bank’s country has', async () => {
    const canada = await linkWithAuth('ins_43')
    const { body: eft } = await server.call('/auth/get', { access_token: canada.access_token })
    expect(eft.numbers.ach).toEqual([])
    expect(eft.numbers.eft[0]).toMatchObject({
      account_id: eft.accounts[0].account_id,
      account: '111122223333',
      institution: '021',
      branch: '01140',
    })

    const britain = await linkWithAuth('ins_117650')
    const { body: bacs } = await server.call('/auth/get', { access_token: britain.access_token })
    expect(bacs.numbers.bacs[0]).toMatchObject({ account: '31926819', sort_code: '601613' })
    expect(bacs.numbers.international[0]).toMatchObject({ iban: 'GB29NWBK60161331926819', bic: 'NWBKGB21' })
    expect(bacs.numbers.ach).toEqual([])
  })

  test('says that numbers are tokenized where the bank tokenizes them', async () => {
    const { access_token } = await linkWithAuth('ins_127287')
    const { body } = await server.call('/auth/get', { access_token })
    expect(body.numbers.ach[0]).toMatchObject({ is_tokenized_account_number: true })
    expect(body.accounts[0].persistent_account_id).toEqual(expect.any(String))
  })

  test('answers only the accounts asked for, leaving out those that cannot have numbers', async () => {
    const { access_token } = await linkWithAuth()
    const { body: all } = await server.call('/accounts/get', { access_token })
    const idOf = (name: string) =>
      all.accounts.find((account: { name: string }) => account.name === name).account_id as string
    const account_ids = [idOf('Plaid Credit Card'), idOf('Plaid Saving')]
    const { body } = await server.call('/auth/get', { access_token, options: { account_ids } })
    expect(body.accounts.map((account: { name: string }) => account.name)).toEqual(['Plaid Saving'])
    expect(body.numbers.ach).toHaveLength(1)
  })

  test('answers INVALID_ACCOUNT_ID for an account that the Item does not have', async () => {
    const { access_token } = await linkWithAuth()
    const answer = await server.call('/auth/get', { access_token, options: { account_ids: ['no-such-account'] } })
    expect(answer).toMatchObject({
      status: 400,
      body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCOUNT_ID' },
    })
  })

  test('answers NO_AUTH_ACCOUNTS when no account, or none of those asked for, can have numbers', async () => {
    const custom = await linkCustom({ type: 'credit', subtype: 'credit card' })
    const none = await server.call('/auth/get', { access_token: custom.access_token })
    expect(none).toMatchObject({ status: 400, body: { error_type: 'ITEM_ERROR', error_code: 'NO_AUTH_ACCOUNTS' } })

    const { access_token } = await linkWithAuth()
    const { body } = await server.call('/accounts/get', { access_token })
    const card = body.accounts.find((account: { type: string }) => account.type === 'credit')
    const asked = await server.call('/auth/get', { access_token, options: { account_ids: [card.account_id] } })
    expect(asked.body.error_code).toBe('NO_AUTH_ACCOUNTS')
  })

  test('answers PRODUCT_NOT_READY until the micro-deposit has arrived, then the one account that was sent it', async () => {
    const { access_token } = await server.link({
      institution_id: 'ins_109512',
      initial_products: ['auth', 'transactions'],
      options: { override_password: 'microdeposits_good' },
    })
    const waiting = await server.call('/auth/get', { access_token })
    expect(waiting).toMatchObject({ status: 400, body: { error_type: 'ITEM_ERROR', error_code: 'PRODUCT_NOT_READY' } })
    // What the bank shows says nothing of our deposit, and must not undo it.
    await server.call('/accounts/balance/get', { access_token })
    const { body: known } = await server.call('/accounts/get', { access_token })
    expect(known.item.auth_method).toBe('AUTOMATED_MICRODEPOSITS')
    expect(known.accounts[0].verification_status).toBe('pending_automatic_verification')
    expect(known.accounts[1]).not.toHaveProperty('verification_status')

    server.clock.advance(86_400_000)
    await server.settle()
    const { status, body } = await server.call('/auth/get', { access_token })
    expect(status).toBe(200)
    expect(body.accounts).toMatchObject([{ mask: '0000', verification_status: 'automatically_verified' }])
    expect(body.numbers.ach).toMatchObject([{ account: '1111222233330000', routing: '021000021' }])
  })

  test('adds the product to an Item that was linked without it, and notes how numbers were obtained', async () => {
    const { access_token } = await server.link({ initial_products: ['transactions'] })
    const before = await server.call('/item/get', { access_token })
    expect(before.body.item).toMatchObject({ auth_method: null, products: ['transactions'] })
    const { body } = await server.call('/auth/get', { access_token })
    expect(body.item).toMatchObject({ auth_method: 'INSTANT_AUTH', billed_products: ['transactions', 'auth'] })
    expect(body.item.available_products).not.toContain('auth')
    const after = await server.call('/item/get', { access_token })
    expect(after.body.item).toMatchObject({ auth_method: 'INSTANT_AUTH', products: ['transactions', 'auth'] })
  })

  test.each([
    ['ins_109508', 'INSTANT_AUTH'],
    ['ins_109512', 'INSTANT_MATCH'],
    ['ins_135858', 'INSTANT_MICRODEPOSITS'],
  ])('numbers of %s come by %s', async (institution_id, auth_method) => {
    const { access_token } = await linkWithAuth(institution_id)
    const { body } = await server.call('/item/get', { access_token })
    expect(body.item.auth_method).toBe(auth_method)
  })

  test('custom users can transfer where their routing number says so', async () => {
    const transferable = await linkCustom({
      type: 'depository',
      subtype: 'checking',
      numbers: { account: '42', ach_routing: '322271627' },
    })
    const other = await linkCustom({
      type: 'depository',
      subtype: 'checking',
      numbers: { account: '42', ach_routing: '011401533' },
    })
    const yes = await server.call('/auth/get', { access_token: transferable.access_token })
    expect(yes.body.numbers.ach).toMatchObject([{ can_transfer_in: true, can_transfer_out: true }])
    const no = await server.call('/auth/get', { access_token: other.access_token })
    expect(no.body.numbers.ach).toMatchObject([{ can_transfer_in: false, can_transfer_out: false }])
  })

  test('answers PRODUCTS_NOT_SUPPORTED where the institution does not offer the product', async () => {
    const { access_token } = await server.link({
      institution_id: 'ins_135842',
      initial_products: ['income_verification'],
      options: { override_username: 'test-good', override_password: 'test' },
    })
    const answer = await server.call('/auth/get', { access_token })
    expect(answer).toMatchObject({ status: 400, body: { error_code: 'PRODUCTS_NOT_SUPPORTED' } })
  })

  test('keeps numbers out of the store’s plain columns', async () => {
    const { item_id } = await linkWithAuth()
    const rows = await server.house.store.db.selectFrom('accounts').selectAll().where('item_id', '=', item_id).execute()
    expect(JSON.stringify(rows)).not.toContain('1111222233330000')
  })
})
