import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setAuditScene } from '../../testing/audit-copies.ts'
import { startReportServer, type ReportServer } from '../../testing/report-server.ts'

let server: ReportServer
beforeAll(async () => void (server = await startReportServer()))
afterAll(() => server.close())

const path = '/asset_report/audit_copy/pdf/get'

describe(path, () => {
  test('answers the bytes that the team itself gets', async () => {
    const scene = await setAuditScene(server)
    const { asset_report_token, audit_copy_token } = scene
    const own = await server.call('/asset_report/pdf/get', { asset_report_token })
    const answer = await scene.asAuditor(path)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('plaid-request-id')).toMatch(/^[0-9a-f]{15}$/)
    expect(answer.body.equals(own.body)).toBe(true)
    const options = { days_to_include: 3 }
    const short = await server.call(path, { audit_copy_token, options })
    const ownShort = await server.call('/asset_report/pdf/get', { asset_report_token, options })
    expect(short.body.equals(ownShort.body)).toBe(true)
    expect(short.body.equals(own.body)).toBe(false)
  })

  test('answers INVALID_AUDIT_COPY_TOKEN to others', async () => {
    const scene = await setAuditScene(server)
    for (const answer of [await scene.asStranger(path), await scene.asElsewhere(path)]) {
      expect(answer).toMatchObject({
        status: 400,
        body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_AUDIT_COPY_TOKEN' },
      })
    }
  })
})
