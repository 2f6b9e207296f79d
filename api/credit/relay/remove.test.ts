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

describe('/credit/relay/remove', () => {
  test('ends one token, at the word of the team that shares', async () => {
    const asset_report_token = await server.made()
    const [one, other] = [await scene.share(asset_report_token), await scene.share(asset_report_token)]
    expect(codeOf(await scene.asLender('/credit/relay/remove', { relay_token: one }))).toBe('INVALID_FIELD')
    expect((await server.call('/credit/relay/remove', { relay_token: one })).body).toMatchObject({ removed: true })
    const get = (relay_token: string) => scene.asLender('/credit/relay/get', { relay_token, ...asset })
    expect(codeOf(await get(one))).toBe('INVALID_FIELD')
    expect((await get(other)).status).toBe(200)
    expect((await server.get(asset_report_token)).status).toBe(200)
    expect(codeOf(await server.call('/credit/relay/remove', { relay_token: one }))).toBe('INVALID_FIELD')
  })
})
