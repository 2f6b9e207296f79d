import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assetReportJobs } from './index.ts'
import { startReportServer, type ReportServer } from './testing/report-server.ts'

let server: ReportServer
beforeAll(async () => void (server = await startReportServer()))
afterAll(() => server.close())

describe('the job that makes a report', () => {
  test('is tried again when something goes wrong inside, and in the end the report fails', async () => {
    const { access_token } = await server.linkAssets()
    const { body } = await server.call('/asset_report/create', { access_tokens: [access_token], days_requested: 9 })
    const { asset_report_token, asset_report_id } = body
    server.setMood('odd')
    const run = (attempt: number) => {
      const payload = { asset_report_id, report_type: 'FULL' }
      const kind = 'asset_report.make'
      return assetReportJobs(server.house)[kind]!({ job_id: 1, kind, group_key: asset_report_id, payload, attempt })
    }
    await expect(run(1)).rejects.toThrow('unknown category')
    await expect(run(3)).rejects.toThrow('unknown category')
    expect((await server.get(asset_report_token)).body.error_code).toBe('PRODUCT_NOT_READY')
    await run(4)
    server.setMood('fine')
    expect((await server.get(asset_report_token)).body).toMatchObject({
      error_code: 'ASSET_REPORT_GENERATION_FAILED',
      causes: [],
    })
    await run(1)
    expect((await server.get(asset_report_token)).body.error_code).toBe('ASSET_REPORT_GENERATION_FAILED')
  })

  test('does no harm the second time', async () => {
    const { access_token } = await server.linkAssets()
    const { body } = await server.call('/asset_report/create', { access_tokens: [access_token], days_requested: 9 })
    await server.pass()
    const before = await server.get(body.asset_report_token)
    const kind = 'asset_report.make'
    const payload = { asset_report_id: body.asset_report_id, report_type: 'FULL' }
    server.clock.advance(86_400_000)
    await assetReportJobs(server.house)[kind]!({ job_id: 1, kind, group_key: 'group', payload, attempt: 2 })
    expect((await server.get(body.asset_report_token)).body.report).toEqual(before.body.report)
  })
})
