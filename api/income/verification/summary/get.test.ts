import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { payroll, refusalsOf, verificationRefusals } from '../../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/income/verification/summary/get', () => {
  test('sums up what each employer pays', async () => {
    const { access_token } = await server.link(payroll)
    const { body } = await server.call('/income/verification/summary/get', { access_token })
    const stubs = await server.call('/income/verification/paystubs/get', { access_token })
    const verified = (value: unknown) => ({ value, verification_status: 'VERIFIED' })
    expect(body.income_summaries).toEqual([
      {
        employer_name: verified('Gingham Mills'),
        employee_name: verified('Alberta Bobbeth Charleson'),
        ytd_gross_income: verified(stubs.body.paystubs[0].earnings.total.ytd_amount),
        ytd_net_income: verified(stubs.body.paystubs[0].net_pay.ytd_amount),
        pay_frequency: verified('biweekly'),
        projected_wage: verified(83467.73),
        verified_transaction: null,
      },
    ])
  })

  test('projects pay by the hour from the stubs of the year', async () => {
    const options = { override_username: 'user_ewa_user', override_password: 'any' }
    const { access_token } = await server.link({ ...payroll, options })
    const { body } = await server.call('/income/verification/summary/get', { access_token })
    const stubs = await server.call('/income/verification/paystubs/get', { access_token })
    const paid = (stubs.body.paystubs as { pay_period_details: { pay_date: string; gross_earnings: number } }[])
      .filter(({ pay_period_details }) => pay_period_details.pay_date.startsWith('2026'))
      .map(({ pay_period_details }) => pay_period_details.gross_earnings)
    const average = paid.reduce((sum, one) => sum + one, 0) / paid.length
    expect(body.income_summaries[0].projected_wage.value).toBeCloseTo(average * 52, 1)
  })
})

test('names what is wrong', async () => {
  const refusals = await refusalsOf(server, '/income/verification/summary/get')
  expect(refusals).toEqual(verificationRefusals)
  expect(Object.values(refusals)).toEqual(
    expect.arrayContaining(['INCOME_VERIFICATION_FAILED', 'INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY']),
  )
})
