import { exactMoney, formatDay, formatMoney } from '@gingham/pdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue, generateOpenApi } from '@gingham/api-kit'
import { readPdfText } from '@gingham/pdf/testing'
import type { AccountAssets } from '../report.schema.ts'
import { startReportServer, type ReportServer } from '../testing/report-server.ts'
import { get } from './get.ts'

let server: ReportServer
beforeAll(async () => void (server = await startReportServer()))
afterAll(() => server.close())

const path = '/asset_report/pdf/get'
const read = (asset_report_token: string, more: Record<string, unknown> = {}) =>
  server.call(path, { asset_report_token, ...more })

describe(path, () => {
  test('answers a PDF, with the request id in a header', async () => {
    const asset_report_token = await server.made()
    const { status, body, headers } = await read(asset_report_token)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('plaid-request-id')).toMatch(/^[0-9a-f]{15}$/)
    expect(headers.get('content-length')).toBe(String(body.length))
    expect(body.subarray(0, 5).toString()).toBe('%PDF-')
    expect(body.subarray(-6).toString()).toContain('%%EOF')
  })

  test('says what the report says', async () => {
    const asset_report_token = await server.made({
      days_requested: 400,
      options: {
        client_report_id: 'loan-7781',
        user: { first_name: 'Zoë', last_name: 'Łukasiewicz', ssn: '123-45-6789', client_user_id: 'borrower-482' },
      },
    })
    const { body: answer } = await server.get(asset_report_token)
    const pages = readPdfText((await read(asset_report_token)).body)
    const [cover] = pages
    for (const text of [
      'Asset Report',
      'Zoë Lukasiewicz',
      answer.report.asset_report_id,
      'loan-7781',
      'borrower-482',
      '***-**-6789',
      '400 days',
      formatDay(answer.report.date_generated),
      'First Platypus Bank',
      'Plaid Checking',
    ])
      expect(cover).toContain(text)
    const whole = pages.join('\n')
    expect(whole).not.toContain('123-45-6789')
    const { accounts } = answer.report.items[0] as { accounts: AccountAssets[] }
    for (const account of accounts) {
      expect(whole).toContain(`${account.name} ··${account.mask}`)
      expect(whole).toContain(exactMoney(account.balances.current!, account.balances))
      for (const name of account.owners.flatMap(({ names }) => names)) expect(whole).toContain(name)
    }
    const [checking] = accounts
    const shown = whole.match(/^\d{4}-\d\d-\d\d$/gm) ?? []
    expect(shown).toEqual(accounts.flatMap(({ transactions }) => transactions.map(({ date }) => date)))
    for (const { original_description, amount } of checking!.transactions) {
      expect(whole).toContain(original_description)
      expect(whole).toContain(formatMoney(Math.abs(amount), checking!.balances))
    }
    expect(whole).toContain(`${checking!.transactions.length} transactions`)
    const titles = pages.filter((page) => /^Description$/m.test(page))
    for (const page of pages) {
      if (/^\d{4}-\d\d-\d\d$/m.test(page)) expect(titles).toContain(page)
    }
    pages.forEach((page, index) => expect(page).toContain(`Page ${index + 1} of ${pages.length}`))
  })

  test('is the same bytes each time, and shorter with fewer days', async () => {
    const asset_report_token = await server.made({ days_requested: 300 })
    const first = await read(asset_report_token)
    server.clock.advance(86_400_000)
    const again = await read(asset_report_token)
    expect(again.body.equals(first.body)).toBe(true)
    const short = await read(asset_report_token, { options: { days_to_include: 5 } })
    expect(short.body.length).toBeLessThan(first.body.length)
  })

  test('lists holdings and trades with the add-on investments', async () => {
    const asset_report_token = await server.made({ days_requested: 731, options: { add_ons: ['investments'] } })
    const { body } = await server.get(asset_report_token)
    const whole = readPdfText((await read(asset_report_token)).body).join('\n')
    const { accounts } = body.report.items[0] as { accounts: AccountAssets[] }
    const told = accounts.flatMap(({ investments }) => investments ?? [])
    const names = told.flatMap(({ securities }) => securities.flatMap(({ name }) => name ?? []))
    expect(names.length).toBeGreaterThan(0)
    for (const { holdings } of told) {
      for (const { institution_value, ...currency } of holdings) {
        expect(whole).toContain(formatMoney(institution_value, currency))
      }
    }
    const held = new Set(told.flatMap(({ holdings }) => holdings.map(({ security_id }) => security_id)))
    for (const { security_id, name } of told.flatMap(({ securities }) => securities)) {
      if (held.has(security_id) && name !== null) expect(whole.replaceAll(/\s+/g, ' ')).toContain(name)
    }
    for (const { transactions } of told) for (const { date } of transactions) expect(whole).toContain(date)
  })

  test('tells what the report lacks', async () => {
    const one = await server.linkAssets()
    const other = await server.linkAssets()
    const asset_report_token = await server.begin({
      access_tokens: [one.access_token, other.access_token],
      options: { require_all_items: false, add_ons: ['investments'] },
    })
    await server.call('/sandbox/item/reset_login', { access_token: other.access_token })
    await server.pass()
    const { body } = await server.get(asset_report_token)
    const missing = body.warnings.map(({ warning_code }: { warning_code: string }) => warning_code)
    expect(missing).toEqual(['OWNERS_UNAVAILABLE', 'TRANSACTIONS_UNAVAILABLE', 'INVESTMENTS_UNAVAILABLE'])
    const pages = readPdfText((await read(asset_report_token)).body)
    const [cover = '', next = ''] = pages
    const words = (cover + '\n' + next).replaceAll('\n', ' ')
    for (const text of ['What this report lacks', 'First Platypus Bank: the login', 'ITEM_LOGIN_REQUIRED', 'Holdings'])
      expect(words).toContain(text)
    // Without its last letters, nobody could find the Item.
    expect(words.replaceAll(' ', '')).toContain(other.item_id)
  })

  test.each([
    'ASSET_REPORT_ERROR.PRODUCT_NOT_READY',
    'DATA_UNAVAILABLE',
    'DATA_QUALITY_CHECK_FAILED',
    'ASSET_REPORT_GENERATION_FAILED',
    'INVALID_PARENT',
  ] as const)('answers %s as JSON', async (key) => {
    const { status, body, headers } = await read(await server.unreadable(key))
    expect(status).toBe(400)
    expect(headers.get('content-type')).toContain('application/json')
    expect(body).toMatchObject({
      error_type: 'ASSET_REPORT_ERROR',
      error_code: catalogue[key].error_code,
      request_id: expect.any(String),
    })
  })

  test('answers INVALID_FIELD to another team’s token', async () => {
    const asset_report_token = await server.made()
    const { client_id, secrets } = await server.addTeam('Strangers')
    const theirs = await server.post(path, { client_id, secret: secrets.sandbox, asset_report_token })
    expect(theirs.body.error_code).toBe('INVALID_FIELD')
  })

  test('is described as a file in the OpenAPI document', () => {
    const info = { title: 'T', version: '1', description: '', server_url: 'http://localhost' }
    const document = generateOpenApi([get], info) as { paths: Record<string, { post: { responses: unknown } }> }
    expect(document.paths[path]!.post.responses).toMatchObject({
      200: {
        content: { 'application/pdf': { schema: { type: 'string', contentMediaType: 'application/pdf' } } },
        headers: { 'Plaid-Request-ID': expect.any(Object) },
      },
    })
  })
})
