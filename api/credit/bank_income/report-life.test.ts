import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { addUser } from '../../user/testing/user-server.ts'
import { linkIncome } from '../testing/link-income.ts'

const MAKING_MS = 60_000

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  receiver = await startWebhookReceiver()
  server = await startTestServer({ settings: { update_delay_ms: { initial: 0, historical: MAKING_MS } } })
  await server.call('/gingham/webhook_address/set', { url: receiver.url })
})
afterAll(async () => {
  await server.close()
  receiver.close()
})

type Command = { does: 'share' | 'refresh' | 'remove_item' } | { does: 'wait'; ms: number }

/** A report as the documentation has it: asked for, then made, and never changed. */
interface Model {
  due_ms: number
  is_refresh: boolean
  item: { item_id: string; access_token: string; isRemoved: boolean }
  /** Null until it is made. */
  seen: unknown
}

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ does: fc.constantFrom('share' as const, 'refresh' as const, 'remove_item' as const) }),
  fc.record({ does: fc.constant('wait' as const), ms: fc.constantFrom(1_000, MAKING_MS / 2, MAKING_MS) }),
)

test('a report is made once, never changes, and is told of once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 3, maxLength: 8 }), async (commands) => {
      const { user_id } = await addUser(server)
      let [waiting, made]: [Model[], Model[]] = [[], []]
      for (const command of commands) {
        const asked = await doFor(user_id, command, made[0] ?? waiting.at(-1))
        if (asked !== null) waiting.push(asked)
        // No two things happen in one instant.
        server.clock.advance(1)
        await server.settle()
        const due = waiting.filter(({ due_ms }) => due_ms <= server.clock.now())
        waiting = waiting.filter((each) => !due.includes(each))
        // Reports that are due at once are made side by side.
        expect(newsOf(user_id).toSorted()).toEqual(due.flatMap(webhooksOf).toSorted())
        made = [...due.filter(({ is_refresh, item }) => !is_refresh || !item.isRemoved).toReversed(), ...made]
        await expectShown(user_id, made, waiting)
      }
      await server.call('/user/remove', { user_id })
      server.clock.advance(MAKING_MS)
      await server.settle()
      expect(newsOf(user_id)).toEqual([])
    }),
    { numRuns: 10 },
  )
}, 60_000)

/** The report that a command asks for; null for none. */
async function doFor(user_id: string, command: Command, latest: Model | undefined): Promise<Model | null> {
  const due_ms = server.clock.now() + MAKING_MS
  if (command.does === 'share') {
    const item = await linkIncome(server, { user_id }, { webhook: receiver.url })
    return { due_ms, is_refresh: false, item: { ...item, isRemoved: false }, seen: null }
  }
  if (command.does === 'refresh') {
    const { status } = await server.call('/credit/bank_income/refresh', { user_id })
    expect(status).toBe(latest === undefined ? 400 : 200)
    return latest === undefined ? null : { due_ms, is_refresh: true, item: latest.item, seen: null }
  }
  if (command.does === 'wait') {
    server.clock.advance(command.ms)
  } else if (latest !== undefined) {
    await server.call('/item/remove', { access_token: latest.item.access_token })
    latest.item.isRemoved = true
  }
  return null
}

/** What is told of a report that has become due. Nobody is told of an Item that is gone. */
function webhooksOf({ is_refresh, item: { item_id, isRemoved } }: Model): string[] {
  if (is_refresh) return [`BANK_INCOME_REFRESH_COMPLETE ${isRemoved ? 'FAILURE' : 'SUCCESS'}`]
  return isRemoved ? [] : [`PRODUCT_READY ${item_id}`]
}

function newsOf(user_id: string): string[] {
  return receiver
    .take()
    .filter(({ body }) => body.webhook_type === 'INCOME' && body.user_id === user_id)
    .map(({ body }) => `${body.webhook_code} ${body.item_id ?? body.result}`)
}

async function expectShown(user_id: string, made: Model[], waiting: readonly Model[]): Promise<void> {
  const { body } = await server.call('/credit/bank_income/get', { user_id, options: { count: 100 } })
  if (made.length === 0) {
    expect(body.error_code).toBe(waiting.length === 0 ? 'INCOME_VERIFICATION_NOT_FOUND' : 'PRODUCT_NOT_READY')
    return
  }
  expect(body.bank_income).toHaveLength(made.length)
  for (const [index, report] of made.entries()) {
    report.seen ??= body.bank_income[index]
    expect(body.bank_income[index]).toEqual(report.seen)
  }
}
