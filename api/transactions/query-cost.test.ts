import { ExplainNode, SelectQueryNode, sql, type KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import type { Db } from '../database.ts'
import { countDays, listChanges, listDays, listHeld } from './transactions.store.ts'

// Plans are SQLite’s: the indexes are the same on both engines.
let server: TestServer
beforeAll(async () => void (server = await startTestServer({ address: { engine: 'sqlite', file: ':memory:' } })))
afterAll(() => server.close())

/** How SQLite goes about the statements that `ask` makes. */
async function plansOf(ask: (db: Db) => Promise<unknown>): Promise<string[]> {
  const plans: string[] = []
  const explain: KyselyPlugin = {
    transformQuery: ({ node }) =>
      SelectQueryNode.is(node)
        ? { ...node, explain: ExplainNode.create(undefined, sql`QUERY PLAN`.toOperationNode()) }
        : node,
    async transformResult({ result }) {
      plans.push(result.rows.map((row) => row['detail']).join('; '))
      return { ...result, rows: [{ count: 0 }] }
    },
  }
  await ask(server.house.store.db.withPlugin(explain))
  return plans
}

const item_id = 'item'
const account_id = 'account'

// A search along an index that has the wanted order: the cost is what is read, whatever else the Item holds.
test('a page of changes is read along an index, for the Item and for an account', async () => {
  const query = { item_id, base_seq: 5, after_seq: 7, limit: 101 }
  expect(await plansOf((db) => listChanges(db, query))).toEqual(
    Array(2).fill(
      'SEARCH transactions USING INDEX transactions_changes (item_id=? AND is_removed=? AND changed_seq>?)',
    ),
  )
  expect(await plansOf((db) => listChanges(db, { ...query, account_id }))).toEqual(
    Array(2).fill(
      'SEARCH transactions USING INDEX transactions_account_changes (item_id=? AND account_id=? AND is_removed=? AND changed_seq>?)',
    ),
  )
})

test('days are read and counted along an index; counting reads nothing but the index', async () => {
  const range = '(item_id=? AND is_removed=? AND date>? AND date<?)'
  for (const account_ids of [undefined, [account_id]]) {
    const days = { item_id, account_ids, start_date: '2026-01-01', end_date: '2026-12-31' }
    expect(await plansOf((db) => listDays(db, days, { limit: 100, offset: 100 }))).toEqual([
      `SEARCH transactions USING INDEX transactions_days ${range}`,
    ])
    expect(await plansOf((db) => countDays(db, days))).toEqual([
      `SEARCH transactions USING COVERING INDEX transactions_days ${range}`,
    ])
  }
})

test('an update reads one Item’s rows', async () => {
  const [plan] = await plansOf((db) => listHeld(db, item_id))
  expect(plan).toMatch(/^SEARCH transactions USING INDEX \w+ \(item_id=\? AND is_removed=\?\)$/)
})
