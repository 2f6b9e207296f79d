import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { fileOf, linkPayroll, uploadFiles } from '../credit/payroll_income/testing.ts'

const READ_MS = 5_000
const RISK_MS = 60_000
const DAY_MS = 86_400_000

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  receiver = await startWebhookReceiver()
  server = await startTestServer({ settings: { update_delay_ms: { initial: READ_MS, historical: RISK_MS } } })
})
afterAll(async () => {
  await server.close()
  receiver.close()
})

type Config = readonly ('ocr' | 'risk_signals')[]
type Command =
  | { does: 'wait'; ms: number }
  | { does: 'configure'; config: Config }
  | { does: 'refresh' }
  | { does: 'lose_login' }

/** What the documentation says of an Item with pay data, kept beside the server. */
interface Model {
  flow: 'digital' | 'document'
  config: Config
  read_ms: number | null
  risk: 'none' | 'done' | number
  isKnown: boolean
  hasLogin: boolean
  /** The payday that the newest pay stub is of, counted in fortnights. */
  payday: number
}

/** user_good is paid every second Friday. */
const paydayAt = (now_ms: number) => Math.floor((now_ms - Date.parse('2026-01-09')) / (14 * DAY_MS))

/** What is told of what falls due by now. */
function fallDue(model: Model, now_ms: number): string[] {
  const told: string[] = []
  if (model.read_ms !== null && model.read_ms <= now_ms) {
    const { risk } = model
    const isRiskFirst = typeof risk === 'number' && risk <= model.read_ms
    model.read_ms = null
    model.isKnown = true
    model.payday = paydayAt(now_ms)
    told.push('INCOME_VERIFICATION')
    if (model.flow === 'document' && model.config.includes('risk_signals') && risk === 'none') {
      model.risk = now_ms + RISK_MS
    }
    if (isRiskFirst) {
      model.risk = 'done'
      return ['INCOME_VERIFICATION_RISK_SIGNALS', ...told]
    }
  }
  if (typeof model.risk === 'number' && model.risk <= now_ms) {
    model.risk = 'done'
    told.push('INCOME_VERIFICATION_RISK_SIGNALS')
  }
  return told
}

/** What is told at once, and how a refresh ends. */
function doAtOnce(model: Model, command: Command, now_ms: number): { told: string[]; refreshed?: string } {
  if (command.does === 'lose_login') model.hasLogin = model.flow === 'document'
  if (command.does === 'refresh') {
    if (!model.hasLogin || model.flow === 'document') {
      return { told: ['INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED'], refreshed: 'USER_PRESENCE_REQUIRED' }
    }
    if (model.isKnown && model.payday === paydayAt(now_ms)) return { told: [], refreshed: 'NOT_FOUND' }
    model.isKnown = true
    model.payday = paydayAt(now_ms)
    return { told: ['INCOME_VERIFICATION'], refreshed: 'SUCCESSFUL' }
  }
  if (command.does === 'configure') {
    if (model.flow === 'document' && model.read_ms === null) {
      if (command.config.includes('ocr') && !model.config.includes('ocr')) model.read_ms = now_ms + READ_MS
      if (command.config.includes('risk_signals') && model.risk === 'none') model.risk = now_ms + RISK_MS
    }
    model.config = command.config
  }
  return { told: [] }
}

const config = fc.constantFrom<Config>(['ocr'], ['risk_signals'], ['ocr', 'risk_signals'])
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ does: fc.constant('wait' as const), ms: fc.constantFrom(1_000, READ_MS, RISK_MS, DAY_MS, 4 * DAY_MS) }),
  fc.record({ does: fc.constant('configure' as const), config }),
  fc.record({ does: fc.constant('refresh' as const) }),
)
const commands = fc.tuple(fc.array(command, { maxLength: 4 }), fc.boolean(), fc.array(command, { maxLength: 2 }))

test('pay data is read, refreshed and looked at step by step, and each step is told of once', async () => {
  const flow = fc.constantFrom('digital' as const, 'document' as const)
  await fc.assert(
    fc.asyncProperty(flow, config, commands, async (flow, config, [before, isLost, after]) => {
      const { user_token, access_token } = await link(flow, config)
      const model: Model = {
        flow,
        config: flow === 'document' ? config : ['ocr'],
        read_ms: server.clock.now() + READ_MS,
        risk: 'none',
        isKnown: false,
        hasLogin: true,
        payday: -1,
      }
      // A login that ends is one that was read with.
      const lost: Command[] = isLost ? [{ does: 'wait', ms: READ_MS }, { does: 'lose_login' }] : []
      for (const command of [...before, ...lost, ...after]) {
        const { told, refreshed } = doAtOnce(model, command, server.clock.now())
        const answer = await doFor(user_token, access_token, command)
        expect(answer?.verification_refresh_status).toBe(refreshed)
        await server.settle()
        expect(await news()).toEqual([...told, ...fallDue(model, server.clock.now())])
        await expectShown(user_token, model)
      }
    }),
    { numRuns: 16 },
  )
}, 60_000)

async function link(flow: Model['flow'], parsing_config: Config) {
  // What is still under way of the run before.
  for (let step = 0; step < 2; step += 1) {
    server.clock.advance(RISK_MS)
    await server.settle()
  }
  receiver.take()
  if (flow === 'digital') return linkPayroll(server, { webhook: receiver.url })
  const payroll_income = { flow_types: ['payroll_document_income'], parsing_config }
  const upload = await uploadFiles(
    server,
    [fileOf('stub.json', 'application/json', '{"paystub":{}}'), fileOf('blurred.json', 'application/json', '{}')],
    { webhook: receiver.url, income_verification: { income_source_types: ['payroll'], payroll_income } },
  )
  return { ...upload, access_token: null }
}

async function doFor(user_token: string, access_token: string | null, command: Command) {
  if (command.does === 'wait') {
    server.clock.advance(command.ms)
    return
  }
  if (command.does === 'configure') {
    const parsing_config = command.config
    await server.call('/credit/payroll_income/parsing_config/update', { user_token, parsing_config })
    return
  }
  if (command.does === 'refresh') return (await server.call('/credit/payroll_income/refresh', { user_token })).body
  if (access_token !== null) await server.call('/sandbox/item/reset_login', { access_token })
}

async function news(): Promise<string[]> {
  return receiver
    .take()
    .filter(({ body }) => body.webhook_type === 'INCOME')
    .map(({ body }) => body.webhook_code)
}

async function expectShown(user_token: string, { flow, config, read_ms, risk, isKnown }: Model) {
  const { body } = await server.call('/credit/payroll_income/get', { user_token })
  const signals = (await server.call('/credit/payroll_income/risk_signals/get', { user_token })).body
  if (read_ms !== null && !(flow === 'digital' && isKnown)) {
    expect(body.error_code).toBe('PRODUCT_NOT_READY')
  } else {
    expect(body.items).toMatchObject([{ status: { processing_status: 'PROCESSING_COMPLETE' } }])
    const [{ pay_stubs }] = body.items[0].payroll_income
    if (flow === 'document') expect(pay_stubs).toHaveLength(2)
    else expect(pay_stubs.length).toBeGreaterThan(20)
  }
  if (flow === 'document' && (read_ms !== null || typeof risk === 'number')) {
    expect(signals.error_code).toBe('PRODUCT_NOT_READY')
  } else {
    const looked = signals.items[0].verification_risk_signals
    expect(looked).toHaveLength(risk === 'done' ? 1 : 0)
    if (risk === 'none' && flow === 'document') expect(config).not.toContain('risk_signals')
  }
}
