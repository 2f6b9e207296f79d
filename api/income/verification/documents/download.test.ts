import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { payroll, refusalsOf, verificationRefusals } from '../../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/income/verification/documents/download', () => {
  test('answers a ZIP of all documents, or of one', async () => {
    const { access_token } = await server.link(payroll)
    const all = await server.call('/income/verification/documents/download', { access_token })
    expect(all.headers.get('content-type')).toBe('application/zip')
    const files = unzipSync(new Uint8Array(all.body))
    expect(Object.keys(files).length).toBe(26 + 2 + 4)
    for (const file of Object.values(files)) expect(Buffer.from(file.subarray(0, 5)).toString()).toBe('%PDF-')
    const { body } = await server.call('/income/verification/taxforms/get', { access_token })
    const document_id = body.document_metadata[1].doc_id
    const one = await server.call('/income/verification/documents/download', { access_token, document_id })
    expect(Object.keys(unzipSync(new Uint8Array(one.body)))).toEqual(['w2_2024.pdf'])
    const again = await server.call('/income/verification/documents/download', { access_token, document_id })
    expect(Buffer.compare(one.body, again.body)).toBe(0)
    const strange = await server.call('/income/verification/documents/download', { access_token, document_id: 'x' })
    expect(strange.body.error_code).toBe('INCOME_VERIFICATION_DOCUMENT_NOT_FOUND')
  })
})

test('names what is wrong', async () => {
  expect(await refusalsOf(server, '/income/verification/documents/download')).toEqual(verificationRefusals)
})
