import { AccountSubtype, type PlaidApi, ProcessorTokenCreateRequestProcessorEnum, Products } from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { officialClient } from './official-client.ts'

/** The journey of a processor with the official client from npm: nothing but the base URL is changed. */
let server: TestServer
let receiver: WebhookReceiver
let plaid: PlaidApi

beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
  plaid = officialClient(server)
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const failsWith = (error_code: string) => ({ response: { status: 400, data: { error_code } } })

async function received() {
  await server.settle()
  return receiver.take().map(({ body }) => `${body.webhook_type}: ${body.webhook_code} ${body.account_id}`)
}

describe('the official client from npm', () => {
  test('opens one account to a processor, who reads it, listens, and is shut out when the Item goes', async () => {
    const created = await plaid.sandboxPublicTokenCreate({
      institution_id: 'ins_109508',
      initial_products: [Products.Auth, Products.Transactions],
      options: { override_username: 'user_transactions_dynamic', override_password: 'any' },
    })
    const { access_token } = (await plaid.itemPublicTokenExchange({ public_token: created.data.public_token })).data
    const { accounts } = (await plaid.accountsGet({ access_token })).data
    const { account_id } = accounts.find(({ subtype }) => subtype === AccountSubtype.Checking)!
    const { processor_token } = (
      await plaid.processorTokenCreate({
        access_token,
        account_id,
        processor: ProcessorTokenCreateRequestProcessorEnum.Dwolla,
      })
    ).data

    const account = await plaid.processorAccountGet({ processor_token })
    expect(account.data).toMatchObject({ account: { account_id }, institution_id: 'ins_109508' })
    const auth = await plaid.processorAuthGet({ processor_token })
    expect(auth.data.numbers.ach?.account_id).toBe(account_id)
    const balance = await plaid.processorBalanceGet({ processor_token })
    expect(balance.data.account.account_id).toBe(account_id)
    const identity = await plaid.processorIdentityGet({ processor_token })
    expect(identity.data.account.owners[0]?.names).toHaveLength(1)

    await plaid.processorTokenWebhookUpdate({ processor_token, webhook: receiver.url })
    expect(await received()).toEqual([`PROCESSOR_TOKEN: WEBHOOK_UPDATE_ACKNOWLEDGED ${account_id}`])
    const synced = await plaid.processorTransactionsSync({ processor_token, count: 500 })
    expect(synced.data.added.length).toBeGreaterThan(0)
    expect(new Set(synced.data.added.map((row) => row.account_id))).toEqual(new Set([account_id]))
    expect(await received()).toEqual([`TRANSACTIONS: SYNC_UPDATES_AVAILABLE ${account_id}`])
    server.clock.advance(7 * 86_400_000)
    await plaid.processorTransactionsRefresh({ processor_token })
    expect(await received()).toContain(`TRANSACTIONS: SYNC_UPDATES_AVAILABLE ${account_id}`)
    const { next_cursor: cursor } = synced.data
    const news = await plaid.processorTransactionsSync({ processor_token, cursor })
    expect(news.data.added.length).toBeGreaterThan(0)
    const days = { start_date: '2026-03-01', end_date: '2026-03-22' }
    const page = await plaid.processorTransactionsGet({ processor_token, ...days })
    expect(page.data.total_transactions).toBeGreaterThan(0)
    const streams = await plaid.processorTransactionsRecurringGet({ processor_token })
    expect(streams.data.updated_datetime).toMatch(/^2026-03-22T/)

    await plaid.processorTokenPermissionsSet({ processor_token, products: [Products.Balance] })
    expect((await plaid.processorTokenPermissionsGet({ processor_token })).data.products).toEqual(['balance'])
    await expect(plaid.processorAuthGet({ processor_token })).rejects.toMatchObject(failsWith('INVALID_PRODUCT'))
    await plaid.processorTokenPermissionsSet({ processor_token, products: [] })
    await plaid.processorAuthGet({ processor_token })

    await plaid.itemRemove({ access_token })
    await expect(plaid.processorAuthGet({ processor_token })).rejects.toMatchObject(
      failsWith('INVALID_PROCESSOR_TOKEN'),
    )
  })

  test('makes tokens for Stripe and Apex', async () => {
    const created = await plaid.sandboxPublicTokenCreate({
      institution_id: 'ins_109508',
      initial_products: [Products.Auth],
    })
    const { access_token } = (await plaid.itemPublicTokenExchange({ public_token: created.data.public_token })).data
    const { account_id } = (await plaid.accountsGet({ access_token })).data.accounts[0]!
    const stripe = await plaid.processorStripeBankAccountTokenCreate({ access_token, account_id })
    expect(stripe.data.stripe_bank_account_token).toMatch(/^btok_/)
    const apex = await plaid.processorApexProcessorTokenCreate({ access_token, account_id })
    expect(apex.data.processor_token).toMatch(/^processor-sandbox-/)
  })

  test('makes a processor token without an app', async () => {
    const { processor_token } = (await plaid.sandboxProcessorTokenCreate({ institution_id: 'ins_109508' })).data
    const { account } = (await plaid.processorAuthGet({ processor_token })).data
    expect(account.mask).toBe('0000')
  })
})
