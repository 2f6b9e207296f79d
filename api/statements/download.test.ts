import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdfText } from '@gingham/pdf/testing'
import { exactMoney } from '@gingham/pdf'
import { startStatementServer, type StatementServer } from './testing/statement-server.ts'

let server: StatementServer
beforeAll(async () => void (server = await startStatementServer()))
afterAll(() => server.close())

const path = '/statements/download'
const usd = { iso_currency_code: 'USD', unofficial_currency_code: null }

async function newestOf(access_token: string): Promise<string> {
  const { body } = await server.call('/statements/list', { access_token })
  return body.accounts[0].statements[0].statement_id
}

describe(path, () => {
  test('answers a PDF with its hash', async () => {
    const { access_token } = await server.linkStatements()
    const { status, body, headers } = await server.call(path, {
      access_token,
      statement_id: await newestOf(access_token),
    })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('plaid-request-id')).toMatch(/^\w{15}$/)
    expect(headers.get('plaid-content-hash')).toBe(createHash('sha256').update(body).digest('hex'))
    expect(body.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('says what /transactions/get says of the month', async () => {
    const { access_token } = await server.link({
      initial_products: ['statements', 'transactions'],
      options: { transactions: { days_requested: 90 } },
    })
    const { body: listed } = await server.call('/statements/list', { access_token })
    const { account_id, statements } = listed.accounts[0]
    const { body } = await server.call(path, { access_token, statement_id: statements[0].statement_id })
    const text = readPdfText(body).join('\n')
    for (const said of [
      'First Platypus Bank',
      'February 1, 2026 to February 28, 2026',
      'Account number ending in 0000',
      'ALBERTA BOBBETH CHARLESON',
      '2992 CAMERON ROAD',
      'MALAKOFF, NY 14236',
      'Plaid Gold Standard 0% Interest Checking',
      'not issued by a bank',
    ])
      expect(text).toContain(said)
    const { body: known } = await server.call('/transactions/get', {
      access_token,
      start_date: '2026-02-01',
      end_date: '2026-02-28',
      options: { account_ids: [account_id], include_original_description: true },
    })
    expect(known.transactions.length).toBeGreaterThan(0)
    for (const { original_description, amount, date } of known.transactions) {
      expect(text).toContain(original_description)
      expect(text).toContain(exactMoney(Math.abs(amount), usd))
      expect(text).toContain(`${date.slice(5, 7)}/${date.slice(8)}`)
    }
    expect(text.match(/^Uber/gm)).toHaveLength(
      known.transactions.filter(({ name }: { name: string }) => name.startsWith('Uber')).length,
    )
  })

  test('is the same bytes each time, also later', async () => {
    const { access_token } = await server.linkStatements()
    const statement_id = await newestOf(access_token)
    const first = await server.call(path, { access_token, statement_id })
    server.clock.advance(86_400_000)
    const again = await server.call(path, { access_token, statement_id })
    expect(again.body.equals(first.body)).toBe(true)
  })

  test('goes over several pages, and says so when nothing moved', async () => {
    const transactions = Array.from({ length: 80 }, (_, index) => ({
      date_transacted: '2026-02-10',
      date_posted: '2026-02-10',
      currency: 'USD',
      amount: index + 1,
      description: `PURCHASE NUMBER ${index + 1}`,
    }))
    const account = { type: 'depository', subtype: 'checking', starting_balance: 9000 }
    const { access_token } = await server.linkStatements({
      override_username: 'user_custom',
      override_password: JSON.stringify({
        override_accounts: [
          { ...account, transactions },
          { ...account, subtype: 'savings', transactions: [] },
        ],
      }),
    })
    const { body } = await server.call('/statements/list', { access_token })
    const [checking, savings] = body.accounts
    const pagesOf = async (statement_id: string) =>
      readPdfText((await server.call(path, { access_token, statement_id })).body)
    const pages = await pagesOf(checking.statements[0].statement_id)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.join('\n').match(/^PURCHASE NUMBER \d+$/gm)).toHaveLength(80)
    pages.forEach((page, index) => expect(page).toContain(`Page ${index + 1} of ${pages.length}`))
    const quiet = await pagesOf(savings.statements[0].statement_id)
    expect(quiet).toHaveLength(1)
    expect(quiet[0]).toContain('There were no transactions in this period.')
    expect(quiet[0]).not.toContain('Daily ending balances')
  })

  test('answers INVALID_FIELD for a statement of another Item, and for none', async () => {
    const [mine, other] = [await server.linkStatements(), await server.linkStatements()]
    for (const statement_id of [await newestOf(other.access_token), 'no-such']) {
      const { status, body } = await server.call(path, { access_token: mine.access_token, statement_id })
      expect([status, body.error_code]).toEqual([400, 'INVALID_FIELD'])
    }
  })
})
