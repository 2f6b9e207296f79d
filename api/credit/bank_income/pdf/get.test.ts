import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdfText } from '@gingham/pdf/testing'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { addUser, codeOf } from '../../../user/testing/user-server.ts'
import { linkIncome } from '../../testing/link-income.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const read = (names: Record<string, unknown>) => server.call('/credit/bank_income/pdf/get', names)

describe('/credit/bank_income/pdf/get', () => {
  test('says what the newest report says, in the same bytes each time', async () => {
    const { user_id, user_token } = await addUser(server)
    await linkIncome(server, { user_id }, { days_requested: 120 })
    const { status, body, headers } = await read({ user_token })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('plaid-request-id')).toMatch(/^[0-9a-f]{15}$/)
    expect((await read({ user_id })).body.equals(body)).toBe(true)
    const [report] = (await server.call('/credit/bank_income/get', { user_id })).body.bank_income
    const [cover = '', ...pages] = readPdfText(body)
    expect(cover).toContain(report.bank_income_id)
    expect(cover).toContain(report.items[0].bank_income_accounts[0].owners[0].names[0])
    const total = report.bank_income_summary.total_amount.toLocaleString('en-US', { minimumFractionDigits: 2 })
    expect(cover).toContain(`$${total}`)
    const text = pages.join('\n')
    for (const source of report.items[0].bank_income_sources) expect(text).toContain(source.income_description)
    expect(cover).toContain('Gig work')
    expect(cover).toContain('Every two weeks')
  })

  test('says what is missing, where no income was found', async () => {
    const { user_id } = await addUser(server)
    await linkIncome(server, { user_id }, { username: 'user_good' })
    const text = readPdfText((await read({ user_id })).body).join('\n')
    expect(text).toContain('None found')
    expect(text).toContain('What this report lacks')
  })

  test('answers errors as JSON', async () => {
    const { user_id } = await addUser(server)
    expect(codeOf(await read({ user_id }))).toBe('INCOME_VERIFICATION_NOT_FOUND')
    expect(codeOf(await read({}))).toBe('MISSING_FIELDS')
    expect(codeOf(await read({ user_token: 'user-sandbox-0' }))).toBe('INVALID_USER_TOKEN')
    expect(codeOf(await read({ user_id: 'nobody' }))).toBe('INVALID_USER_ID')
    expect(codeOf(await read({ user_id: 'usr_nobody' }))).toBe('USER_NOT_FOUND')
  })

  test('answers PRODUCT_NOT_READY while the report is being made', async () => {
    const slow = await startTestServer({ settings: { update_delay_ms: { initial: 0, historical: 60_000 } } })
    const { user_id } = await addUser(slow)
    await linkIncome(slow, { user_id })
    expect(codeOf(await slow.call('/credit/bank_income/pdf/get', { user_id }))).toBe('PRODUCT_NOT_READY')
    await slow.close()
  })
})
