import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWebhookReceiver, type WebhookReceiver } from '@gingham/server/testing'
import { canMove, reportStates, statesBefore, type ReportState } from './report-state.ts'
import { MAKING_MS, startReportServer, type ReportServer } from './testing/report-server.ts'

describe('the states of a report', () => {
  test('have two ends, and no way back', () => {
    const order: readonly ReportState[] = ['PENDING', 'FAST_READY', 'READY', 'FAILED']
    for (const from of reportStates) {
      for (const to of reportStates) {
        if (canMove(from, to)) expect(order.indexOf(to)).toBeGreaterThan(order.indexOf(from))
      }
      expect(canMove('READY', from)).toBe(false)
      expect(canMove('FAILED', from)).toBe(false)
    }
    expect(statesBefore('READY')).toEqual(['PENDING', 'FAST_READY'])
  })
})

/** What can happen to a world of three Items; numbers choose among Items and among the reports made so far. */
type Event =
  | { event: 'create'; items: readonly number[]; fast: boolean; lenient: boolean }
  | { event: 'refresh' | 'filter' | 'remove'; report: number }
  | { event: 'log out' | 'remove item'; item: number }
  | { event: 'pass' }
  | { event: 'bank'; mood: 'fine' | 'silent' | 'stray' }

const report = fc.nat({ max: 5 })
const item = fc.nat({ max: 2 })
const events: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      event: fc.constant('create' as const),
      items: fc.array(item, { minLength: 1, maxLength: 3 }),
      fast: fc.boolean(),
      lenient: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ event: fc.constantFrom('refresh' as const, 'filter' as const), report }) },
  { weight: 1, arbitrary: fc.record({ event: fc.constant('remove' as const), report }) },
  { weight: 1, arbitrary: fc.record({ event: fc.constantFrom('log out' as const, 'remove item' as const), item }) },
  { weight: 5, arbitrary: fc.constant({ event: 'pass' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      event: fc.constant('bank' as const),
      mood: fc.constantFrom('fine' as const, 'silent' as const, 'stray' as const),
    }),
  },
)

/** A report as its team sees it: which versions it can read, and what they said when they were first read. */
interface Seen {
  asset_report_token: string
  asset_report_id: string
  has_fast: boolean
  is_removed: boolean
  fast: string | null
  full: string | null
  failed: string | null
  /** Codes of the webhooks, in the order of arrival. */
  told: string[]
}

function see({ asset_report_token, asset_report_id }: Record<string, string>, has_fast: boolean): Seen {
  const nothing = { is_removed: false, fast: null, full: null, failed: null, told: [] }
  return { asset_report_token: asset_report_token!, asset_report_id: asset_report_id!, has_fast, ...nothing }
}

/** What an answer says besides its request id; the same as before, if there was one. */
function same(before: string | null, body: Record<string, unknown>): string {
  const now = JSON.stringify({ ...body, request_id: undefined })
  if (before !== null) expect(now).toBe(before)
  return now
}

describe('whatever happens to Items and banks', () => {
  let server: ReportServer
  let receiver: WebhookReceiver
  beforeAll(async () => {
    server = await startReportServer()
    receiver = await startWebhookReceiver()
  })
  afterAll(async () => {
    receiver.close()
    await server.close()
  })

  const options = { webhook: '' }

  async function happen(event: Event, items: readonly { access_token: string }[], seen: Seen[]): Promise<void> {
    const of = (index: number) => seen[index % seen.length]
    switch (event.event) {
      case 'create': {
        const access_tokens = event.items.map((index) => items[index]!.access_token)
        const add_ons = event.fast ? ['fast_assets'] : []
        const request = { ...options, add_ons, require_all_items: !event.lenient }
        const answer = await server.call('/asset_report/create', { access_tokens, days_requested: 5, options: request })
        if (answer.status === 200) seen.push(see(answer.body, event.fast))
        else expect(['DATA_UNAVAILABLE', 'ITEM_NOT_FOUND']).toContain(answer.body.error_code)
        return
      }
      case 'refresh':
      case 'filter': {
        const parent = of(event.report)
        if (parent === undefined) return
        const { asset_report_token } = parent
        const more = event.event === 'filter' ? { account_ids_to_exclude: [] } : {}
        const answer = await server.call(`/asset_report/${event.event}`, { asset_report_token, ...more })
        if (answer.status === 200) {
          expect(parent.is_removed).toBe(false)
          if (event.event === 'filter') expect(parent.full).not.toBeNull()
          seen.push(see(answer.body, parent.has_fast))
        }
        return
      }
      case 'remove': {
        const gone = of(event.report)
        if (gone === undefined) return
        const { asset_report_token } = gone
        const answer = await server.call('/asset_report/remove', { asset_report_token })
        expect(answer.status).toBe(gone.is_removed ? 400 : 200)
        gone.is_removed = true
        return
      }
      case 'log out':
        await server.call('/sandbox/item/reset_login', { access_token: items[event.item]!.access_token })
        return
      case 'remove item':
        await server.call('/item/remove', { access_token: items[event.item]!.access_token })
        return
      case 'bank':
        server.setMood(event.mood)
        return
      case 'pass':
        await server.pass()
    }
  }

  /** Reads a report in all ways, and holds it against what it said before. */
  async function look(one: Seen): Promise<void> {
    const full = await server.get(one.asset_report_token)
    const fast = one.has_fast ? await server.get(one.asset_report_token, { fast_report: true }) : undefined
    if (one.is_removed) {
      expect(full.body.error_code).toBe('INVALID_FIELD')
      return
    }
    if (fast?.status === 200) one.fast = same(one.fast, fast.body)
    else if (fast !== undefined) expect(one.fast).toBeNull()
    if (full.status === 200) {
      expect(one.failed).toBeNull()
      one.full = same(one.full, full.body)
      if (one.has_fast) expect(one.fast).not.toBeNull()
    } else {
      expect(one.full).toBeNull()
      if (full.body.error_code === 'PRODUCT_NOT_READY') expect(one.failed).toBeNull()
      else one.failed = same(one.failed, full.body)
    }
  }

  test('reports go through legal states only, never change once they are ready, and tell each step once', async () => {
    options.webhook = receiver.url
    await fc.assert(
      fc.asyncProperty(fc.array(events, { minLength: 5, maxLength: 25 }), async (story) => {
        server.setMood('fine')
        receiver.take()
        const items = [await server.linkAssets(), await server.linkAssets(), await server.linkAssets()]
        const seen: Seen[] = []
        for (const event of story) {
          await happen(event, items, seen)
          for (const one of seen) await look(one)
        }
        server.setMood('fine')
        for (let elapsed = 0; elapsed < 5 * MAKING_MS; elapsed += MAKING_MS) await server.pass()
        const byId = new Map(seen.map((one) => [one.asset_report_id, one]))
        for (const { body } of receiver.take()) {
          byId.get(body.asset_report_id)?.told.push(`${body.webhook_code} ${body.report_type ?? ''}`.trim())
        }
        for (const one of seen) {
          await look(one)
          if (one.is_removed) continue
          // In the end every report is ready or failed, and its team was told so.
          expect([one.full === null, one.failed === null]).toContain(false)
          const expected = [
            ...(one.fast === null ? [] : ['PRODUCT_READY FAST']),
            one.full === null ? 'ERROR' : 'PRODUCT_READY FULL',
          ]
          expect(one.told.toSorted()).toEqual(expected.toSorted())
        }
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})
