import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setAuditScene } from '../testing/audit-copies.ts'
import { startReportServer, type ReportServer } from '../testing/report-server.ts'

let server: ReportServer
beforeAll(async () => void (server = await startReportServer()))
afterAll(() => server.close())

const path = '/asset_report/audit_copy/remove'
const INVALID = { status: 400, body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_AUDIT_COPY_TOKEN' } }

describe(path, () => {
  test('ends that copy, for the auditor and for the team, and no other', async () => {
    const scene = await setAuditScene(server)
    const { asset_report_token } = scene
    const other = await server.call('/asset_report/audit_copy/create', { asset_report_token })
    const answer = await scene.asOwner(path)
    expect(answer).toMatchObject({ status: 200, body: { removed: true } })
    const read = '/asset_report/audit_copy/get'
    expect(await scene.asOwner(read)).toMatchObject(INVALID)
    expect(await scene.asAuditor(read)).toMatchObject(INVALID)
    const { audit_copy_token } = other.body
    expect((await server.call(read, { audit_copy_token })).status).toBe(200)
    expect((await server.get(asset_report_token)).status).toBe(200)
    expect(await scene.asOwner(path)).toMatchObject(INVALID)
  })

  test('answers INVALID_AUDIT_COPY_TOKEN to everybody but the team that made it', async () => {
    const scene = await setAuditScene(server)
    for (const answer of [await scene.asAuditor(path), await scene.asStranger(path), await scene.asElsewhere(path)]) {
      expect(answer).toMatchObject(INVALID)
    }
    expect((await scene.asAuditor('/asset_report/audit_copy/get')).status).toBe(200)
  })
})
