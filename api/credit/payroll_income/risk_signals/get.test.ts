import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { fileOf, linkPayroll, uploadDocument, uploadFiles } from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ settings: { update_delay_ms: { initial: 0, historical: 60_000 } } })
})
afterAll(() => server.close())

const get = (body: Record<string, unknown>) => server.call('/credit/payroll_income/risk_signals/get', body)
const parsing_config = ['ocr', 'risk_signals']

describe('/credit/payroll_income/risk_signals/get', () => {
  test('answers what was found in each document, once that is done', async () => {
    const { user_token, item_id } = await uploadDocument(server, {
      w2: { tax_year: '2025' },
      single_document_risk_signals: { risk_signals: [{ field: 'tax_year', has_fraud_risk: false }] },
    })
    await server.call('/credit/payroll_income/parsing_config/update', { user_token, parsing_config })
    const { error_type, error_code } = (await get({ user_token })).body
    expect(`${error_type}.${error_code}`).toBe('INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY')
    server.clock.advance(60_000)
    await server.settle()
    const { body } = await get({ user_token })
    const [item] = body.items
    expect(item).toMatchObject({ item_id, verification_risk_signals: [{ multi_document_risk_signals: [] }] })
    expect(item.verification_risk_signals[0].single_document_risk_signals).toEqual([
      {
        document_reference: {
          document_id: expect.stringMatching(/^\w{37}$/),
          document_name: 'document.json',
          status: 'PROCESSING_COMPLETE',
          document_type: 'TAX_FORM',
          file_type: 'UNKNOWN',
        },
        risk_signals: [
          {
            type: null,
            field: 'tax_year',
            has_fraud_risk: false,
            institution_metadata: null,
            expected_value: null,
            actual_value: null,
            signal_description: null,
            page_number: null,
          },
        ],
        risk_summary: { risk_score: 0 },
      },
    ])
  })

  // The files of https://github.com/plaid/sandbox-custom-users/tree/main/income/document_income
  test.each([
    ['ERROR_PROCESSING', 'PROCESSING_ERROR'],
    ['PROCESSING_ERROR', 'PROCESSING_ERROR'],
    ['PASSWORD_PROTECTED', 'PASSWORD_PROTECTED'],
    ['VIRUS_DETECTED', 'VIRUS_DETECTED'],
  ])('a document that says %s ended as %s, without a score', async (risk_signals_status, status) => {
    const { user_token } = await uploadDocument(server, { risk_signals_status })
    await server.call('/credit/payroll_income/parsing_config/update', { user_token, parsing_config })
    server.clock.advance(60_000)
    await server.settle()
    const [{ verification_risk_signals }] = (await get({ user_token })).body.items
    expect(verification_risk_signals[0].single_document_risk_signals).toMatchObject([
      { document_reference: { status }, risk_signals: [], risk_summary: { risk_score: null } },
    ])
  })

  const stub = (name: string, pay_day: string, check_amount: number, ytd_amount: number) => ({
    employee: { name },
    employer: { name: 'Bobbin Works' },
    pay_period_details: { pay_day, check_amount },
    earnings: { total: { ytd_amount } },
  })
  const upload = async (stubs: readonly object[], access_tokens: readonly string[] = []) => {
    const payroll_income = { flow_types: ['payroll_document_income'], parsing_config }
    const files = stubs.map((paystub, at) =>
      fileOf(`stub ${at + 1}.json`, 'application/json', JSON.stringify({ paystub })),
    )
    const { user_token } = await uploadFiles(server, files, {
      income_verification: { income_source_types: ['payroll'], payroll_income, access_tokens },
    })
    server.clock.advance(60_000)
    await server.settle()
    return (await get({ user_token })).body.items[0].verification_risk_signals[0]
  }

  test('compares the pay of pay stubs with what the banks show that the link token names', async () => {
    const deposit = { description: 'BOBBIN WORKS', amount: -499.28, date_transacted: '2026-03-06' }
    const transactions = [
      { ...deposit, date_posted: '2026-03-06' },
      { ...deposit, date_transacted: '2026-01-02', date_posted: '2026-01-02', amount: 12 },
    ]
    const account = { type: 'depository', subtype: 'checking', transactions }
    const override_password = JSON.stringify({ override_accounts: [account] })
    const { access_token, item_id } = await server.link({
      options: { override_username: 'user_custom', override_password },
    })
    const stubs = [
      stub('Ada Bobbin', '2026-03-05', 499.28, 1500),
      stub('Ada Bobbin', '2026-02-20', 499.28, 1000),
      stub('Ada Bobbin', '2025-12-24', 499.28, 9000),
    ]
    const { single_document_risk_signals, multi_document_risk_signals } = await upload(stubs, [access_token])
    const signal = { type: 'BANK_DEPOSIT', field: 'net_pay.current_amount', institution_metadata: { item_id } }
    expect(single_document_risk_signals).toMatchObject([
      {
        risk_signals: [
          { ...signal, has_fraud_risk: false, expected_value: '499.28', actual_value: '499.28', page_number: 0 },
        ],
        risk_summary: { risk_score: 0 },
      },
      {
        risk_signals: [{ ...signal, has_fraud_risk: true, expected_value: '499.28', actual_value: null }],
        risk_summary: { risk_score: 50 },
      },
      // The bank knows nothing of that time.
      { risk_signals: [], risk_summary: { risk_score: 0 } },
    ])
    expect(multi_document_risk_signals).toEqual([])
  })

  test('tells which documents speak against each other, and in what', async () => {
    const { multi_document_risk_signals, single_document_risk_signals } = await upload([
      stub('Ada Bobbin', '2026-03-06', 500, 900),
      stub('Ada Bobbin', '2026-02-20', 500, 1000),
      stub('Eve Bobbin', '2026-01-23', 500, 500),
    ])
    const references = single_document_risk_signals.map(
      ({ document_reference }: { document_reference: object }) => document_reference,
    )
    const signal = { type: 'DOCUMENT_MISMATCH', has_fraud_risk: true, institution_metadata: null }
    expect(multi_document_risk_signals).toMatchObject([
      {
        document_references: [references[0], references[2]],
        risk_signals: [{ ...signal, field: 'employee.name', expected_value: 'ADA BOBBIN', actual_value: 'EVE BOBBIN' }],
      },
      {
        document_references: [references[1], references[0]],
        risk_signals: [
          { ...signal, field: 'earnings.total.ytd_amount', expected_value: '1000.00', actual_value: '900.00' },
        ],
      },
    ])
  })

  test('answers nothing of a login, which has no documents', async () => {
    const { user_token, item_id } = await linkPayroll(server)
    expect((await get({ user_token })).body.items).toEqual([{ item_id, verification_risk_signals: [] }])
  })

  test('names what is wrong', async () => {
    const { body: other } = await server.call('/user/create', { client_user_id: 'nothing-linked' })
    const codeOf = async (body: Record<string, unknown>) => (await get(body)).body.error_code
    expect(await codeOf({ user_token: other.user_token })).toBe('INCOME_VERIFICATION_NOT_FOUND')
    expect(await codeOf({ user_token: 'nobody' })).toBe('INVALID_USER_TOKEN')
    expect(await codeOf({ user_id: 'nobody' })).toBe('INVALID_USER_ID')
    expect(await codeOf({ user_id: 'usr_nobody' })).toBe('USER_NOT_FOUND')
  })
})
