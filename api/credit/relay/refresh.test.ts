import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWebhookReceiver } from '@gingham/server/testing'
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

const path = '/credit/relay/refresh'
const get = (relay_token: string) => scene.asLender('/credit/relay/get', { relay_token, ...asset })

describe(path, () => {
  test('makes a newer report for both teams, with a token of its own', async () => {
    const receiver = await startWebhookReceiver()
    const relay_token = await scene.share(await server.made())
    server.clock.advance(86_400_000)
    const { body } = await scene.asLender(path, { relay_token, ...asset, webhook: receiver.url })
    expect(body.relay_token).not.toBe(relay_token)
    expect(codeOf(await get(body.relay_token))).toBe('PRODUCT_NOT_READY')
    await server.pass()
    await server.settle()
    const [newer, older] = [(await get(body.relay_token)).body.report, (await get(relay_token)).body.report]
    expect(newer.asset_report_id).toBe(body.asset_report_id)
    expect(Date.parse(newer.date_generated) - Date.parse(older.date_generated)).toBeGreaterThanOrEqual(86_400_000)
    expect(newer.items[0].item_id).toBe(older.items[0].item_id)
    expect(receiver.take().map((received) => received.body)).toMatchObject([
      { webhook_code: 'PRODUCT_READY', asset_report_id: body.asset_report_id },
    ])
    receiver.close()
  })

  test.each([
    ['DATA_QUALITY_CHECK_FAILED', 'stray'],
    ['ASSET_REPORT_GENERATION_FAILED', 'huge'],
    ['DATA_UNAVAILABLE', 'silent'],
  ] as const)('shares a report that says %s when its making fails', async (code, mood) => {
    const relay_token = await scene.share(await server.made())
    const refreshed = (await scene.asLender(path, { relay_token, ...asset })).body
    server.setMood(mood)
    // A silent bank is asked four times, a minute apart.
    for (let minute = 0; minute < 5; minute += 1) await server.pass()
    server.setMood('fine')
    for (const reading of ['/credit/relay/get', '/credit/relay/pdf/get']) {
      expect(codeOf(await scene.asLender(reading, { relay_token: refreshed.relay_token, ...asset }))).toBe(code)
    }
  })

  test('answers DATA_UNAVAILABLE when an Item needs a login, and INVALID_FIELD to no token and no address', async () => {
    const { access_token } = await server.linkAssets()
    const relay_token = await scene.share(await server.made({ access_tokens: [access_token] }))
    const refresh = (body: Record<string, unknown>) => scene.asLender(path, { ...asset, ...body })
    expect(codeOf(await refresh({ relay_token, webhook: 'nowhere' }))).toBe('INVALID_FIELD')
    expect(codeOf(await refresh({ relay_token: 'credit-relay-sandbox-0' }))).toBe('INVALID_FIELD')
    await server.call('/sandbox/item/reset_login', { access_token })
    expect(codeOf(await refresh({ relay_token }))).toBe('DATA_UNAVAILABLE')
  })
})
