import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setAuditScene } from '../testing/audit-copies.ts'
import { startReportServer, type ReportServer } from '../testing/report-server.ts'

let server: ReportServer
beforeAll(async () => void (server = await startReportServer()))
afterAll(() => server.close())

const path = '/asset_report/audit_copy/get'
const INVALID = { status: 400, body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_AUDIT_COPY_TOKEN' } }

describe(path, () => {
  test('answers the report to its auditor and to the team that made it, and to nobody else', async () => {
    const scene = await setAuditScene(server)
    const { body } = await server.get(scene.asset_report_token)
    for (const answer of [await scene.asOwner(path), await scene.asAuditor(path)]) {
      expect(answer.status).toBe(200)
      expect(answer.body.report).toEqual(body.report)
      expect(answer.body.warnings).toEqual([])
    }
    expect(await scene.asStranger(path)).toMatchObject(INVALID)
    expect(await scene.asElsewhere(path)).toMatchObject(INVALID)
  })

  test('answers after the Items are removed', async () => {
    const { access_token } = await server.linkAssets()
    const asset_report_token = await server.made({ access_tokens: [access_token] })
    const copy = await server.call('/asset_report/audit_copy/create', { asset_report_token })
    await server.call('/item/remove', { access_token })
    const { audit_copy_token } = copy.body
    expect((await server.call(path, { audit_copy_token })).status).toBe(200)
  })

  test('answers INVALID_AUDIT_COPY_TOKEN to an unknown token, and to one of another kind', async () => {
    const asset_report_token = await server.made()
    for (const audit_copy_token of ['a-sandbox-0', asset_report_token]) {
      expect(await server.call(path, { audit_copy_token })).toMatchObject(INVALID)
    }
  })
})
