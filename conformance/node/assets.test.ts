import { AssetReportAddOns, type PlaidApi, Products } from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { officialClient } from './official-client.ts'

/** The journey of a lender with the official client from npm: nothing but the base URL is changed. */
const MAKING_MS = 60_000
let server: TestServer
let receiver: WebhookReceiver
let plaid: PlaidApi
let auditor: PlaidApi
let auditor_id: string

beforeAll(async () => {
  server = await startTestServer({ settings: { update_delay_ms: { initial: 0, historical: MAKING_MS } } })
  receiver = await startWebhookReceiver()
  plaid = officialClient(server)
  const team = await server.addTeam('Auditors')
  auditor_id = team.client_id
  auditor = officialClient(server, team)
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

async function pass(): Promise<void> {
  server.clock.advance(MAKING_MS)
  await server.settle()
}

async function linkAssets(): Promise<string> {
  const created = await plaid.sandboxPublicTokenCreate({
    institution_id: 'ins_109508',
    initial_products: [Products.Assets],
  })
  const { data } = await plaid.itemPublicTokenExchange({ public_token: created.data.public_token })
  return data.access_token
}

const failsWith = (error_code: string) => ({ response: { status: 400, data: { error_code } } })

describe('the official client from npm', () => {
  test('makes a report of two Items, reads it in all ways, refreshes, filters, shares and removes it', async () => {
    const access_tokens = [await linkAssets(), await linkAssets()]
    const { data: created } = await plaid.assetReportCreate({
      access_tokens,
      days_requested: 61,
      options: {
        client_report_id: 'loan-7781',
        webhook: receiver.url,
        add_ons: [AssetReportAddOns.FastAssets],
        user: { client_user_id: 'borrower-482', first_name: 'Imogen', last_name: 'Vale', ssn: '123-45-6789' },
      },
    })
    const { asset_report_token, asset_report_id } = created
    await expect(plaid.assetReportGet({ asset_report_token })).rejects.toMatchObject(failsWith('PRODUCT_NOT_READY'))
    const fast = await plaid.assetReportGet({ asset_report_token, fast_report: true })
    expect(fast.data.report.items[0]?.accounts[0]?.owners[0]?.names).toEqual(['Alberta Bobbeth Charleson'])
    expect(fast.data.report.items[0]?.accounts[0]?.transactions).toEqual([])

    await pass()
    expect(receiver.take().map(({ body }) => [body.webhook_code, body.report_type, body.asset_report_id])).toEqual([
      ['PRODUCT_READY', 'FAST', asset_report_id],
      ['PRODUCT_READY', 'FULL', asset_report_id],
    ])
    const { data } = await plaid.assetReportGet({ asset_report_token, include_insights: true })
    expect(data.report).toMatchObject({ asset_report_id, client_report_id: 'loan-7781', days_requested: 61 })
    expect(data.report.items).toHaveLength(2)
    const [checking] = data.report.items[0]!.accounts
    expect(checking!.historical_balances).toHaveLength(61)
    expect(checking!.transactions[0]).toHaveProperty('category')

    const pdf = await plaid.assetReportPdfGet({ asset_report_token }, { responseType: 'arraybuffer' })
    expect(
      Buffer.from(pdf.data as ArrayBuffer)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(pdf.headers['plaid-request-id']).toMatch(/^\w{15}$/)

    const filtered = await plaid.assetReportFilter({
      asset_report_token,
      account_ids_to_exclude: [checking!.account_id],
    })
    const refreshed = await plaid.assetReportRefresh({ asset_report_token, days_requested: 30 })
    await pass()
    const copy = await plaid.assetReportGet({ asset_report_token: filtered.data.asset_report_token })
    expect(copy.data.report.items.map(({ accounts }) => accounts.length)).toEqual([13, 14])
    const fresh = await plaid.assetReportGet({ asset_report_token: refreshed.data.asset_report_token })
    expect(fresh.data.report).toMatchObject({ client_report_id: 'loan-7781', days_requested: 30 })

    for (const access_token of access_tokens) await plaid.itemRemove({ access_token })
    const again = await plaid.assetReportGet({ asset_report_token, include_insights: true })
    expect(again.data.report).toEqual(data.report)
    const refusal = plaid.assetReportRefresh({ asset_report_token })
    await expect(refusal).rejects.toMatchObject(failsWith('DATA_UNAVAILABLE'))

    const { data: shared } = await plaid.assetReportAuditCopyCreate({ asset_report_token, auditor_id })
    const { audit_copy_token } = shared
    const audited = await auditor.assetReportAuditCopyGet({ audit_copy_token })
    expect(audited.data.report.asset_report_id).toBe(asset_report_id)
    const auditedPdf = await auditor.assetReportAuditCopyPdfGet({ audit_copy_token }, { responseType: 'arraybuffer' })
    expect(Buffer.from(auditedPdf.data as ArrayBuffer).equals(Buffer.from(pdf.data as ArrayBuffer))).toBe(true)
    const { data: freddie } = await auditor.creditFreddieMacReportsGet({ audit_copy_token })
    expect(freddie.DEAL.LOANS.LOAN.LOAN_IDENTIFIERS.LOAN_IDENTIFIER[0]).toMatchObject({ LoanIdentifier: 'loan-7781' })
    const [verification] = freddie.DEAL.SERVICES.SERVICE.VERIFICATION_OF_ASSET
    expect(verification?.VERIFICATION_OF_ASSET_RESPONSE.ASSETS.ASSET).toHaveLength(28)
    expect((await plaid.assetReportAuditCopyRemove({ audit_copy_token })).data.removed).toBe(true)
    await expect(auditor.assetReportAuditCopyGet({ audit_copy_token })).rejects.toMatchObject(
      failsWith('INVALID_AUDIT_COPY_TOKEN'),
    )

    expect((await plaid.assetReportRemove({ asset_report_token })).data.removed).toBe(true)
    await expect(plaid.assetReportRefresh({ asset_report_token })).rejects.toMatchObject(failsWith('INVALID_PARENT'))
  })

  test('is told per Item what is wrong', async () => {
    const access_token = await linkAssets()
    await plaid.sandboxItemResetLogin({ access_token })
    await expect(plaid.assetReportCreate({ access_tokens: [access_token], days_requested: 1 })).rejects.toMatchObject({
      response: {
        data: {
          error_type: 'ASSET_REPORT_ERROR',
          error_code: 'DATA_UNAVAILABLE',
          causes: [{ error_code: 'ITEM_LOGIN_REQUIRED' }],
        },
      },
    })
  })
})
