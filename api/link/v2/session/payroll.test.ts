import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { makeLinkToken, openPage, type Page } from '../testing.ts'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  receiver = await startWebhookReceiver()
  server = await startTestServer({ settings: { update_delay_ms: { initial: 0, historical: 60_000 } } })
})
afterAll(async () => {
  await server.close()
  receiver.close()
})

/** Link for the pay of a new user. */
async function openFor(payroll_income: Record<string, unknown> = {}, rest: Record<string, unknown> = {}) {
  const client_user_id = `employee-${server.house.ids.uuid()}`
  const { body: user } = await server.call('/user/create', { client_user_id })
  const link_token = await makeLinkToken(server, {
    products: ['income_verification'],
    user_token: user.user_token,
    webhook: receiver.url,
    income_verification: { income_source_types: ['payroll'], payroll_income },
    ...rest,
  })
  return { user_token: user.user_token as string, page: await openPage(server, link_token) }
}

async function search(page: Page, query: string) {
  const { session_secret } = page.opened
  const { body } = await server.post('/link/v2/session/institutions', { session_secret, events_seen: 0, query })
  return body.institutions as { institution_id: string; employer_name?: string }[]
}

const sent = (name: string, content_type: string, content: string) => ({
  name,
  content_type,
  data: Buffer.from(content).toString('base64'),
})
const told = async () => {
  await server.settle()
  return receiver.take().map(({ body }) => body)
}
const namesOf = (page: Page) => page.events.map(({ event_name, metadata }) => metadata.view_name ?? event_name)

describe('a login at a payroll provider', () => {
  test('leads from the employer over the last digits of the number to pay data, without accounts', async () => {
    const { page, user_token } = await openFor()
    await page.act({ type: 'continue' })
    expect(page.last().pane).toMatchObject({
      view_name: 'SELECT_INSTITUTION',
      kind: 'payroll',
      can_upload: true,
      institutions: [{ institution_id: 'ins_135842', notice: null }],
    })
    expect(await search(page, 'gingam mills')).toMatchObject([
      { institution_id: 'ins_135842', name: 'Platypus Payroll', employer_name: 'Gingham Mills', notice: null },
    ])
    expect((await search(page, 'first platypus bank'))[0]).toMatchObject({ notice: 'unsupported' })
    await page.act({ type: 'select_institution', institution_id: 'ins_135842' })
    expect(page.last().pane).toMatchObject({ sandbox_login: { username: 'test-good', password: 'test' } })
    await page.act({ type: 'submit_credentials', username: 'test-good', password: 'test' })
    expect(page.last().pane).toMatchObject({ view_name: 'MFA', mfa: { mfa_type: 'questions' } })
    await page.act({ type: 'submit_mfa', answers: ['1234'] })
    expect(page.last().pane).toMatchObject({ view_name: 'CONNECTED', accounts: [] })
    const { outcome } = await page.act({ type: 'continue' })
    expect(outcome).toMatchObject({
      success: { metadata: { institution: { institution_id: 'ins_135842' }, accounts: [] } },
    })
    expect(await told()).toMatchObject([
      { webhook_code: 'INCOME_VERIFICATION', verification_status: 'VERIFICATION_STATUS_PROCESSING_COMPLETE' },
    ])
    const { body } = await server.call('/credit/payroll_income/get', { user_token })
    expect(body.items[0].payroll_income[0].pay_stubs).toHaveLength(26)
  })

  test('is the only way where only that is asked for, and serves employment as well', async () => {
    const { page } = await openFor({ flow_types: ['payroll_digital_income'] })
    await page.act({ type: 'continue' })
    expect(page.last().pane).toMatchObject({ view_name: 'SELECT_INSTITUTION', can_upload: false })
    const before = page.last().pane_number
    await page.act({ type: 'upload_documents' })
    expect(page.last().pane_number).toBe(before)
    const options = { employment_source_types: ['payroll'] }
    const rest = { products: ['employment'], income_verification: undefined, employment: options }
    const { page: other, user_token } = await openFor({}, rest)
    await other.act({ type: 'continue' })
    expect(other.last().pane).toMatchObject({ kind: 'payroll', can_upload: false })
    await other.act({ type: 'select_institution', institution_id: 'ins_135842' })
    await other.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    expect((await other.act({ type: 'continue' })).outcome).toHaveProperty('success')
    const { body } = await server.call('/credit/employment/get', { user_token })
    expect(body.items[0].employments).toHaveLength(2)
    await told()
  })

  test('is repaired without accounts to choose', async () => {
    const { page, user_token } = await openFor()
    await page.act({ type: 'continue' })
    await page.act({ type: 'select_institution', institution_id: 'ins_135842' })
    await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    const { outcome } = await page.act({ type: 'continue' })
    const { public_token } = (outcome as { success: { public_token: string } }).success
    const { body } = await server.call('/item/public_token/exchange', { public_token })
    const { access_token } = body
    await server.call('/sandbox/item/reset_login', { access_token })
    const statusOf = async () =>
      (await server.call('/credit/payroll_income/refresh', { user_token })).body.verification_refresh_status
    expect(await statusOf()).toBe('USER_PRESENCE_REQUIRED')
    const again = await openPage(server, await makeLinkToken(server, { access_token, products: undefined }))
    await again.act({ type: 'continue' })
    await again.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    expect((await again.act({ type: 'continue' })).outcome).toHaveProperty('success')
    expect(await statusOf()).toBe('NOT_FOUND')
    await told()
  })

  test('is no way to bank income', async () => {
    const income_verification = { income_source_types: ['bank'], bank_income: { days_requested: 60 } }
    const { page } = await openFor({}, { income_verification })
    await page.act({ type: 'continue' })
    expect(page.last().pane.view_name).toBe('SELECT_INSTITUTION')
    await page.act({ type: 'select_institution', institution_id: 'ins_135842' })
    expect(page.last().pane).toMatchObject({ view_name: 'ERROR', error: { error_code: 'PRODUCTS_NOT_SUPPORTED' } })
  })
})

