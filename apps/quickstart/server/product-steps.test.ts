import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StepName, Steps } from '../protocol.ts'
import { openLab, type QuickstartLab, type Visitor } from '../testing.ts'

const products =
  'auth,identity_match,assets,income_verification,statements,signal,processor,bank_transfer,deposit_switch,enrich'

let lab: QuickstartLab
let visitor: Visitor
let account_id: string
beforeAll(async () => {
  lab = await openLab({ environment: { PLAID_PRODUCTS: products } })
  visitor = lab.visit()
  await take(visitor, 'link_without_link', {})
  account_id = (await take(visitor, 'get_accounts', {})).accounts[0]!.account_id
  await lab.api.settle()
})
afterAll(() => lab.close())

/** What a step brings, once it has worked. */
async function take<Name extends StepName>(who: Visitor, name: Name, input: Steps[Name]['input']) {
  const { error, result } = await who.step(name, input)
  expect(error).toBeNull()
  return result!
}

async function opensAsPdf(who: Visitor, { url }: { url: string }) {
  const response = await who.fetch(url)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect((await response.text()).slice(0, 5)).toBe('%PDF-')
}

describe('the steps of lenders', () => {
  test('make a report, hear that it is there, and open it', async () => {
    const early = await visitor.step('get_asset_report')
    expect(early.error).toMatchObject({ code: 'NOTHING_LINKED' })
    const { asset_report_id } = await take(visitor, 'create_asset_report', {})
    await lab.api.settle()
    const report = await visitor.step('get_asset_report')
    expect(report.made).toContain('asset_report_token')
    expect(report.result?.report.items[0]?.accounts.length).toBeGreaterThan(10)
    expect(JSON.stringify(report)).not.toMatch(/assets-sandbox-/)
    for await (const { body, webhook_type } of visitor.webhooks()) {
      if (webhook_type !== 'ASSETS') continue
      expect(JSON.parse(body)).toMatchObject({ asset_report_id, webhook_code: 'PRODUCT_READY' })
      break
    }
    const opened = await visitor.step('open_asset_report')
    expect(opened.exchanges[0]).toMatchObject({
      status: 200,
      request_id: expect.any(String),
      response_body: 'A file of the type application/pdf',
    })
    await opensAsPdf(visitor, opened.result!)
    // A file is for the browser that asked for it.
    expect((await lab.visit().fetch(opened.result!.url)).status).toBe(404)
  })

  test('list statements and open one', async () => {
    const { accounts } = await take(visitor, 'list_statements', {})
    const [statement] = accounts.flatMap(({ statements }) => statements)
    await opensAsPdf(visitor, await take(visitor, 'open_statement', { statement_id: statement!.statement_id }))
  })

  test('read the income of the user that was made for the Item', async () => {
    const earner = lab.visit()
    await take(earner, 'link_without_link', { username: 'user_bank_income' })
    await lab.api.settle()
    const { bank_income } = await take(earner, 'get_bank_income', {})
    expect(bank_income?.[0]?.bank_income_summary?.income_sources_count).toBeGreaterThan(0)
    await opensAsPdf(earner, await take(earner, 'open_bank_income', {}))
    const { error } = await earner.step('get_payroll_income')
    expect(error).toMatchObject({ code: 'INCOME_VERIFICATION_NOT_FOUND' })
    expect((await earner.step('get_employment')).error).toMatchObject({ code: 'EMPLOYMENT_NOT_FOUND' })
  })
})

