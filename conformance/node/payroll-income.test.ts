import {
  CountryCode,
  IncomeVerificationPayrollFlowType,
  IncomeVerificationSourceType,
  type PlaidApi,
  Products,
  SandboxIncomeFireWebhookRequestVerificationStatusEnum,
  SandboxIncomeWebhookFireRequestWebhookCode,
} from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { officialClient } from './official-client.ts'

/** The journey of a lender who asks for pay, with the official client from npm: nothing but the base URL is changed. */
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

/** Pay data without Link, as https://plaid.com/docs/income/payroll-income/ describes it. */
async function linkPayroll(client_user_id: string) {
  const { data: user } = await plaid.userCreate({ client_user_id })
  const user_token = user.user_token!
  const { data } = await plaid.sandboxPublicTokenCreate({
    institution_id: 'ins_135842',
    initial_products: [Products.IncomeVerification],
    user_token,
    options: {
      webhook: receiver.url,
      income_verification: { income_source_types: [IncomeVerificationSourceType.Payroll] },
    },
  })
  return { user_token, public_token: data.public_token }
}

/** A bank statement of a new user, as Link's page sends it. */
async function uploadStatement(client_user_id: string): Promise<string> {
  const { data: user } = await plaid.userCreate({ client_user_id })
  const user_token = user.user_token!
  const flow_types = [IncomeVerificationPayrollFlowType.DocumentIncome]
  const { data } = await plaid.linkTokenCreate({
    client_name: 'Wonderwallet',
    language: 'en',
    country_codes: [CountryCode.Us],
    user: { client_user_id },
    user_token,
    products: [Products.IncomeVerification],
    income_verification: {
      income_source_types: [IncomeVerificationSourceType.Payroll],
      payroll_income: { flow_types },
    },
  })
  const { body: opened } = await server.post('/link/v2/session/open', { link_token: data.link_token })
  const { session_secret } = opened
  const file = { name: 'statement.pdf', content_type: 'application/pdf', data: btoa('%PDF-1.4') }
  let { pane_number } = opened
  for (const action of [{ type: 'continue' }, { type: 'submit_documents', files: [file] }, { type: 'continue' }]) {
    const { body } = await server.post('/link/v2/session/act', { session_secret, pane_number, events_seen: 0, action })
    pane_number = body.pane_number
  }
  return user_token
}

describe('the official client from npm', () => {
  test('checks, reads and refreshes the pay of a user, and fetches a pay stub', async () => {
    const { data: found } = await plaid.employersSearch({ query: 'gingam', products: ['income_verification'] })
    expect(found.employers[0]).toMatchObject({ name: 'Gingham Mills' })
    const checked = await plaid.creditPayrollIncomePrecheck({ employer: { name: 'employer_good' } })
    expect(checked.data.confidence).toBe('HIGH')

    const { user_token } = await linkPayroll('borrower-1')
    await server.settle()
    const [webhook] = receiver.take()
    expect(webhook!.body).toMatchObject({ webhook_type: 'INCOME', webhook_code: 'INCOME_VERIFICATION' })

    const { data } = await plaid.creditPayrollIncomeGet({ user_token })
    const [item] = data.items
    expect(item!.item_id).toBe(webhook!.body.item_id)
    const [stub] = item!.payroll_income[0]!.pay_stubs
    expect(stub!.net_pay.current_amount).toBe(stub!.pay_period_details.pay_amount)
    const { pathname } = new URL(stub!.document_metadata.download_url!)
    const archive = await fetch(server.url + pathname)
    expect(
      Buffer.from(await archive.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')

    const jobs = await plaid.creditEmploymentGet({ user_token })
    expect(jobs.data.items[0]!.employments[0]).toMatchObject({ status: 'ACTIVE', employer: { name: 'Gingham Mills' } })
    const { data: refreshed } = await plaid.creditPayrollIncomeRefresh({ user_token })
    expect(refreshed.verification_refresh_status).toBe('NOT_FOUND')
    const { data: signals } = await plaid.creditPayrollIncomeRiskSignalsGet({ user_token })
    expect(signals.items).toEqual([{ item_id: item!.item_id, verification_risk_signals: [] }])

    await plaid.sandboxIncomeFireWebhook({
      item_id: item!.item_id,
      webhook: receiver.url,
      webhook_code: SandboxIncomeWebhookFireRequestWebhookCode.IncomeVerification,
      verification_status: SandboxIncomeFireWebhookRequestVerificationStatusEnum.ProcessingFailed,
    })
    await server.settle()
    expect(receiver.take()[0]!.body.verification_status).toBe('VERIFICATION_STATUS_PROCESSING_FAILED')
  })

  test('reads the bank statements that somebody has uploaded in Link', async () => {
    const user_token = await uploadStatement('borrower-3')
    const { data } = await plaid.creditBankStatementsUploadsGet({ user_token })
    const [statement] = data.items[0]!.bank_statements
    expect(statement!.document_metadata).toMatchObject({ name: 'statement.pdf', document_type: 'BANK_STATEMENT' })
    expect(statement!.bank_accounts.map(({ name }) => name)).toEqual(['Plaid Checking', 'Plaid Saving'])
    expect(statement!.transactions.length).toBeGreaterThan(0)
  })

  test('reads the same by Item, as before there were users', async () => {
    const { public_token } = await linkPayroll('borrower-2')
    const { data: item } = await plaid.itemPublicTokenExchange({ public_token })
    const { access_token } = item
    const { data: stubs } = await plaid.incomeVerificationPaystubsGet({ access_token })
    expect(stubs.paystubs).toHaveLength(26)
    const { data: forms } = await plaid.incomeVerificationTaxformsGet({ access_token })
    expect(forms.taxforms[0]!.w2).toMatchObject({ tax_year: '2025' })
    const document_id = forms.document_metadata[0]!.doc_id!
    const archive = await plaid.incomeVerificationDocumentsDownload(
      { access_token, document_id },
      { responseType: 'arraybuffer' },
    )
    expect(archive.headers['content-type']).toBe('application/zip')
    expect(archive.headers['plaid-request-id']).toMatch(/^\w{15}$/)
    const { data: jobs } = await plaid.employmentVerificationGet({ access_token })
    expect(jobs.employments).toHaveLength(2)
    const bank = await server.link()
    const refusal = plaid.incomeVerificationPaystubsGet({ access_token: bank.access_token })
    await expect(refusal).rejects.toMatchObject(failsWith('INCOME_VERIFICATION_NOT_FOUND'))
  })
})
