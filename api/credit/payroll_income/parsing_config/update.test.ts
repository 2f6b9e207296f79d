import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { fileOf, linkPayroll, uploadDocument, uploadFiles } from '../testing.ts'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  receiver = await startWebhookReceiver()
  server = await startTestServer()
})
afterAll(async () => {
  await server.close()
  receiver.close()
})

const update = (body: Record<string, unknown>) =>
  server.call('/credit/payroll_income/parsing_config/update', { parsing_config: ['ocr', 'risk_signals'], ...body })
const codes = async () => {
  await server.settle()
  return receiver.take().map(({ body }) => body.webhook_code)
}

describe('/credit/payroll_income/parsing_config/update', () => {
  test('has documents looked at that were uploaded before, once', async () => {
    const { user_token, item_id } = await uploadDocument(server, { paystub: {} }, { webhook: receiver.url })
    expect(await codes()).toEqual(['INCOME_VERIFICATION'])
    expect((await update({ user_token, item_id })).status).toBe(200)
    expect(await codes()).toEqual(['INCOME_VERIFICATION_RISK_SIGNALS'])
    await update({ user_token })
    expect(await codes()).toEqual([])
  })

  test('has documents read that were not to be read at first, and keeps what was read', async () => {
    const payroll_income = { flow_types: ['payroll_document_income'], parsing_config: ['risk_signals'] }
    const income_verification = { income_source_types: ['payroll'], payroll_income }
    const paystub = JSON.stringify({ paystub: { employer: { name: 'Bobbin Works' } } })
    const files = [
      fileOf('stub.json', 'application/json', paystub),
      fileOf('w2.json', 'application/json', '{"w2":{"tax_year":2025}}'),
      fileOf('statement.pdf', 'application/pdf', '%PDF-1.7 /Type /Pages /Type /Page /Type/Page'),
    ]
    const { user_token } = await uploadFiles(server, files, { webhook: receiver.url, income_verification })
    expect(await codes()).toEqual(['INCOME_VERIFICATION', 'INCOME_VERIFICATION_RISK_SIGNALS'])
    const incomeOf = async () => {
      const { body } = await server.call('/credit/payroll_income/get', { user_token })
      return body.items[0].payroll_income[0]
    }
    const statements = async () => {
      const { body } = await server.call('/credit/bank_statements/uploads/get', { user_token })
      return body.items[0].bank_statements.length
    }
    const unread = await incomeOf()
    expect(unread.w2s).toEqual([])
    expect(unread.pay_stubs).toMatchObject([
      {
        employer: { name: null },
        document_metadata: { name: 'stub.json', document_type: 'PAYSTUB', status: 'PROCESSING_COMPLETE' },
      },
      { document_metadata: { name: 'w2.json', document_type: 'US_TAX_W2', error_message: null } },
      { document_metadata: { name: 'statement.pdf', document_type: 'BANK_STATEMENT', page_count: 2 } },
    ])
    expect(await statements()).toBe(0)
    await update({ user_token })
    expect(await codes()).toEqual(['INCOME_VERIFICATION'])
    const read = await incomeOf()
    expect(read.pay_stubs).toMatchObject([{ employer: { name: 'Bobbin Works' } }])
    expect(read.pay_stubs[0].document_id).toBe(unread.pay_stubs[0].document_id)
    expect(read.w2s).toMatchObject([{ tax_year: '2025' }])
    expect(await statements()).toBe(1)
    await update({ user_token, parsing_config: ['risk_signals'] })
    expect(await codes()).toEqual([])
    expect(await incomeOf()).toMatchObject({ pay_stubs: [{ employer: { name: 'Bobbin Works' } }] })
  })

  test('changes nothing of what was never a document', async () => {
    const { user_token } = await linkPayroll(server, { webhook: receiver.url })
    await codes()
    expect((await update({ user_token })).status).toBe(200)
    expect(await codes()).toEqual([])
  })

  test('names what is wrong', async () => {
    const { user_token } = await linkPayroll(server)
    const { body: other } = await server.call('/user/create', { client_user_id: 'nothing-linked' })
    const codeOf = async (body: Record<string, unknown>) => (await update(body)).body.error_code
    expect(await codeOf({ user_token: other.user_token })).toBe('INCOME_VERIFICATION_NOT_FOUND')
    expect(await codeOf({ user_token, item_id: 'nobody' })).toBe('ITEM_NOT_FOUND')
    expect(await codeOf({ user_token: 'nobody' })).toBe('INVALID_USER_TOKEN')
    expect(await codeOf({ user_id: 'nobody' })).toBe('INVALID_USER_ID')
    expect(await codeOf({ user_id: 'usr_nobody' })).toBe('USER_NOT_FOUND')
    expect(await codeOf({ user_token, parsing_config: ['reading'] })).toBe('INVALID_FIELD')
  })
})
