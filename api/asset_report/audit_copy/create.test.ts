import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '@gingham/api-kit'
import { startReportServer, type ReportServer } from '../testing/report-server.ts'

let server: ReportServer
beforeAll(async () => void (server = await startReportServer()))
afterAll(() => server.close())

const path = '/asset_report/audit_copy/create'
const create = (asset_report_token: string, more: Record<string, unknown> = {}) =>
  server.call(path, { asset_report_token, ...more })

describe(path, () => {
  test('answers a token of its own each time', async () => {
    const asset_report_token = await server.made()
    const one = await create(asset_report_token, { auditor_id: 'fannie_mae' })
    expect(one.status).toBe(200)
    expect(one.body.audit_copy_token).toMatch(/^a-sandbox-[A-Z2-7]{26}$/)
    const other = await create(asset_report_token, { auditor_id: 'freddie_mac' })
    const none = await create(asset_report_token)
    expect(new Set([one, other, none].map(({ body }) => body.audit_copy_token)).size).toBe(3)
    expect((await create(asset_report_token, { auditor_id: '' })).body.error_code).toBe('INVALID_FIELD')
  })

  test('answers INVALID_PARENT to an unknown, removed or foreign token', async () => {
    const asset_report_token = await server.made()
    const { client_id, secrets } = await server.addTeam('Strangers')
    const theirs = await server.post(path, { client_id, secret: secrets.sandbox, asset_report_token })
    expect(theirs.body).toMatchObject({ error_type: 'ASSET_REPORT_ERROR', error_code: 'INVALID_PARENT' })
    await server.call('/asset_report/remove', { asset_report_token })
    expect((await create(asset_report_token)).body.error_code).toBe('INVALID_PARENT')
  })

  test.each([
    'ASSET_REPORT_ERROR.PRODUCT_NOT_READY',
    'DATA_UNAVAILABLE',
    'DATA_QUALITY_CHECK_FAILED',
    'ASSET_REPORT_GENERATION_FAILED',
  ] as const)('answers %s', async (key) => {
    const { status, body } = await create(await server.unreadable(key))
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_type: 'ASSET_REPORT_ERROR', error_code: catalogue[key].error_code })
  })
})
