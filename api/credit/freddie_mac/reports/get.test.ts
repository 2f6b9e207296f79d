import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '@gingham/server/testing'
import type { ReportAnswer } from '../../../asset_report/index.ts'
import { startReportServer, type ReportServer } from '../../../asset_report/testing/report-server.ts'
import { codeOf } from '../../../user/testing/user-server.ts'
import type { FreddieDeal, Verification } from './reports.schema.ts'

let server: ReportServer
beforeAll(async () => {
  server = await startReportServer()
})
afterAll(() => server.close())

const path = '/credit/freddie_mac/reports/get'

async function copyOf(asset_report_token: string): Promise<string> {
  const { body } = await server.call('/credit/audit_copy_token/create', { report_tokens: [asset_report_token] })
  return body.audit_copy_token
}

type Asset = Verification['VERIFICATION_OF_ASSET_RESPONSE']['ASSETS']['ASSET'][number]

const verificationsOf = ({ body }: Answer): readonly Verification[] =>
  (body.DEAL as FreddieDeal).SERVICES.SERVICE.VERIFICATION_OF_ASSET
const assetsOf = ({ VERIFICATION_OF_ASSET_RESPONSE }: Verification): readonly Asset[] =>
  VERIFICATION_OF_ASSET_RESPONSE.ASSETS.ASSET
const detailsOf = (asset: Pick<Asset, 'ASSET_TRANSACTIONS'>) =>
  asset.ASSET_TRANSACTIONS.ASSET_TRANSACTION.map(({ ASSET_TRANSACTION_DETAIL }) => ASSET_TRANSACTION_DETAIL)

describe(path, () => {
  test('says of assets what the report says', async () => {
    const user = { first_name: 'Imogen', middle_name: 'Wren', last_name: 'Vale' }
    const options = { client_report_id: 'loan-7', user, add_ons: ['investments'] }
    const asset_report_token = await server.made({ options })
    const audit_copy_token = await copyOf(asset_report_token)
    const answer = await server.call(path, { audit_copy_token })
    const { status, body } = answer
    expect(status).toBe(200)
    expect(body.SchemaVersion).toBe(2.4)
    const { LOANS, PARTIES } = body.DEAL
    expect(LOANS.LOAN).toEqual({
      LOAN_IDENTIFIERS: { LOAN_IDENTIFIER: [{ LoanIdentifier: 'loan-7', LoanIdentifierType: 'LenderLoan' }] },
      LoanRoleType: 'SubjectLoan',
    })
    expect(PARTIES.PARTY[0].INDIVIDUAL.NAME).toEqual({ FirstName: 'Imogen', MiddleName: 'Wren', LastName: 'Vale' })
    const { report } = (await server.get(asset_report_token)).body
    const [verification] = verificationsOf(answer)
    expect(verification!.REPORTING_INFORMATION).toEqual({
      ReportDateTime: report.date_generated,
      ReportIdentifierType: 'ReportID',
      ReportingInformationParentIdentifier: audit_copy_token,
      ReportingInformationIdentifier: report.asset_report_id,
    })
    const old = await server.call('/credit/asset_report/freddie_mac/get', { audit_copy_token })
    const before = old.body.DEAL.SERVICES.SERVICE.VERIFICATION_OF_ASSET.VERIFICATION_OF_ASSET_RESPONSE.ASSETS.ASSET
    const assets = assetsOf(verification!)
    expect(assets.map(({ ASSET_DETAIL }) => ASSET_DETAIL)).toEqual(
      before.map((asset: { ASSET_DETAIL: unknown }) => asset.ASSET_DETAIL),
    )
    expect(assets.map(detailsOf)).toEqual(before.map(detailsOf))
    expect(assets.flatMap(detailsOf).length).toBeGreaterThan(0)
    expectHoldings(assets, report)
  })

  test('says of employment who pays and when, not how much', async () => {
    const { access_token } = await server.linkAssets({ override_username: 'user_bank_income', override_password: '{}' })
    const audit_copy_token = await copyOf(await server.made({ access_tokens: [access_token] }))
    const reports = verificationsOf(await server.call(path, { audit_copy_token }))
    expect(
      reports.map(
        ({ SERVICE_PRODUCT_FULFILLMENT: { SERVICE_PRODUCT_FULFILLMENT_DETAIL } }) =>
          SERVICE_PRODUCT_FULFILLMENT_DETAIL.ServiceProductFulfillmentIdentifier,
      ),
    ).toEqual(['VOA', 'VOE'])
    const [owned, paid] = reports.map(assetsOf)
    const pay = owned!
      .flatMap(detailsOf)
      .filter((line) => line.AssetTransactionType === 'Credit' && line.AssetTransactionCategoryType === 'Paycheck')
    expect(pay.length).toBeGreaterThan(0)
    expect(paid!.flatMap(detailsOf)).toEqual(pay.map((line) => ({ ...line, AssetTransactionAmount: 0 })))
    for (const { ASSET_DETAIL } of paid!) {
      expect(ASSET_DETAIL).toMatchObject({ AssetAvailableBalanceAmount: 0, AssetCurrentBalanceAmount: 0 })
    }
  })

  test('says nothing of employment where no pay arrives, nor of a loan without an id', async () => {
    const override_password = JSON.stringify({
      override_accounts: [{ type: 'depository', subtype: 'savings', transactions: [] }],
    })
    const { access_token } = await server.linkAssets({ override_username: 'user_custom', override_password })
    const audit_copy_token = await copyOf(await server.made({ access_tokens: [access_token] }))
    const { DEAL } = (await server.call(path, { audit_copy_token })).body
    expect(DEAL.LOANS.LOAN.LOAN_IDENTIFIERS.LOAN_IDENTIFIER).toEqual([])
    expect(DEAL.SERVICES.SERVICE.VERIFICATION_OF_ASSET).toHaveLength(1)
  })

  test('answers INVALID_AUDIT_COPY_TOKEN to an unknown token', async () => {
    expect(codeOf(await server.call(path, { audit_copy_token: 'a-sandbox-0' }))).toBe('INVALID_AUDIT_COPY_TOKEN')
  })
})

/** Holdings stand with the accounts that the report tells investments of, security by security. */
function expectHoldings(assets: readonly Asset[], report: ReportAnswer['report']): void {
  const accounts = report.items.flatMap((item) => item.accounts)
  expect(accounts.some(({ investments }) => (investments?.holdings.length ?? 0) > 0)).toBe(true)
  for (const [index, { investments }] of accounts.entries()) {
    const typeOf = (id: string) => investments?.securities.find(({ security_id }) => security_id === id)?.type
    expect(assets[index]!.ASSET_HOLDINGS?.ASSET_HOLDING).toEqual(
      investments?.holdings.map((holding) =>
        expect.objectContaining({
          AssetHoldingID: holding.security_id,
          AssetHoldingUnits: holding.quantity,
          AssetHoldingMarketValueAmount: holding.institution_value,
          AssetHoldingDescription: typeOf(holding.security_id),
        }),
      ),
    )
  }
}
