import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startReportServer, type ReportServer } from '../../asset_report/testing/report-server.ts'
import { codeOf } from '../../user/testing/user-server.ts'
import { setRelayScene, type RelayScene } from '../testing/relay-scene.ts'

let server: ReportServer
let scene: RelayScene
beforeAll(async () => {
  server = await startReportServer()
  scene = await setRelayScene(server)
})
afterAll(() => server.close())

describe('/credit/relay/create', () => {
  test('makes a token for the other team', async () => {
    const { status, body } = await scene.create(await server.made())
    expect(status).toBe(200)
    expect(body.relay_token).toMatch(/^credit-relay-sandbox-[0-9a-f-]{36}$/)
  })

  test.each([
    'ASSET_REPORT_ERROR.PRODUCT_NOT_READY',
    'DATA_UNAVAILABLE',
    'DATA_QUALITY_CHECK_FAILED',
    'ASSET_REPORT_GENERATION_FAILED',
    'INVALID_PARENT',
  ])('answers %s to a report that says so', async (key) => {
    expect(codeOf(await scene.create(await server.unreadable(key)))).toBe(key.split('.').at(-1))
  })

  test('answers INVALID_PARENT to no report, and INVALID_FIELD to several and to no address', async () => {
    expect(codeOf(await scene.create('assets-sandbox-0'))).toBe('INVALID_PARENT')
    const token = await server.made()
    expect(codeOf(await scene.create(token, { report_tokens: [token, token] }))).toBe('INVALID_FIELD')
    expect(codeOf(await scene.create(token, { report_tokens: [] }))).toBe('INVALID_FIELD')
    expect(codeOf(await scene.create(token, { webhook: 'nowhere' }))).toBe('INVALID_FIELD')
  })
})
