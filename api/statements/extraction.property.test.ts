import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../house/civil-date.ts'
import { startStatementServer, type StatementServer } from './testing/statement-server.ts'

/** How long the bank takes. */
const FETCHING_MS = 60_000

let server: StatementServer
beforeAll(async () => {
  server = await startStatementServer({
    settings: { update_delay_ms: { initial: FETCHING_MS, historical: FETCHING_MS } },
  })
})
afterAll(() => server.close())

/** What happens to an Item: the app asks for days that began so long ago; the bank's minute passes, or days do. */
const step = fc.oneof(
  fc.record({
    event: fc.constant('refresh' as const),
    ago: fc.integer({ min: 0, max: 400 }),
    days: fc.integer({ min: 0, max: 200 }),
  }),
  fc.record({ event: fc.constant('pass' as const), ms: fc.constantFrom(FETCHING_MS, 3 * 86_400_000) }),
)

/** Months whose last day lies in a range, and is over. */
function monthsIn({ start_date, end_date }: { start_date: string; end_date: string }, today: string): string[] {
  const months: string[] = []
  for (let day = start_date; day <= end_date && day < today; day = addDays(day, 1)) {
    if (addDays(day, 1).endsWith('-01')) months.push(day.slice(0, 7))
  }
  return months
}

test('each refresh is told of once, in order; what it finds is added, and what is held stays', async () => {
  const today = () => new Date(server.clock.now()).toISOString().slice(0, 10)
  const results = async () => (await server.told()).map(({ result }) => result)
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), fc.boolean(), async (steps, isLost) => {
      const first = { start_date: addDays(today(), -60), end_date: today() }
      const { access_token } = await server.linkStatements({ statements: first })
      const list = () => server.call('/statements/list', { access_token })
      expect((await list()).body.error_code).toBe('PRODUCT_NOT_READY')
      const pass = async (ms: number) => {
        server.clock.advance(ms)
        return results()
      }
      expect(await pass(FETCHING_MS)).toEqual([])

      const held = new Set(monthsIn(first, today()))
      const ids = new Map<string, string>()
      let asked: { start_date: string; end_date: string }[] = []
      for (const one of steps) {
        if (one.event === 'refresh') {
          const start_date = addDays(today(), -one.ago)
          const range = { start_date, end_date: addDays(start_date, one.days) }
          expect((await server.call('/statements/refresh', { access_token, ...range })).status).toBe(200)
          expect(await results()).toEqual([])
          asked.push(range)
        } else {
          expect(await pass(one.ms)).toEqual(asked.map(() => 'SUCCESS'))
          for (const range of asked) for (const month of monthsIn(range, today())) held.add(month)
          asked = []
        }
        const { body } = await list()
        const shown: { statement_id: string; date_posted: string }[] = body.accounts[0].statements
        expect(shown.map(({ date_posted }) => date_posted.slice(0, 7))).toEqual([...held].toSorted().toReversed())
        for (const { statement_id, date_posted } of shown) {
          expect(ids.get(date_posted) ?? statement_id).toBe(statement_id)
          ids.set(date_posted, statement_id)
        }
      }
      if (isLost) await server.call('/sandbox/item/reset_login', { access_token })
      expect(await pass(FETCHING_MS)).toEqual(asked.map(() => (isLost ? 'FAILURE' : 'SUCCESS')))
    }),
    { numRuns: 10 },
  )
})
