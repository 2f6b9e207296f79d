import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ItemError, PlaidAbortError, TransactionsError } from './index.ts'
import { joinPages, syncBatches, sync_restarts_max, type SyncPage } from './sync-all.ts'

interface Row {
  transaction_id: string
  amount: number
}
type Page = SyncPage<Row, { account_id: string }>

/** A caller's table: what a program holds after applying changes. */
function apply(
  table: ReadonlyMap<string, Row>,
  changes: Pick<Page, 'added' | 'modified' | 'removed'>,
): Map<string, Row> {
  const next = new Map(table)
  for (const row of [...changes.added, ...changes.modified]) next.set(row.transaction_id, row)
  for (const row of changes.removed) next.delete(row.transaction_id)
  return next
}

/** Pages that a server could send over a table that starts with some rows. */
const histories = fc
  .record({
    start: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }),
    steps: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 99 }), fc.boolean()), {
      maxLength: 25,
    }),
    pageSize: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ start, steps, pageSize }) => {
    const first = new Map(start.map((id) => [`t${id}`, { transaction_id: `t${id}`, amount: 0 }]))
    const held = new Set(first.keys())
    const pages: Page[] = []
    for (let index = 0; index === 0 || index < steps.length; index += pageSize) {
      const page: Page = {
        added: [],
        modified: [],
        removed: [],
        next_cursor: `c${index}`,
        has_more: index + pageSize < steps.length,
      }
      const seen = new Set<string>()
      for (const [id, amount, remove] of steps.slice(index, index + pageSize)) {
        const transaction_id = `t${id}`
        // One change per transaction and page, as a real page has it.
        if (seen.has(transaction_id) || (remove && !held.has(transaction_id))) continue
        seen.add(transaction_id)
        if (remove) page.removed.push({ transaction_id, account_id: 'a' })
        else (held.has(transaction_id) ? page.modified : page.added).push({ transaction_id, amount })
        if (remove) held.delete(transaction_id)
        else held.add(transaction_id)
      }
      pages.push(page)
    }
    return { first, pages: pages as [Page, ...Page[]] }
  })

describe('joining pages', () => {
  test('gives what applying page after page gives, and names only rows that the caller has or has not', () => {
    fc.assert(
      fc.property(histories, ({ first, pages }) => {
        const batch = joinPages(pages)
        const inOrder = pages.reduce(apply, first)
        expect(apply(first, batch)).toEqual(inOrder)
        expect(batch.added.some(({ transaction_id }) => first.has(transaction_id))).toBe(false)
        expect(batch.modified.every(({ transaction_id }) => first.has(transaction_id))).toBe(true)
        expect(batch.removed.every(({ transaction_id }) => first.has(transaction_id))).toBe(true)
        const ids = [...batch.added, ...batch.modified, ...batch.removed].map(({ transaction_id }) => transaction_id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 500 },
    )
  })
})

const mutation = () =>
  new TransactionsError('changed', { type: 'TRANSACTIONS_ERROR', code: 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION' })
const page = (added: string[], next_cursor: string, has_more = false): Page => ({
  added: added.map((transaction_id) => ({ transaction_id, amount: 1 })),
  modified: [],
  removed: [],
  next_cursor,
  has_more,
})

/** Plays answers in order and writes down the cursors that were asked for. */
async function play(start: string | undefined, answers: (Page | Error)[]) {
  const asked: (string | undefined)[] = []
  const naps: number[] = []
  const batches = []
  const getPage = (cursor: string | undefined): Promise<Page> => {
    asked.push(cursor)
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as Page)
  }
  const runtime = { random: () => 0.5, sleep: (ms: number) => Promise.resolve(void naps.push(ms)) }
  try {
    for await (const batch of syncBatches(start, getPage, runtime)) batches.push(batch)
    return { batches, asked, naps, error: undefined }
  } catch (error) {
    return { batches, asked, naps, error }
  }
}

describe('a sync', () => {
  test('yields one batch per set of pages, with the last cursor', async () => {
    const { batches, asked } = await play('c0', [page(['a'], 'c1', true), page(['b'], 'c2', true), page(['c'], 'c3')])
    expect(asked).toEqual(['c0', 'c1', 'c2'])
    expect(batches).toHaveLength(1)
    expect(batches[0]).toMatchObject({
      cursor: 'c3',
      added: [{ transaction_id: 'a' }, { transaction_id: 'b' }, { transaction_id: 'c' }],
    })
  })

  test('knows the account of a processor token, which stands alone', async () => {
    const account = { account_id: 'only' }
    const { batches } = await play(undefined, [
      { ...page(['a'], 'c1', true), account },
      { ...page(['b'], 'c2'), account },
    ])
    expect(batches[0]?.accounts).toEqual([account])
  })

  test('starts a set again from its first cursor when the data changes between pages', async () => {
    const { batches, asked, naps } = await play('c0', [
      page(['a'], 'c1', true),
      mutation(),
      page(['b'], 'd1', true),
      page(['c'], 'd2'),
    ])
    expect(asked).toEqual(['c0', 'c1', 'c0', 'd1'])
    expect(batches).toHaveLength(1)
    expect(batches[0]).toMatchObject({ cursor: 'd2', added: [{ transaction_id: 'b' }, { transaction_id: 'c' }] })
    expect(naps).toEqual([75])
  })

  test('gives the mutation error up after a number of restarts', async () => {
    const { batches, asked, error } = await play(undefined, [mutation()])
    expect(batches).toEqual([])
    expect(asked).toHaveLength(sync_restarts_max + 1)
    expect(error).toMatchObject({ code: 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION' })
  })

  test('that is aborted while it waits to start again rejects as every aborted call does', async () => {
    const reason = new Error('the user left')
    const sleep = () => Promise.reject(reason)
    const batches = syncBatches('c0', () => Promise.reject(mutation()), { random: () => 0.5, sleep })
    const error: unknown = await batches.next().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(PlaidAbortError)
    expect(error).toMatchObject({ cause: reason })
  })

  test('yields nothing of a set that ends in another error', async () => {
    const broken = new ItemError('log in', { type: 'ITEM_ERROR', code: 'ITEM_LOGIN_REQUIRED' })
    const { batches, error } = await play('c0', [page(['a'], 'c1', true), broken])
    expect(batches).toEqual([])
    expect(error).toBe(broken)
  })

  test('yields nothing when nothing has happened', async () => {
    expect((await play('c0', [page([], 'c0')])).batches).toEqual([])
    expect((await play(undefined, [page([], '')])).batches).toEqual([])
  })

  test('yields a new cursor also when no row changed', async () => {
    expect((await play('c0', [page([], 'c1')])).batches).toMatchObject([{ cursor: 'c1', added: [] }])
  })
})