describe('an upload of documents', () => {
  const stub = {
    employer: { name: 'Bobbin Works' },
    employee: { name: 'Ada Bobbin' },
    pay_period_details: { pay_day: '2026-03-01', gross_earnings: 1000.39, check_amount: 499.28 },
  }
  const signal = { type: 'MASKING', has_fraud_risk: true, page_number: 1, actual_value: '2.00' }
  const documents = [
    sent(
      'stub.json',
      'application/json',
      JSON.stringify({
        paystub: stub,
        single_document_risk_signals: { risk_summary: { risk_score: 70 }, risk_signals: [signal] },
        ocr_status: 'SUCCESS',
      }),
    ),
    sent('w2.json', 'application/json', JSON.stringify({ w2: { tax_year: 2025, statutory_employee: true } })),
    sent('blurred.json', 'application/json', '{"ocr_status":"PROCESSING_ERROR"}'),
    sent('locked.json', 'application/json', '{"risk_signals_status":"PASSWORD_PROTECTED"}'),
    sent('march.pdf', 'application/pdf', '%PDF-1.4 /Type /Page a picture of a pay stub'),
  ]
  const upload = async (payroll_income: Record<string, unknown> = {}) => {
    const opened = await openFor({ flow_types: ['payroll_document_income'], ...payroll_income })
    await opened.page.act({ type: 'continue' })
    expect(opened.page.last().pane).toMatchObject({ view_name: 'UPLOAD_DOCUMENTS', wrong: null, is_sandbox: true })
    await opened.page.act({ type: 'submit_documents', files: documents })
    expect(opened.page.last().pane).toMatchObject({ view_name: 'CONNECTED', accounts: [] })
    await opened.page.act({ type: 'continue' })
    return opened
  }

  test('becomes pay data, as far as it can be read, and the files can be fetched again', async () => {
    const { page, user_token } = await upload()
    expect(namesOf(page)).toEqual(expect.arrayContaining(['SUBMIT_DOCUMENTS', 'SUBMIT_DOCUMENTS_SUCCESS', 'HANDOFF']))
    const [webhook] = await told()
    expect(webhook).toMatchObject({ verification_status: 'VERIFICATION_STATUS_PROCESSING_COMPLETE' })
    const { body } = await server.call('/credit/payroll_income/get', { user_token })
    const [income] = body.items[0].payroll_income
    expect(income).toMatchObject({ account_id: null, form1099s: [] })
    const names = income.pay_stubs.map((each: { document_metadata: { name: string } }) => each.document_metadata.name)
    expect(names).toEqual(['stub.json', 'march.pdf', 'blurred.json', 'locked.json'])
    expect(income.pay_stubs[0]).toMatchObject({
      employer: { name: 'Bobbin Works' },
      net_pay: { current_amount: 499.28 },
      document_metadata: { name: 'stub.json', page_count: null },
    })
    expect(income.pay_stubs[1]).toMatchObject({ document_metadata: { name: 'march.pdf', page_count: 1 } })
    expect(income.w2s).toMatchObject([{ tax_year: '2025', statutory_employee: 'CHECKED' }])
    const { download_url } = income.pay_stubs[1].document_metadata
    const file = await fetch(server.url + new URL(download_url).pathname)
    const [name, bytes] = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())))[0]!
    expect([name, Buffer.from(bytes).toString()]).toEqual(['march.pdf', '%PDF-1.4 /Type /Page a picture of a pay stub'])
    const legacy = await server.call('/credit/payroll_income/refresh', { user_token })
    expect(legacy.body.verification_refresh_status).toBe('USER_PRESENCE_REQUIRED')
    await told()
    const signals = await server.call('/credit/payroll_income/risk_signals/get', { user_token })
    expect(signals.body.items).toMatchObject([{ verification_risk_signals: [] }])
  })

  test('is looked at for tampering where the link token asks for it, or later', async () => {
    const asked = await upload({ parsing_config: ['ocr', 'risk_signals'] })
    const later = await upload()
    await told()
    const get = (user_token: string) => server.call('/credit/payroll_income/risk_signals/get', { user_token })
    expect((await get(asked.user_token)).body).toMatchObject({
      error_type: 'INCOME_VERIFICATION_ERROR',
      error_code: 'PRODUCT_NOT_READY',
    })
    const parsing_config = ['ocr', 'risk_signals']
    const { user_token } = later
    const updated = await server.call('/credit/payroll_income/parsing_config/update', { user_token, parsing_config })
    expect(updated.status).toBe(200)
    server.clock.advance(60_000)
    expect(await told()).toMatchObject([
      { webhook_code: 'INCOME_VERIFICATION_RISK_SIGNALS', risk_signals_status: 'RISK_SIGNALS_PROCESSING_COMPLETE' },
      { webhook_code: 'INCOME_VERIFICATION_RISK_SIGNALS', risk_signals_status: 'RISK_SIGNALS_PROCESSING_COMPLETE' },
    ])
    for (const one of [asked.user_token, user_token]) {
      const { body } = await get(one)
      const [{ single_document_risk_signals: found }] = body.items[0].verification_risk_signals
      expect(found.map((each: { document_reference: unknown }) => each.document_reference)).toMatchObject([
        { document_name: 'stub.json', status: 'PROCESSING_COMPLETE', document_type: 'PAYSLIP', file_type: 'UNKNOWN' },
        { document_name: 'w2.json', status: 'PROCESSING_COMPLETE', document_type: 'TAX_FORM' },
        { document_name: 'blurred.json', status: 'PROCESSING_COMPLETE', document_type: 'UNKNOWN' },
        { document_name: 'locked.json', status: 'PASSWORD_PROTECTED' },
        { document_name: 'march.pdf', status: 'PROCESSING_COMPLETE', file_type: 'TRUE_PDF' },
      ])
      expect(found[0]).toMatchObject({
        risk_summary: { risk_score: 70 },
        risk_signals: [{ type: 'MASKING', has_fraud_risk: true, page_number: 1, expected_value: null }],
      })
    }
  })

  test('is offered beside the login, and refused where files are wrong', async () => {
    const { page } = await openFor()
    await page.act({ type: 'continue' })
    await page.act({ type: 'upload_documents' })
    const zip = sent('a.zip', 'application/zip', 'PK')
    for (const [files, wrong] of [
      [[], 'count'],
      [[zip], 'type'],
    ] as const) {
      await page.act({ type: 'submit_documents', files })
      expect(page.last().pane).toMatchObject({ view_name: 'UPLOAD_DOCUMENTS', wrong })
    }
    expect(page.events.filter(({ event_name }) => event_name === 'SUBMIT_DOCUMENTS_ERROR')).toMatchObject([
      { metadata: { error_code: 'INCOME_VERIFICATION_UPLOAD_ERROR' } },
      { metadata: { error_code: 'INCOME_VERIFICATION_UPLOAD_ERROR' } },
    ])
    await page.act({ type: 'back' })
    expect(page.last().pane.view_name).toBe('SELECT_INSTITUTION')
  })
})

describe('a verification of the first generation', () => {
  test('is answered by the Item that was linked for it, and tells its webhook', async () => {
    const { body: made } = await server.call('/income/verification/create', { webhook: receiver.url })
    const { income_verification_id } = made
    const income_verification = { income_source_types: ['payroll'], income_verification_id }
    const { page } = await openFor({}, { income_verification, webhook: undefined })
    await page.act({ type: 'continue' })
    await page.act({ type: 'select_institution', institution_id: 'ins_135842' })
    await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    await page.act({ type: 'continue' })
    expect(await told()).toMatchObject([{ webhook_code: 'INCOME_VERIFICATION' }])
    const { body } = await server.call('/income/verification/summary/get', { income_verification_id })
    expect(body.income_summaries).toMatchObject([{ employer_name: { value: 'Gingham Mills' } }])
  })
})
