import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startReportServer, type ReportServer } from '../../asset_report/testing/report-server.ts'
import { codeOf } from '../../user/testing/user-server.ts'
import { asset, setRelayScene, type RelayScene } from '../testing/relay-scene.ts'

let server: ReportServer
let scene: RelayScene
beforeAll(async () => {
  server = await startReportServer()
  scene = await setRelayScene(server)
})
afterAll(() => server.close())

const path = '/credit/relay/get'

describe(path, () => {
  test('answers the report to the other team and to the one that shares it, and to nobody else', async () => {
    const asset_report_token = await server.made()
    const request = { relay_token: await scene.share(asset_report_token), ...asset }
    const { report } = (await server.get(asset_report_token)).body
    for (const { status, body } of [await scene.asLender(path, request), await server.call(path, request)]) {
      expect(status).toBe(200)
      expect(body.report).toEqual(report)
    }
    expect(codeOf(await scene.asStranger(path, request))).toBe('INVALID_FIELD')
    expect(codeOf(await scene.asElsewhere(path, request))).toBe('INVALID_FIELD')
  })

  test('adds insights when asked', async () => {
    const relay_token = await scene.share(await server.made())
    const read = async (include_insights: boolean) => {
      const { body } = await scene.asLender(path, { relay_token, ...asset, include_insights })
      return body.report.items[0].accounts[0].transactions[0]
    }
    expect(await read(true)).toHaveProperty('category')
    expect(await read(false)).not.toHaveProperty('category')
  })

  test('answers INVALID_FIELD to other kinds of reports, and once the report is removed', async () => {
    const asset_report_token = await server.made()
    const relay_token = await scene.share(asset_report_token)
    expect(codeOf(await scene.asLender(path, { relay_token, report_type: 'income' }))).toBe('INVALID_FIELD')
    await server.call('/asset_report/remove', { asset_report_token })
    expect(codeOf(await scene.asLender(path, { relay_token, ...asset }))).toBe('INVALID_FIELD')
  })
})
