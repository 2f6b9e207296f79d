import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startReportServer, type ReportServer } from '../../../asset_report/testing/report-server.ts'
import { codeOf } from '../../../user/testing/user-server.ts'
import { asset, setRelayScene, type RelayScene } from '../../testing/relay-scene.ts'

let server: ReportServer
let scene: RelayScene
beforeAll(async () => {
  server = await startReportServer()
  scene = await setRelayScene(server)
})
afterAll(() => server.close())

const path = '/credit/relay/pdf/get'

describe(path, () => {
  test('answers the report’s PDF, to the byte', async () => {
    const asset_report_token = await server.made()
    const relay_token = await scene.share(asset_report_token)
    const own = await server.call('/asset_report/pdf/get', { asset_report_token })
    const theirs = await scene.asLender(path, { relay_token, ...asset })
    expect(theirs.headers.get('content-type')).toBe('application/pdf')
    expect(theirs.body.equals(own.body)).toBe(true)
  })

  test('answers INVALID_FIELD to an unknown token and to strangers, as JSON', async () => {
    const relay_token = await scene.share(await server.made())
    expect(codeOf(await scene.asStranger(path, { relay_token, ...asset }))).toBe('INVALID_FIELD')
    expect(codeOf(await scene.asLender(path, { relay_token: 'credit-relay-sandbox-0', ...asset }))).toBe(
      'INVALID_FIELD',
    )
  })
})