describe('the steps of payments', () => {
  test('score a debit', async () => {
    const { scores } = await take(visitor, 'evaluate_signal', { account_id, amount: 12.17 })
    expect(scores?.bank_initiated_return_risk?.score).toBe(60)
  })

  test('make a processor token, keep it, and read with it', async () => {
    const made = await visitor.step('create_processor_token', { account_id, processor: 'dwolla' })
    expect(JSON.stringify(made)).not.toMatch(/processor-sandbox-/)
    const { account, numbers } = await take(visitor, 'read_as_processor', {})
    expect(account.account_id).toBe(account_id)
    expect(numbers.ach?.account).toBe('1111222233330000')
  })

  test('send money and see what becomes of it', async () => {
    const terms = { account_id, type: 'credit', amount: '48.20', legal_name: 'Alberta Charleson' } as const
    await take(visitor, 'create_bank_transfer', terms)
    await take(visitor, 'simulate_bank_transfer', { event_type: 'posted' })
    const { bank_transfer, bank_transfer_events } = await take(visitor, 'get_bank_transfer', {})
    expect(bank_transfer).toMatchObject({ status: 'posted', amount: '48.20' })
    expect(bank_transfer_events.map(({ event_type }) => event_type).toSorted()).toEqual(['pending', 'posted'])
  })

  test('switch pay', async () => {
    await take(visitor, 'create_deposit_switch', { account_id })
    const found = await take(visitor, 'get_deposit_switch', {})
    expect(found).toMatchObject({ state: 'initialized', target_account_id: account_id })
  })

  test('pay from a British bank', async () => {
    const british = await openLab({
      environment: { PLAID_PRODUCTS: 'payment_initiation,employment', PLAID_COUNTRY_CODES: 'GB' },
    })
    const payer = british.visit()
    expect((await payer.setup()).item_products).toEqual([])
    const account = { account: '26207729', sort_code: '560029' }
    const amount = { currency: 'GBP', value: 48.5 } as const
    const terms = { name: 'Weaver & Daughters', account, reference: 'Invoice 2041', amount }
    const { payment_id } = await take(payer, 'create_payment', terms)
    const { exchanges } = await payer.step('create_link_token', { purpose: 'payment' })
    expect(JSON.parse(exchanges[0]!.request_body)).toMatchObject({
      products: ['payment_initiation'],
      payment_initiation: { payment_id },
    })
    await take(payer, 'simulate_payment', { status: 'PAYMENT_STATUS_SETTLED' })
    for await (const { body } of payer.webhooks()) {
      if (JSON.parse(body).new_payment_status === 'PAYMENT_STATUS_SETTLED') break
    }
    expect(await take(payer, 'get_payment', {})).toMatchObject({ payment_id, status: 'PAYMENT_STATUS_SETTLED' })
    // Where somebody works is a product of its own, without what they earn.
    const payroll = await payer.step('create_link_token', { purpose: 'payroll' })
    expect(JSON.parse(payroll.exchanges.at(-1)!.request_body)).toMatchObject({ products: ['employment'] })
    await british.close()
  })
})

describe('the steps about people', () => {
  test('compare somebody with what the bank knows', async () => {
    const address = { street: '2992 Cameron Road', city: 'Malakoff', region: 'NY', postal_code: '14236', country: 'US' }
    const { accounts } = await take(visitor, 'match_identity', {
      legal_name: 'Alberta Bobbeth Charleson',
      phone_number: '',
      email_address: '',
      address,
    })
    expect(accounts[0]).toMatchObject({ legal_name: { score: 100 }, address: { score: 100 } })
  })

  test('work without an Item: enrich, watch lists, identity verification, payroll', async () => {
    const stranger = lab.visit()
    const spent = { description: 'DD *DOORDASH BURGERKIN 855-973-1040 CA', amount: 28.34 }
    const { enrichments } = await take(stranger, 'enrich', { ...spent, account_type: 'credit', direction: 'OUTFLOW' })
    expect(enrichments?.merchant_name).toBe('Burger King')

    const search = { watchlist_program_id: 'prg_balanced', legal_name: 'Bill Tallowby' }
    const known = { date_of_birth: '1983-12-24', country: 'US' }
    expect(await take(stranger, 'screen_person', { ...search, ...known })).toMatchObject({ status: 'pending_review' })
    const nobody = { legal_name: 'Nobody Anywhere', date_of_birth: '', country: '' }
    expect(await take(stranger, 'screen_person', { ...search, ...nobody })).toEqual({ status: 'cleared', hits: [] })

    await take(stranger, 'create_link_token', { purpose: 'verification', template_id: 'idvtmp_default' })
    expect(await take(stranger, 'get_identity_verification', {})).toEqual({ verification: null })

    const { exchanges } = await stranger.step('create_link_token', { purpose: 'payroll' })
    expect(exchanges.map(({ path }) => path)).toEqual(['/user/create', '/link/token/create'])
    expect(JSON.parse(exchanges[1]!.request_body)).toMatchObject({
      products: ['income_verification'],
      income_verification: { income_source_types: ['payroll'] },
    })
  })

  test('leave what was made of an Item when it goes', async () => {
    const guest = lab.visit()
    await take(guest, 'link_without_link', {})
    const accounts = await take(guest, 'get_accounts', {})
    await take(guest, 'create_processor_token', { account_id: accounts.accounts[0]!.account_id, processor: 'unit' })
    const { made } = await guest.step('remove_item')
    expect(made).not.toContain('processor_token')
    expect(made).toContain('user_id')
    expect((await guest.step('read_as_processor')).error).toMatchObject({ code: 'NOTHING_LINKED' })
  })
})
