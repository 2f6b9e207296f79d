import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { makeLinkToken, openPage, type Page } from '../../link/v2/testing.ts'
import { addUser, codeOf } from '../../user/testing/user-server.ts'
import { linkIncome } from '../testing/link-income.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const incomeRequest = {
  products: ['income_verification'],
  income_verification: { income_source_types: ['bank'], bank_income: { days_requested: 90 } },
}

/** Logs in at a bank of the list, and shares the first account. */
async function shareAt(page: Page, institution_id: string): Promise<void> {
  while (page.last().pane.view_name !== 'SELECT_INSTITUTION') await page.act({ type: 'continue' })
  await page.act({ type: 'select_institution', institution_id })
  await page.act({ type: 'submit_credentials', username: 'user_bank_income', password: '{}' })
  await page.act({ type: 'select_accounts', choices: [0] })
}

const reportsOf = async (user_id: string) =>
  (await server.call('/credit/bank_income/get', { user_id, options: { count: 10 } })).body.bank_income

describe('a Link session for bank income', () => {
  test('makes one report of all Items that it has made', async () => {
    const { user_id } = await addUser(server)
    const page = await openPage(
      server,
      await makeLinkToken(server, { user_id, ...incomeRequest, enable_multi_item_link: true }),
    )
    await page.act({ type: 'continue' })
    await shareAt(page, 'ins_109508')
    await page.act({ type: 'connect_another' })
    await shareAt(page, 'ins_109511')
    expect(codeOf(await server.call('/credit/bank_income/get', { user_id }))).toBe('INCOME_VERIFICATION_NOT_FOUND')
    await page.act({ type: 'continue' })
    const [report, ...others] = await reportsOf(user_id)
    expect(others).toEqual([])
    expect(report.items).toMatchObject([{ institution_id: 'ins_109508' }, { institution_id: 'ins_109511' }])
    const counts = report.items.map((item: { bank_income_sources: unknown[] }) => item.bank_income_sources.length)
    expect(report.bank_income_summary.income_sources_count).toBe(counts[0] + counts[1])
    expect(Math.min(...counts)).toBeGreaterThan(0)
  })

  test('makes a newer report in update mode, of the same Item', async () => {
    const { user_id } = await addUser(server)
    const { access_token, item_id } = await linkIncome(server, { user_id })
    server.clock.advance(7 * 86_400_000)
    const page = await openPage(server, await makeLinkToken(server, { user_id, access_token, ...incomeRequest }))
    await page.act({ type: 'continue' })
    if (page.last().pane.view_name === 'CREDENTIAL') {
      await page.act({ type: 'submit_credentials', username: 'user_bank_income', password: '{}' })
    }
    await page.act({ type: 'continue' })
    expect(await reportsOf(user_id)).toMatchObject([
      { generated_time: '2026-03-22T12:00:00Z', items: [{ item_id }] },
      { generated_time: '2026-03-15T12:00:00Z', items: [{ item_id }] },
    ])
  })

  test('makes none when the person leaves before the end', async () => {
    const { user_id } = await addUser(server)
    const page = await openPage(server, await makeLinkToken(server, { user_id, ...incomeRequest }))
    await page.act({ type: 'continue' })
    while (page.last().pane.view_name !== 'SELECT_INSTITUTION') await page.act({ type: 'continue' })
    await page.act({ type: 'select_institution', institution_id: 'ins_109508' })
    await page.act({ type: 'submit_credentials', username: 'user_bank_income', password: '{}' })
    await page.act({ type: 'exit', is_asked: false })
    expect(codeOf(await server.call('/credit/bank_income/get', { user_id }))).toBe('INCOME_VERIFICATION_NOT_FOUND')
  })
})
