import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { payroll, refusalsOf, verificationRefusals } from '../../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/income/verification/paystubs/get', () => {
  test('answers pay stubs in the form of then, newest first', async () => {
    const { access_token } = await server.link(payroll)
    const { status, body } = await server.call('/income/verification/paystubs/get', { access_token })
    expect(status).toBe(200)
    expect(body.paystubs).toHaveLength(26)
    expect(body.document_metadata[0]).toEqual({
      name: 'paystub_2026-03-06.pdf',
      status: 'DOCUMENT_STATUS_PROCESSING_COMPLETE',
      doc_id: body.paystubs[0].doc_id,
      doc_type: 'DOCUMENT_TYPE_PAYSTUB',
    })
    expect(body.paystubs[0]).toMatchObject({
      employee: { marital_status: 'single', address: { line1: '2992 Cameron Road', state_code: 'NY' } },
      employment_details: { annual_salary: { amount: 83467.73, currency: 'USD' }, hire_date: '2021-03-16' },
      pay_period_details: { pay_date: '2026-03-06', pay_day: '2026-03-06', pay_frequency: 'PAY_FREQUENCY_BIWEEKLY' },
    })
    const [first] = body.paystubs
    expect(first.ytd_earnings).toEqual({
      gross_earnings: first.earnings.total.ytd_amount,
      net_earnings: first.net_pay.ytd_amount,
    })
  })

  test('knows the earnings of custom users, whatever they are called', async () => {
    const breakdown = [{ canonical_description: 'REGULAR_PAY' }, { canonical_description: 'Tips' }, { hours: 2 }]
    const income = { paystubs: [{ earnings: { breakdown } }] }
    const override_password = JSON.stringify({ override_accounts: [{ type: 'payroll', subtype: 'payroll', income }] })
    const options = { override_username: 'user_custom', override_password }
    const { access_token } = await server.link({ ...payroll, options })
    const { body } = await server.call('/income/verification/paystubs/get', { access_token })
    const lines = body.paystubs[0].earnings.breakdown as { canonical_description: string | null }[]
    expect(lines.map(({ canonical_description }) => canonical_description)).toEqual(['REGULAR PAY', 'OTHER', null])
    const summary = await server.call('/income/verification/summary/get', { access_token })
    expect(summary.body.income_summaries).toMatchObject([{ pay_frequency: null, projected_wage: { value: 0 } }])
  })
})

test('names what is wrong', async () => {
  expect(await refusalsOf(server, '/income/verification/paystubs/get')).toEqual(verificationRefusals)
})
