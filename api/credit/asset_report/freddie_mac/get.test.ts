import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startReportServer, type ReportServer } from '../../../asset_report/testing/report-server.ts'
import { codeOf } from '../../../user/testing/user-server.ts'
import { mismoCategoryOf, mismoPaths } from './mismo-categories.data.ts'

let server: ReportServer
beforeAll(async () => {
  server = await startReportServer()
})
afterAll(() => server.close())

const path = '/credit/asset_report/freddie_mac/get'
const copyOf = async (asset_report_token: string): Promise<string> =>
  (await server.call('/credit/audit_copy_token/create', { report_tokens: [asset_report_token] })).body.audit_copy_token

describe(path, () => {
  test('says what the report says, in other words', async () => {
    const user = { first_name: 'Imogen', last_name: 'Vale', ssn: '123-45-6789' }
    const asset_report_token = await server.made({ options: { client_report_id: 'loan-7', user } })
    const audit_copy_token = await copyOf(asset_report_token)
    const { status, body } = await server.call(path, { audit_copy_token })
    expect(status).toBe(200)
    const { LOANS, PARTIES, SERVICES } = body.DEAL
    expect(LOANS.LOAN.LOAN_IDENTIFIERS.LOAN_IDENTIFIER).toEqual({
      LoanIdentifier: 'loan-7',
      LoanIdentifierType: 'LenderLoan',
    })
    expect(PARTIES.PARTY).toMatchObject([
      {
        INDIVIDUAL: { NAME: { FirstName: 'Imogen', LastName: 'Vale' } },
        TAXPAYER_IDENTIFIERS: { TAXPAYER_IDENTIFIER: { TaxpayerIdentifierValue: '123-45-6789' } },
      },
    ])
    const { report } = (await server.get(asset_report_token, { include_insights: true })).body
    const assets = SERVICES.SERVICE.VERIFICATION_OF_ASSET.VERIFICATION_OF_ASSET_RESPONSE.ASSETS.ASSET
    const accounts = report.items[0].accounts
    expect(assets).toHaveLength(accounts.length)
    for (const [index, account] of accounts.entries()) {
      const { ASSET_DETAIL, ASSET_TRANSACTIONS } = assets[index]
      expect(ASSET_DETAIL).toMatchObject({
        AssetUniqueIdentifier: account.account_id,
        AssetAccountIdentifier: account.mask,
        AssetCurrentBalanceAmount: account.balances.current,
      })
      const posted = account.transactions.filter(({ pending }: { pending: boolean }) => !pending)
      const told = ASSET_TRANSACTIONS.ASSET_TRANSACTION.map(
        ({ ASSET_TRANSACTION_DETAIL: detail }: { ASSET_TRANSACTION_DETAIL: Record<string, unknown> }) => [
          detail['AssetTransactionUniqueIdentifier'],
          (detail['AssetTransactionType'] === 'Debit' ? 1 : -1) * Number(detail['AssetTransactionAmount']),
        ],
      )
      expect(told).toEqual(
        posted.map((row: { transaction_id: string; amount: number }) => [row.transaction_id, row.amount]),
      )
    }
    const types = assets.map((asset: { ASSET_DETAIL: { AssetType: string } }) => asset.ASSET_DETAIL.AssetType)
    expect(types).toEqual(expect.arrayContaining(['CheckingAccount', 'SavingsAccount', 'Investment', 'Other']))
  })

  test('answers INVALID_AUDIT_COPY_TOKEN to an unknown token', async () => {
    expect(codeOf(await server.call(path, { audit_copy_token: 'a-sandbox-0' }))).toBe('INVALID_AUDIT_COPY_TOKEN')
  })
})

describe('kinds of transactions', () => {
  test('follow paths that the taxonomy has', async () => {
    const { body } = await server.post('/categories/get', {})
    const known = new Set(body.categories.map(({ hierarchy }: { hierarchy: string[] }) => hierarchy.join('/')))
    expect(mismoPaths.filter((one) => !known.has(one))).toEqual([])
  })

  test('are those of the longest path that is known', () => {
    expect(mismoCategoryOf(['Food and Drink', 'Restaurants', 'Fast Food'])).toBe('FastFood')
    expect(mismoCategoryOf(['Food and Drink', 'Restaurants', 'Thai'])).toBe('Restaurants')
    expect(mismoCategoryOf(['Food and Drink', 'Nothing'])).toBe('FoodDining')
    expect(mismoCategoryOf([])).toBe('Uncategorized')
    expect(mismoCategoryOf(null)).toBe('Uncategorized')
  })
})
