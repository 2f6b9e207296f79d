import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { payroll, refusalsOf, verificationRefusals } from '../../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/income/verification/taxforms/get', () => {
  test('answers forms W-2', async () => {
    const { access_token } = await server.link(payroll)
    const { body } = await server.call('/income/verification/taxforms/get', { access_token })
    expect(body.taxforms.map((form: { w2: { tax_year: string } }) => form.w2.tax_year)).toEqual(['2025', '2024'])
    expect(body.taxforms[0]).toMatchObject({
      document_type: 'W2',
      doc_id: body.document_metadata[0].doc_id,
      w2: { wages_tips_other_comp: '77481.00', employer: { name: 'Gingham Mills', address: { state_code: 'NC' } } },
    })
  })
})

test('names what is wrong', async () => {
  expect(await refusalsOf(server, '/income/verification/taxforms/get')).toEqual(verificationRefusals)
})
