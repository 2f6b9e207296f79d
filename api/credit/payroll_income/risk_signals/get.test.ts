import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkPayroll, uploadDocument } from '../testing.ts'

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
