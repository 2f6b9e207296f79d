import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { toUnits } from '../../../house/money.ts'
import { fileOf, linkPayroll, uploadDocument, uploadFiles } from '../../payroll_income/testing.ts'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  receiver = await startWebhookReceiver()
  server = await startTestServer()
})
afterAll(async () => {
  await server.close()
  receiver.close()
})

interface Row {
  account_id: string
  amount: number
  date: string
  original_description: string
}

interface Statement {
  bank_accounts: readonly {
    name: string
    account_id: string
    account_number: string
    owner: unknown
    periods: readonly [{ starting_balance: number; ending_balance: number }]
  }[]
  transactions: readonly Row[]
}

const get = (body: Record<string, unknown>) => server.call('/credit/bank_statements/uploads/get', body)
const pdf = (name: string) => fileOf(name, 'application/pdf', `%PDF-1.4 /Type /Page ${name}`)

describe('/credit/bank_statements/uploads/get', () => {
  test('answers what the bank shows of the months before the upload, and the app is told when it is there', async () => {
    const files = [pdf('Bank statement 1.pdf'), pdf('earnings_statement.pdf'), pdf('statement_older.pdf')]
    const { user_token, item_id } = await uploadFiles(server, files, { webhook: receiver.url })
    await server.settle()
    expect(receiver.take().map(({ body }) => body)).toMatchObject([
      {
        webhook_type: 'INCOME',
        webhook_code: 'INCOME_VERIFICATION',
        item_id,
        verification_status: 'VERIFICATION_STATUS_PROCESSING_COMPLETE',
      },
    ])
    const { status, body } = await get({ user_token })
    expect(status).toBe(200)
    expect(body.items).toMatchObject([
      { item_id, status: { processing_status: 'PROCESSING_COMPLETE' }, updated_at: '2026-03-15T12:00:00.000Z' },
    ])
    const { bank_statements } = body.items[0]
    expect(bank_statements).toMatchObject([
      {
        document_metadata: {
          name: 'Bank statement 1.pdf',
          document_type: 'BANK_STATEMENT',
          status: 'PROCESSING_COMPLETE',
          page_count: 1,
          error_message: null,
        },
      },
      { document_metadata: { name: 'statement_older.pdf' } },
    ])
    const pay = await server.call('/credit/payroll_income/get', { user_token })
    expect(pay.body.items[0].payroll_income[0].pay_stubs).toMatchObject([
      { document_metadata: { name: 'earnings_statement.pdf', document_type: 'PAYSTUB' } },
    ])
    await expectBankSays(bank_statements[0], '2026-02-01', '2026-02-28')
    await expectBankSays(bank_statements[1], '2026-01-01', '2026-01-31')
    // One month ends with what the next one begins with, account by account.
    const [newer, older] = bank_statements
    for (const [index, account] of newer.bank_accounts.entries()) {
      expect(older.bank_accounts[index].account_id).toBe(account.account_id)
      expect(older.bank_accounts[index].periods[0].ending_balance).toBe(account.periods[0].starting_balance)
    }
  })

  test('is counted among the documents of its session, with what else was uploaded', async () => {
    const files = ['statement.pdf', 'older statement.pdf', 'march.pdf', 'form 1099.pdf'].map(pdf)
    const w2 = fileOf('w2.json', 'application/json', '{"w2":{}}')
    const { user_token } = await uploadFiles(server, [...files, w2])
    const { body } = await server.call('/credit/sessions/get', { user_token })
    expect(body.sessions[0].results.document_income_results).toEqual({
      num_paystubs_uploaded: 1,
      num_w2s_uploaded: 1,
      num_bank_statements_uploaded: 2,
      num_1099s_uploaded: 1,
      num_i20s_uploaded: 0,
    })
  })

  test('gives every statement an address of the file, which works once', async () => {
    const { user_token } = await uploadFiles(server, [pdf('statement.pdf')])
    const { body } = await get({ user_token })
    const { pathname } = new URL(body.items[0].bank_statements[0].document_metadata.download_url)
    const file = await fetch(server.url + pathname)
    const [name, bytes] = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())))[0]!
    expect([name, Buffer.from(bytes).toString()]).toEqual(['statement.pdf', '%PDF-1.4 /Type /Page statement.pdf'])
    expect((await fetch(server.url + pathname)).status).toBe(400)
  })

  test('answers what JSON says was read', async () => {
    const bank_statement = {
      bank_accounts: [
        {
          account_id: 'mine',
          bank_name: 'Bobbin Savings',
          account_number: '0042',
          owner: { name: 'Ada Bobbin', address: { city: 'Reno' } },
          periods: [{ start_date: '2026-01-01', end_date: '2026-01-31', starting_balance: 10.5 }],
        },
      ],
      transactions: [{ account_id: 'mine', amount: -812.4, date: '2026-01-07', original_description: 'BOBBIN WORKS' }],
    }
    const { user_token, item_id } = await uploadDocument(server, { bank_statement })
    const { body } = await get({ user_token, options: { item_ids: [item_id] } })
    const [statement] = body.items[0].bank_statements
    const { account_id } = statement.bank_accounts[0]
    expect(statement).toMatchObject({
      bank_accounts: [
        {
          name: null,
          bank_name: 'Bobbin Savings',
          account_number: '0042',
          owner: { name: 'Ada Bobbin', address: { city: 'Reno', street: null } },
          periods: [{ start_date: '2026-01-01', end_date: '2026-01-31', starting_balance: 10.5, ending_balance: null }],
        },
      ],
      transactions: [{ account_id, amount: -812.4, date: '2026-01-07', original_description: 'BOBBIN WORKS' }],
    })
    expect(account_id).toMatch(/^\w{37}$/)
  })

  test('tells of statements that could not be read, and of uploads without any', async () => {
    const blurred = { bank_statement: { bank_accounts: [{ name: 'Checking' }] }, ocr_status: 'PROCESSING_ERROR' }
    const unread = await uploadDocument(server, blurred)
    const { body } = await get({ user_token: unread.user_token })
    expect(body.items[0].bank_statements).toMatchObject([
      {
        bank_accounts: [],
        transactions: [],
        document_metadata: { status: 'DOCUMENT_ERROR', error_message: expect.any(String) },
      },
    ])
    const misdated = { bank_statement: { transactions: [{ date: '2026-02-30' }] } }
    for (const document of [misdated, { paystub: { employer: { name: 'Bobbin Works' } } }]) {
      const { user_token } = await uploadDocument(server, document)
      expect((await get({ user_token })).body.items).toMatchObject([{ bank_statements: [] }])
    }
  })

  test('are looked at for tampering as statements', async () => {
    const payroll_income = { flow_types: ['payroll_document_income'], parsing_config: ['ocr', 'risk_signals'] }
    const income_verification = { income_source_types: ['payroll'], payroll_income }
    const { user_token } = await uploadFiles(server, [pdf('statement.pdf')], { income_verification })
    await server.settle()
    const { body } = await server.call('/credit/payroll_income/risk_signals/get', { user_token })
    expect(body.items[0].verification_risk_signals[0].single_document_risk_signals).toMatchObject([
      { document_reference: { document_name: 'statement.pdf', document_type: 'BANK_STATEMENT' } },
    ])
  })

  test('answers INCOME_VERIFICATION_NOT_FOUND without an upload, and ITEM_NOT_FOUND for other Items', async () => {
    const { user_token } = await linkPayroll(server)
    expect((await get({ user_token })).body.error_code).toBe('INCOME_VERIFICATION_NOT_FOUND')
    const upload = await uploadFiles(server, [pdf('statement.pdf')])
    const other = await get({ user_token: upload.user_token, options: { item_ids: ['no-such-item'] } })
    expect(other.body.error_code).toBe('ITEM_NOT_FOUND')
  })

  test('names the user’s errors', async () => {
    expect((await get({})).body.error_code).toBe('MISSING_FIELDS')
    expect((await get({ user_token: 'user-sandbox-nobody' })).body.error_code).toBe('INVALID_USER_TOKEN')
    expect((await get({ user_id: 'nobody' })).body.error_code).toBe('INVALID_USER_ID')
    expect((await get({ user_id: 'usr_nobody' })).body.error_code).toBe('USER_NOT_FOUND')
  })

  test('answers PRODUCT_NOT_READY until the documents are read', async () => {
    const slow = await startTestServer({ settings: { update_delay_ms: { initial: 5_000, historical: 60_000 } } })
    try {
      const { user_token } = await uploadFiles(slow, [pdf('statement.pdf')])
      const early = await slow.call('/credit/bank_statements/uploads/get', { user_token })
      expect(early.body).toMatchObject({
        error_type: 'INCOME_VERIFICATION_ERROR',
        error_code: 'PRODUCT_NOT_READY',
      })
      slow.clock.advance(5_000)
      await slow.settle()
      const late = await slow.call('/credit/bank_statements/uploads/get', { user_token })
      expect(late.body.items[0].bank_statements).toHaveLength(1)
    } finally {
      await slow.close()
    }
  })
})

