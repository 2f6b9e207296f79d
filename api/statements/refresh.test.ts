import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startStatementServer, type StatementServer } from './testing/statement-server.ts'

let server: StatementServer
beforeAll(async () => void (server = await startStatementServer()))
afterAll(() => server.close())

const path = '/statements/refresh'

async function monthsOf(access_token: string): Promise<string[]> {
  const { body } = await server.call('/statements/list', { access_token })
  return body.accounts[0].statements.map(({ date_posted }: { date_posted: string }) => date_posted.slice(0, 7))
}

const february = { statements: { start_date: '2026-02-01', end_date: '2026-02-28' } }

describe(path, () => {
  test('adds the statements of the range, keeps those that were there, and tells when it is done', async () => {
    const { access_token, item_id } = await server.linkStatements(february)
    expect(await monthsOf(access_token)).toEqual(['2026-02'])
    const { status, body } = await server.call(path, {
      access_token,
      start_date: '2025-12-01',
      end_date: '2026-01-31',
    })
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(['request_id'])
    expect(await monthsOf(access_token)).toEqual(['2026-02', '2026-01', '2025-12'])
    expect(await server.told()).toEqual([
      {
        webhook_type: 'STATEMENTS',
        webhook_code: 'STATEMENTS_REFRESH_COMPLETE',
        item_id,
        result: 'SUCCESS',
        environment: 'sandbox',
      },
    ])
  })

  test('adds the month that is over since, and changes none that is held', async () => {
    const { access_token } = await server.linkStatements(february)
    const { body: before } = await server.call('/statements/list', { access_token })
    const [{ statement_id }] = before.accounts[0].statements
    const download = () => server.call('/statements/download', { access_token, statement_id })
    const first = await download()
    server.clock.advance(17 * 86_400_000)
    await server.call(path, { access_token, start_date: '2026-02-01', end_date: '2026-04-01' })
    expect(await monthsOf(access_token)).toEqual(['2026-03', '2026-02'])
    expect((await download()).body.equals(first.body)).toBe(true)
    await server.told()
  })

  test('tells of a bank that gives nothing', async () => {
    const { access_token, item_id } = await server.linkStatements(february)
    await server.told()
    await server.house.store.db.transaction().execute(async (tx) => {
      const failing = { item_id, start_date: '2026-01-01', end_date: '2026-01-31', is_refresh: true }
      // As the queue does it after three attempts in vain.
      await tx
        .insertInto('jobs')
        .values({
          kind: 'statements.extract',
          group_key: item_id,
          payload: JSON.stringify(failing),
          due_ms: server.clock.now(),
          leased_until_ms: 0,
          attempts: 3,
          last_error: null,
        })
        .execute()
    })
    server.setSilent(true)
    expect(await server.told()).toMatchObject([{ item_id, result: 'FAILURE' }])
    server.setSilent(false)
    expect(await monthsOf(access_token)).toEqual(['2026-02'])
  })

  test('answers INVALID_FIELD for a range that is too long, or ends before it begins', async () => {
    const { access_token } = await server.linkStatements(february)
    for (const start_date of ['2024-03-14', '2026-03-16']) {
      const { status, body } = await server.call(path, { access_token, start_date, end_date: '2026-03-15' })
      expect([status, body.error_code]).toEqual([400, 'INVALID_FIELD'])
    }
    expect(await server.told()).toEqual([])
  })
})
