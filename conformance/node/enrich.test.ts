import { EnrichTransactionDirection, PersonalFinanceCategoryVersion, type PlaidApi, Products } from 'plaid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { officialClient } from './official-client.ts'

/** With the official client from npm: nothing but the base URL is changed. */
let server: TestServer
let plaid: PlaidApi

beforeAll(async () => {
  server = await startTestServer()
  plaid = officialClient(server)
})
afterAll(() => server.close())

test('the official client enriches transactions from elsewhere', async () => {
  const { data } = await plaid.transactionsEnrich({
    account_type: 'depository',
    transactions: [
      {
        id: '6135',
        description: 'PURCHASE WM SUPERCENTER #1700',
        amount: 72.1,
        direction: EnrichTransactionDirection.Outflow,
        iso_currency_code: 'USD',
        location: { city: 'Poway', region: 'CA' },
        date_posted: '2026-03-10',
      },
    ],
    options: { include_legacy_category: true, personal_finance_category_version: PersonalFinanceCategoryVersion.V1 },
  })
  const [transaction] = data.enriched_transactions
  expect(transaction).toMatchObject({
    id: '6135',
    enrichments: {
      merchant_name: 'Walmart',
      website: 'walmart.com',
      location: { city: 'Poway', store_number: '1700' },
      personal_finance_category: { detailed: 'GENERAL_MERCHANDISE_SUPERSTORES' },
    },
  })
})

test('the official client makes transactions at the sandbox’s bank and reads them', async () => {
  const created = await plaid.sandboxPublicTokenCreate({
    institution_id: 'ins_109508',
    initial_products: [Products.Transactions],
    options: { override_username: 'user_transactions_dynamic', override_password: 'any' },
  })
  const { data } = await plaid.itemPublicTokenExchange({ public_token: created.data.public_token })
  const { access_token } = data
  const before = await plaid.transactionsSync({ access_token, count: 500 })
  await plaid.sandboxTransactionsCreate({
    access_token,
    transactions: [
      {
        date_transacted: '2026-03-14',
        date_posted: '2026-03-15',
        amount: 8.25,
        description: 'SQ *JAMBA JUICE OAKLAND CA',
      },
    ],
  })
  const after = await plaid.transactionsSync({ access_token, cursor: before.data.next_cursor })
  expect(after.data.added).toMatchObject([{ merchant_name: 'Jamba', amount: 8.25, authorized_date: '2026-03-14' }])
})