/** A statement says what somebody who logs in at the same bank is shown of the same days. */
async function expectBankSays(
  { bank_accounts, transactions }: Statement,
  start_date: string,
  end_date: string,
): Promise<void> {
  const { access_token } = await server.link({ initial_products: ['transactions', 'identity', 'auth'] })
  const { body: identity } = await server.call('/identity/get', { access_token })
  const { body: auth } = await server.call('/auth/get', { access_token })
  const options = { count: 500, include_original_description: true }
  const { body: history } = await server.call('/transactions/get', { access_token, start_date, end_date, options })
  expect(bank_accounts).toHaveLength(2)
  const linesOf = (rows: readonly Row[]) =>
    rows.map(({ date, amount, original_description }) => `${date} ${amount} ${original_description}`).toSorted()
  let lines = 0
  for (const { name, account_id, account_number, owner, periods } of bank_accounts) {
    const [account] = identity.accounts.filter((one: { name: string }) => one.name === name)
    const [address] = account.owners[0].addresses
    expect(owner).toEqual({ name: account.owners[0].names[0], address: address.data })
    const numbers = auth.numbers.ach.find((one: Row) => one.account_id === account.account_id)
    expect(account_number).toBe(numbers.account)
    const own = transactions.filter((row) => row.account_id === account_id)
    expect(linesOf(own)).toEqual(
      linesOf(history.transactions.filter((row: Row) => row.account_id === account.account_id)),
    )
    lines += own.length
    const [{ starting_balance, ending_balance, ...period }] = periods
    expect(period).toEqual({ start_date, end_date })
    const spent = own.reduce((sum, { amount }) => sum + toUnits(amount), 0)
    expect(toUnits(starting_balance) - spent).toBe(toUnits(ending_balance))
  }
  expect(lines).toBe(transactions.length)
  expect(lines).toBeGreaterThan(0)
  for (const [index, { date }] of transactions.slice(1).entries()) {
    expect(date >= transactions[index]!.date).toBe(true)
  }
}
