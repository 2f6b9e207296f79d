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

describe('/credit/audit_copy_token/update', () => {
  const update = (audit_copy_token: string, asset_report_token: string) =>
    server.call('/credit/audit_copy_token/update', { audit_copy_token, report_tokens: [asset_report_token] })

  test('puts another report behind the token', async () => {
    const [one, other] = [await server.made(), await server.made()]
    const { audit_copy_token } = (await create(one)).body
    expect((await update(audit_copy_token, other)).body).toMatchObject({ updated: true })
    expect((await read(audit_copy_token)).body.report).toEqual((await server.get(other)).body.report)
    await server.call('/asset_report/remove', { asset_report_token: one })
    expect((await read(audit_copy_token)).status).toBe(200)
  })

  test.each(unreadable)('answers %s to a report that says so, and keeps the one that there was', async (key) => {
    const { audit_copy_token } = (await create(await server.made())).body
    expect(codeOf(await update(audit_copy_token, await server.unreadable(key)))).toBe(key.split('.').at(-1))
    expect((await read(audit_copy_token)).status).toBe(200)
  })

  test('answers INVALID_AUDIT_COPY_TOKEN to an unknown token', async () => {
    expect(codeOf(await update('a-sandbox-0', await server.made()))).toBe('INVALID_AUDIT_COPY_TOKEN')
  })
})
