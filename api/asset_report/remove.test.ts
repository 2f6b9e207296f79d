import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWebhookReceiver } from '@gingham/server/testing'
import { startReportServer, type ReportServer } from './testing/report-server.ts'

let server: ReportServer
beforeAll(async () => void (server = await startReportServer()))
afterAll(() => server.close())

const path = '/asset_report/remove'
const remove = (asset_report_token: string) => server.call(path, { asset_report_token })

describe(path, () => {
  test('ends the report and its audit copies, and nothing else', async () => {
    const { access_token } = await server.linkAssets()
    const asset_report_token = await server.made({ access_tokens: [access_token] })
    const other = await server.made({ access_tokens: [access_token] })
    const audit = async (token: string) => {
      const { body } = await server.call('/asset_report/audit_copy/create', { asset_report_token: token })
      return body.audit_copy_token
    }
    const [copy, second, kept] = [await audit(asset_report_token), await audit(asset_report_token), await audit(other)]

    const { status, body } = await remove(asset_report_token)
    expect(status).toBe(200)
    expect(body.removed).toBe(true)
    expect((await server.get(asset_report_token)).body.error_code).toBe('INVALID_FIELD')
    const read = (audit_copy_token: string) => server.call('/asset_report/audit_copy/get', { audit_copy_token })
    for (const dead of [copy, second]) expect((await read(dead)).body.error_code).toBe('INVALID_AUDIT_COPY_TOKEN')
    expect((await read(kept)).status).toBe(200)
    expect((await server.get(other)).status).toBe(200)
    expect((await server.call('/accounts/get', { access_token })).status).toBe(200)
    expect((await remove(asset_report_token)).body.error_code).toBe('INVALID_FIELD')

    const { db } = server.house.store
    const left = await db.selectFrom('asset_report_documents').select('asset_report_id').execute()
    expect(left).toHaveLength(1)
    const tokens = await db.selectFrom('tokens').select('kind').where('kind', 'in', ['assets', 'a']).execute()
    expect(tokens.map(({ kind }) => kind).toSorted()).toEqual(['a', 'assets'])
  })

  test('stops a report that is still being made: it is never made, and nothing is told', async () => {
    const receiver = await startWebhookReceiver()
    const asset_report_token = await server.begin({ options: { webhook: receiver.url } })
    expect((await remove(asset_report_token)).body.removed).toBe(true)
    await server.pass()
    expect(receiver.take()).toEqual([])
    receiver.close()
  })

  test('is not for other teams', async () => {
    const asset_report_token = await server.made()
    const { client_id, secrets } = await server.addTeam('Strangers')
    const theirs = await server.post(path, { client_id, secret: secrets.sandbox, asset_report_token })
    expect(theirs.body.error_code).toBe('INVALID_FIELD')
    expect((await server.get(asset_report_token)).status).toBe(200)
  })
})
