import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { asset, setRelayScene, type RelayScene } from '../testing/relay-scene.ts'

let server: TestServer
let scene: RelayScene
beforeAll(async () => {
  server = await startTestServer()
  scene = await setRelayScene(server)
})
afterAll(() => server.close())

type Command = { does: 'share' | 'make_report' } | { does: 'refresh' | 'remove' | 'remove_report'; which: number }

/** What is shared by a relay token, as the documentation has it. */
interface Relay {
  relay_token: string
  asset_report_id: string
  isAlive: boolean
}

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ does: fc.constantFrom('share' as const, 'make_report' as const) }),
  fc.record({
    does: fc.constantFrom('refresh' as const, 'remove' as const, 'remove_report' as const),
    which: fc.nat({ max: 9 }),
  }),
)

test('a relay token opens its report for two teams until either ends, and then for nobody', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 3, maxLength: 8 }), async (commands) => {
      const { access_token } = await server.link({ initial_products: ['assets'] })
      const reports = [await makeReport(access_token)]
      const relays: Relay[] = []
      for (const command of commands) {
        const newest = reports.at(-1)!
        const relay = 'which' in command ? relays[command.which % Math.max(relays.length, 1)] : undefined
        if (command.does === 'make_report') {
          reports.push(await makeReport(access_token))
        } else if (command.does === 'share') {
          const { body } = await scene.create(newest.asset_report_token)
          if (newest.isRemoved) expect(body.error_code).toBe('INVALID_PARENT')
          else relays.push({ relay_token: body.relay_token, asset_report_id: newest.asset_report_id, isAlive: true })
        } else if (command.does === 'remove_report') {
          const { asset_report_token, asset_report_id } = newest
          await server.call('/asset_report/remove', { asset_report_token })
          newest.isRemoved = true
          for (const each of relays) if (each.asset_report_id === asset_report_id) each.isAlive = false
        } else if (relay !== undefined) {
          const made = await doWith(relay, command.does)
          if (made !== null) relays.push(made)
        }
        for (const each of relays) await expectShared(each)
      }
    }),
    { numRuns: 10 },
  )
}, 60_000)

async function makeReport(access_token: string) {
  const { body } = await server.call('/asset_report/create', { access_tokens: [access_token], days_requested: 10 })
  await server.settle()
  return { ...(body as { asset_report_token: string; asset_report_id: string }), isRemoved: false }
}

/** The relay that a refresh makes; null for none. */
async function doWith(relay: Relay, does: 'refresh' | 'remove'): Promise<Relay | null> {
  const { relay_token, isAlive } = relay
  if (does === 'remove') {
    expect((await scene.asLender('/credit/relay/remove', { relay_token })).status).toBe(400)
    expect((await server.call('/credit/relay/remove', { relay_token })).status).toBe(isAlive ? 200 : 400)
    relay.isAlive = false
    return null
  }
  const { status, body } = await scene.asLender('/credit/relay/refresh', { relay_token, ...asset })
  await server.settle()
  expect(status).toBe(isAlive ? 200 : 400)
  return isAlive ? { relay_token: body.relay_token, asset_report_id: body.asset_report_id, isAlive } : null
}

async function expectShared({ relay_token, asset_report_id, isAlive }: Relay): Promise<void> {
  const request = { relay_token, ...asset }
  for (const answer of [
    await scene.asLender('/credit/relay/get', request),
    await server.call('/credit/relay/get', request),
  ]) {
    if (isAlive) expect(answer.body.report.asset_report_id).toBe(asset_report_id)
    else expect(answer.body.error_code).toBe('INVALID_FIELD')
  }
  for (const ask of [scene.asStranger, scene.asElsewhere]) {
    expect((await ask('/credit/relay/get', request)).body.error_code).toBe('INVALID_FIELD')
  }
}
