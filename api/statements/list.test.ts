import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { finish, logIn, makeLinkToken, openPage, successOf } from '../link/v2/testing.ts'
import { startStatementServer, type StatementServer } from './testing/statement-server.ts'

let server: StatementServer
beforeAll(async () => void (server = await startStatementServer()))
afterAll(() => server.close())

const path = '/statements/list'

interface Listed {
  account_id: string
  account_type: string
  statements: { statement_id: string; date_posted: string; month: number; year: number }[]
}

describe(path, () => {
  test('answers the months of the range for deposit accounts, newest first', async () => {
    const { access_token, item_id } = await server.linkStatements()
    const { status, body } = await server.call(path, { access_token })
    expect(status).toBe(200)
    expect(body).toMatchObject({ item_id, institution_id: 'ins_109508', institution_name: 'First Platypus Bank' })
    const { body: known } = await server.call('/accounts/get', { access_token })
    const deposits = known.accounts.filter(({ type }: { type: string }) => type === 'depository')
    expect(body.accounts.map(({ account_id }: Listed) => account_id)).toEqual(
      deposits.map(({ account_id }: Listed) => account_id),
    )
    expect(body.accounts[0]).toMatchObject({
      account_mask: '0000',
      account_name: 'Plaid Checking',
      account_official_name: 'Plaid Gold Standard 0% Interest Checking',
      account_subtype: 'checking',
      account_type: 'depository',
    })
    for (const { statements } of body.accounts as Listed[]) {
      expect(statements).toHaveLength(12)
      expect(statements[0]).toMatchObject({ date_posted: '2026-02-28', month: 2, year: 2026 })
      expect(statements.at(-1)).toMatchObject({ date_posted: '2025-03-31', month: 3, year: 2025 })
    }
    const ids = (body.accounts as Listed[]).flatMap(({ statements }) =>
      statements.map(({ statement_id }) => statement_id),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('answers all that the bank shows when no range was given in the sandbox', async () => {
    const { access_token } = await server.linkStatements({ statements: undefined })
    const { body } = await server.call(path, { access_token })
    expect(body.accounts[0].statements).toHaveLength(23)
  })

  test('goes on listing the same statements as time goes by, and no new ones without a refresh', async () => {
    const { access_token } = await server.linkStatements()
    const { body: before } = await server.call(path, { access_token })
    server.clock.advance(20 * 86_400_000)
    await server.settle()
    const { body: after } = await server.call(path, { access_token })
    expect(after.accounts).toEqual(before.accounts)
  })

  test('answers PRODUCT_NOT_ENABLED for an Item without Statements: only Link can add them', async () => {
    const { access_token } = await server.link({ initial_products: ['transactions'] })
    expect(await server.call(path, { access_token })).toMatchObject({
      status: 400,
      body: { error_type: 'ITEM_ERROR', error_code: 'PRODUCT_NOT_ENABLED' },
    })
  })

  test('answers PRODUCT_NOT_READY until the bank has given the first statements', async () => {
    const slow = await startStatementServer({ settings: { update_delay_ms: { initial: 60_000, historical: 60_000 } } })
    const { access_token } = await slow.linkStatements()
    expect((await slow.call(path, { access_token })).body).toMatchObject({
      error_type: 'ITEM_ERROR',
      error_code: 'PRODUCT_NOT_READY',
    })
    slow.clock.advance(60_000)
    await slow.settle()
    expect((await slow.call(path, { access_token })).status).toBe(200)
    await slow.close()
  })

  test('refuses ranges that are too long, or end before they begin, when the Item is made', async () => {
    for (const start_date of ['2024-03-14', '2026-03-16']) {
      const { body } = await server.call('/sandbox/public_token/create', {
        institution_id: 'ins_109508',
        initial_products: ['statements'],
        options: { statements: { start_date, end_date: '2026-03-15' } },
      })
      expect(body).toMatchObject({
        error_code: 'INVALID_FIELD',
        error_message: expect.stringContaining('options.statements.start_date'),
      })
    }
  })

  test('in Link, the range of /link/token/create counts', async () => {
    const statements = { start_date: '2025-12-01', end_date: '2026-01-31' }
    const page = await openPage(server, await makeLinkToken(server, { products: ['statements'], statements }))
    await logIn(page)
    const { public_token } = successOf(await finish(page, [0, 1]))
    const { body } = await server.call('/item/public_token/exchange', { public_token })
    const { body: listed } = await server.call(path, { access_token: body.access_token })
    expect(listed.accounts.map(({ statements: own }: Listed) => own.map(({ month }) => month))).toEqual([
      [1, 12],
      [1, 12],
    ])
  })

  test('update mode adds them to an Item that was linked without', async () => {
    const { access_token } = await server.link({ initial_products: ['auth'] })
    const statements = { start_date: '2026-01-01', end_date: '2026-02-28' }
    const request = { access_token, products: ['statements'], statements }
    const page = await openPage(server, await makeLinkToken(server, request))
    await page.act({ type: 'continue' })
    successOf(await page.act({ type: 'continue' }))
    const { body } = await server.call(path, { access_token })
    expect(body.accounts[0].statements).toHaveLength(2)
  })

  test('forgets the statements of a removed Item', async () => {
    const { access_token, item_id } = await server.linkStatements()
    await server.call('/item/remove', { access_token })
    for (const table of ['statements', 'statement_extractions'] as const) {
      const rows = await server.house.store.db.selectFrom(table).selectAll().where('item_id', '=', item_id).execute()
      expect(rows).toEqual([])
    }
  })

  test('keeps what statements say encrypted', async () => {
    const { item_id } = await server.linkStatements()
    const rows = await server.house.store.db
      .selectFrom('statements')
      .selectAll()
      .where('item_id', '=', item_id)
      .execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toMatch(/Alberta|Cameron|Uber/)
  })
})
