import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startReportServer, type ReportServer } from '../../asset_report/testing/report-server.ts'
import { codeOf } from '../../user/testing/user-server.ts'

let server: ReportServer
beforeAll(async () => {
  server = await startReportServer()
})
afterAll(() => server.close())

const create = (...report_tokens: string[]) => server.call('/credit/audit_copy_token/create', { report_tokens })
const read = (audit_copy_token: string) => server.call('/asset_report/audit_copy/get', { audit_copy_token })

const unreadable = [
  'ASSET_REPORT_ERROR.PRODUCT_NOT_READY',
  'DATA_UNAVAILABLE',
  'DATA_QUALITY_CHECK_FAILED',
  'ASSET_REPORT_GENERATION_FAILED',
  'INVALID_PARENT',
]

describe('/credit/audit_copy_token/create', () => {
  test('makes a token that opens the report', async () => {
    const asset_report_token = await server.made()
    const { audit_copy_token } = (await create(asset_report_token)).body
    expect(audit_copy_token).toMatch(/^a-sandbox-[A-Z2-7]{26}$/)
    expect((await read(audit_copy_token)).body.report).toEqual((await server.get(asset_report_token)).body.report)
  })

  test.each(unreadable)('answers %s to a report that says so', async (key) => {
    expect(codeOf(await create(await server.unreadable(key)))).toBe(key.split('.').at(-1))
  })

  test('answers INVALID_FIELD unless there is one report', async () => {
    expect(codeOf(await create())).toBe('INVALID_FIELD')
    expect(codeOf(await create('assets-sandbox-0', 'assets-sandbox-1'))).toBe('INVALID_FIELD')
    expect(codeOf(await create('assets-sandbox-0'))).toBe('INVALID_PARENT')
  })
})
