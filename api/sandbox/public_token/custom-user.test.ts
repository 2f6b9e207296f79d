import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer({ now: '2026-08-24T12:00:00Z' })))
afterAll(() => server.close())

const DAY_MS = 86_400_000

/** Links somebody who is described by JSON, with two years of history. */
async function link(user: object, initial_products: readonly string[], institution_id = 'ins_109508') {
  const options = {
    override_username: 'user_custom',
    override_password: JSON.stringify(user),
    transactions: { days_requested: 730 },
  }
  return (await server.link({ institution_id, initial_products, options })).access_token
}

const identity = {
  names: ['Mina Weaver'],
  phone_numbers: [{ data: '2125550148', primary: true, type: 'mobile' }],
  emails: [{ data: 'mina@loom.example', primary: true, type: 'primary' }],
  addresses: [
    {
      primary: true,
      data: { street: '7 Shuttle Lane', city: 'New York', region: 'NY', postal_code: '10003', country: 'US' },
    },
  ],
}

/** A user as people write them: each part is to be seen in the API. */
const weaver = {
  override_accounts: [
    {
      type: 'depository',
      subtype: 'checking',
      starting_balance: 6543.21,
      meta: { name: 'Warp Checking', official_name: 'Warp Everyday Checking' },
      numbers: { account: '123456', bacs_sort_code: '654321' },
      identity,
      transactions: [
        {
          date_transacted: '2026-08-21',
          date_posted: '2026-08-22',
          amount: 398.34,
          description: 'YARN CO',
          currency: 'USD',
        },
        {
          date_transacted: '2026-08-23',
          date_posted: '2026-08-26',
          amount: 20.5,
          description: 'DYE WORKS',
          currency: 'USD',
        },
      ],
    },
    {
      type: 'credit',
      subtype: 'credit card',
      starting_balance: 1245.67,
      force_available_balance: 8754.33,
      meta: { name: 'Weft Card', official_name: 'Weft Rewards Card', limit: 10000 },
      transactions: [
        { date_transacted: '2026-07-20', date_posted: '2026-07-21', amount: 87.43, description: 'Amazon.com Purchase' },
      ],
      liability: {
        type: 'credit',
        purchase_apr: 16.99,
        cash_apr: 24.99,
        balance_transfer_apr: 18.99,
        special_apr: 0,
        last_payment_amount: 250,
        minimum_payment_amount: 35,
        is_overdue: false,
      },
    },
  ],
}

describe('a custom user shows what its JSON says', () => {
  test('of accounts, numbers and owners', async () => {
    const access_token = await link(weaver, ['auth', 'identity'])
    const { body: auth } = await server.call('/auth/get', { access_token })
    const [account_id] = auth.accounts.map((account: { account_id: string }) => account.account_id)
    expect(auth.numbers).toEqual({
      ach: [],
      eft: [],
      international: [],
      bacs: [{ account_id, account: '123456', sort_code: '654321' }],
    })
    const { body } = await server.call('/identity/get', { access_token })
    expect(body.accounts).toMatchObject([
      {
        name: 'Warp Checking',
        official_name: 'Warp Everyday Checking',
        mask: '3456',
        balances: { available: 6522.71, current: 6543.21, limit: null, iso_currency_code: 'USD' },
        owners: [identity],
      },
      {
        name: 'Weft Card',
        official_name: 'Weft Rewards Card',
        balances: { available: 8754.33, current: 1245.67, limit: 10000 },
        owners: [{ names: ['Mina Weaver'] }],
      },
    ])
  })

  test('of debts', async () => {
    const access_token = await link(weaver, ['liabilities'])
    const { body } = await server.call('/liabilities/get', { access_token })
    const [card] = body.liabilities.credit
    expect(card).toMatchObject({ last_payment_amount: 250, minimum_payment_amount: 35, is_overdue: false })
    const rates = card.aprs.map((apr: Record<string, unknown>) => [apr['apr_type'], apr['apr_percentage']])
    expect(Object.fromEntries(rates)).toEqual({
      balance_transfer_apr: 18.99,
      cash_apr: 24.99,
      purchase_apr: 16.99,
      special: 0,
    })
  })

  test('at an OAuth bank of another country, in its currency', async () => {
    const access_token = await link(weaver, ['transactions'], 'ins_117650')
    const { body } = await server.call('/transactions/sync', { access_token })
    const { body: held } = await server.call('/accounts/get', { access_token })
    expect(held.accounts[0]).toMatchObject({ name: 'Warp Checking', balances: { iso_currency_code: 'GBP' } })
    const yarn = body.added.find(({ name }: { name: string }) => name === 'YARN CO')
    expect(yarn).toMatchObject({ iso_currency_code: 'USD', transaction_code: 'payment' })
  })

  test('of transactions, which post on their day', async () => {
    const access_token = await link(weaver, ['transactions'])
    const sync = async (cursor?: string) => (await server.call('/transactions/sync', { access_token, cursor })).body
    const first = await sync()
    const shown = (rows: Record<string, unknown>[]) =>
      rows.map(({ name, amount, date, authorized_date, pending }) => [name, amount, date, authorized_date, pending])
    expect(shown(first.added)).toEqual([
      ['Amazon.com Purchase', 87.43, '2026-07-21', '2026-07-20', false],
      ['YARN CO', 398.34, '2026-08-22', '2026-08-21', false],
      ['DYE WORKS', 20.5, '2026-08-23', '2026-08-23', true],
    ])
    server.clock.advance(2 * DAY_MS)
    await server.settle()
    const second = await sync(first.next_cursor)
    expect(shown(second.added)).toEqual([['DYE WORKS', 20.5, '2026-08-26', '2026-08-23', false]])
    expect(second.added[0].pending_transaction_id).toBe(first.added[2].transaction_id)
    expect(second.removed).toMatchObject([{ transaction_id: first.added[2].transaction_id }])
    const { body } = await server.call('/accounts/get', { access_token })
    expect(body.accounts[0].balances).toMatchObject({ available: 6522.71, current: 6522.71 })
  })
})
