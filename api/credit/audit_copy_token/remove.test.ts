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

describe('/credit/audit_copy_token/remove', () => {
  test('ends the token, and not the report', async () => {
    const asset_report_token = await server.made()
    const { audit_copy_token } = (await create(asset_report_token)).body
    const remove = () => server.call('/credit/audit_copy_token/remove', { audit_copy_token })
    expect((await remove()).body).toMatchObject({ removed: true })
    expect(codeOf(await read(audit_copy_token))).toBe('INVALID_AUDIT_COPY_TOKEN')
    expect((await server.get(asset_report_token)).status).toBe(200)
    expect(codeOf(await remove())).toBe('INVALID_AUDIT_COPY_TOKEN')
  })
})
