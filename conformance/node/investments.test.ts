import { Configuration, PlaidApi, Products, SandboxItemFireWebhookRequestWebhookCodeEnum, WebhookType } from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'

/** Investments and Liabilities with the official client from npm. */
let server: TestServer
let receiver: WebhookReceiver
let plaid: PlaidApi
beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
  const headers = { 'PLAID-CLIENT-ID': server.team.client_id, 'PLAID-SECRET': server.team.secrets.sandbox }
  plaid = new PlaidApi(new Configuration({ basePath: server.url, baseOptions: { headers } }))
})
afterAll(async () => {
  await server.close()
  receiver.close()
})

async function link(products: Products[], username = 'user_good'): Promise<string> {
  const created = await plaid.sandboxPublicTokenCreate({
    institution_id: 'ins_109508',
    initial_products: products,
    options: { webhook: receiver.url, override_username: username, override_password: 'pass_good' },
  })
  const { data } = await plaid.itemPublicTokenExchange({ public_token: created.data.public_token })
  return data.access_token
}

describe('the official client', () => {
  test('reads a portfolio: every holding has its account and its security', async () => {
    const access_token = await link([Products.Investments])
    const { data } = await plaid.investmentsHoldingsGet({ access_token })
    const accounts = new Map(data.accounts.map((account) => [account.account_id, account]))
    const securities = new Map(data.securities.map((security) => [security.security_id, security]))
    const lines = data.holdings.map(({ account_id, security_id, institution_value }) => [
      accounts.get(account_id)?.name,
      securities.get(security_id)?.name,
      institution_value,
    ])
    expect(lines).toContainEqual(['Plaid IRA', "Nflx Feb 01'18 $355 Call", 110])
    expect(lines).toContainEqual(['Plaid 401k', 'NH PORTFOLIO 1055 (FIDELITY INDEX)', 1373.6865])
    expect(lines.flat()).not.toContain(undefined)
  })

  test('pages through the history, as the documentation shows', async () => {
    const access_token = await link([Products.Investments])
    const request = { access_token, start_date: '2024-03-15', end_date: '2026-03-15' }
    const first = await plaid.investmentsTransactionsGet(request)
    const rows = first.data.investment_transactions
    while (rows.length < first.data.total_investment_transactions) {
      const { data } = await plaid.investmentsTransactionsGet({ ...request, options: { offset: rows.length } })
      rows.push(...data.investment_transactions)
    }
    expect(new Set(rows.map((row) => row.investment_transaction_id)).size).toBe(144)
  })

  test('waits for HISTORICAL_UPDATE, and hears of changes after a refresh', async () => {
    const access_token = await link([Products.Transactions], 'user_yuppie')
    await server.settle()
    receiver.take()
    const request = { access_token, start_date: '2026-01-01', end_date: '2026-12-31', options: { async_update: true } }
    await expect(plaid.investmentsTransactionsGet(request)).rejects.toMatchObject({
      response: { data: { error_code: 'PRODUCT_NOT_READY' } },
    })
    await server.settle()
    expect(receiver.take().map(({ body }) => body.webhook_code)).toEqual(['HISTORICAL_UPDATE'])
    expect((await plaid.investmentsTransactionsGet(request)).data.total_investment_transactions).toBeGreaterThan(0)
    // Four days later shares have been bought and prices have moved; the refresh comes before the daily update.
    server.clock.advance(4 * 86_400_000)
    await plaid.investmentsRefresh({ access_token })
    await server.settle()
    const told = receiver.take().map(({ body }) => body.webhook_type)
    expect(told).toContain('HOLDINGS')
    expect(told).toContain('INVESTMENTS_TRANSACTIONS')
    const { data } = await plaid.itemGet({ access_token })
    expect(data.status?.investments?.last_successful_update).toBeTruthy()
  })

  test('reads what a transfer of holdings needs', async () => {
    const access_token = await link([Products.InvestmentsAuth])
    const { data } = await plaid.investmentsAuthGet({ access_token })
    expect(data.numbers.acats?.[0]?.account).toBe('TR5555')
    expect(data.owners[0]?.names).toEqual(['Alberta Bobbeth Charleson'])
    expect(data.data_sources.numbers).toBe('INSTITUTION')
  })

  test('reads debts, and is sent the webhooks of the sandbox', async () => {
    const access_token = await link([Products.Liabilities, Products.Investments])
    const { data } = await plaid.liabilitiesGet({ access_token })
    expect(data.liabilities.credit?.[0]?.aprs).toHaveLength(4)
    expect(data.liabilities.student?.[0]?.loan_status.type).toBe('repayment')
    expect(data.liabilities.mortgage?.[0]?.interest_rate).toEqual({ percentage: 3.99, type: 'fixed' })
    await server.settle()
    receiver.take()
    for (const webhook_type of [WebhookType.Holdings, WebhookType.InvestmentsTransactions, WebhookType.Liabilities]) {
      const webhook_code = SandboxItemFireWebhookRequestWebhookCodeEnum.DefaultUpdate
      await plaid.sandboxItemFireWebhook({ access_token, webhook_type, webhook_code })
    }
    await server.settle()
    const fired = receiver.take().map(({ body: { webhook_type, webhook_code } }) => `${webhook_type} ${webhook_code}`)
    expect(fired).toEqual([
      'HOLDINGS DEFAULT_UPDATE',
      'INVESTMENTS_TRANSACTIONS DEFAULT_UPDATE',
      'LIABILITIES DEFAULT_UPDATE',
    ])
  })
})
