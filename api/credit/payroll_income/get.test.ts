import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWebhookReceiver, startTestServer, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { readPdfText } from '@gingham/pdf/testing'
import { linkPayroll, uploadDocument } from './testing.ts'

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

const get = (body: Record<string, unknown>) => server.call('/credit/payroll_income/get', body)

/** Fetches by an address of an answer, which names the server by the address that it is reached by from outside. */
async function download(address: string, init: RequestInit = {}) {
  expect(address).toMatch(/^http:\/\/localhost:4000\/income\/documents\/[\w-]+$/)
  return fetch(server.url + new URL(address).pathname, init)
}

describe('/credit/payroll_income/get', () => {
  test('answers pay stubs and tax forms of every employer, and the app is told when they are there', async () => {
    const { user_token, user_id, item_id } = await linkPayroll(server, { webhook: receiver.url })
    const { status, body } = await get({ user_token })
    expect(status).toBe(200)
    expect(body.items).toHaveLength(1)
    const [item] = body.items
    expect(item).toMatchObject({
      item_id,
      institution_id: 'ins_135842',
      institution_name: 'Platypus Payroll',
      status: { processing_status: 'PROCESSING_COMPLETE' },
      updated_at: '2026-03-15T12:00:00.000Z',
    })
    const [job, sideline] = item.payroll_income
    expect(item.accounts.map((account: { account_id: string }) => account.account_id)).toEqual([
      job.account_id,
      sideline.account_id,
    ])
    expect(item.accounts[0]).toMatchObject({
      rate_of_pay: { pay_rate: 'ANNUAL', pay_amount: 83467.73 },
      pay_frequency: 'BIWEEKLY',
    })
    expect([job.pay_stubs.length, job.w2s.length, job.form1099s.length]).toEqual([26, 2, 0])
    expect([sideline.pay_stubs.length, sideline.w2s.length, sideline.form1099s.length]).toEqual([0, 0, 4])
    expect(job.pay_stubs[0].document_metadata).toMatchObject({
      name: 'paystub_2026-03-06.pdf',
      document_type: 'PAYSTUB',
      status: 'PROCESSING_COMPLETE',
    })
    const [misc, cards] = sideline.form1099s
    expect(misc).toMatchObject({ form_1099_type: 'FORM_1099_TYPE_MISC', rents: null, january_amount: null })
    expect(cards).toMatchObject({ form_1099_type: 'FORM_1099_TYPE_K', nonemployee_compensation: null })
    await server.settle()
    expect(receiver.take().map((webhook) => webhook.body)).toEqual([
      {
        webhook_type: 'INCOME',
        webhook_code: 'INCOME_VERIFICATION',
        item_id,
        user_id,
        verification_status: 'VERIFICATION_STATUS_PROCESSING_COMPLETE',
        environment: 'sandbox',
      },
    ])
  })

  test('gives every document an address that works once', async () => {
    const { user_token } = await linkPayroll(server)
    const { body } = await get({ user_token })
    const { document_metadata, net_pay } = body.items[0].payroll_income[0].pay_stubs[0]
    // Asking whether it is there does not use it up.
    expect((await download(document_metadata.download_url, { method: 'HEAD' })).status).toBe(404)
    const first = await download(document_metadata.download_url)
    expect(first.status).toBe(200)
    expect(first.headers.get('content-type')).toBe('application/zip')
    expect(first.headers.get('cache-control')).toBe('no-store')
    const files = unzipSync(new Uint8Array(await first.arrayBuffer()))
    expect(Object.keys(files)).toEqual(['paystub_2026-03-06.pdf'])
    const [page] = readPdfText(files['paystub_2026-03-06.pdf']!)
    expect(page).toContain('Gingham Mills')
    expect(page).toContain('FEDERAL INCOME TAX')
    expect(page).toContain(net_pay.current_amount.toLocaleString('en-US', { minimumFractionDigits: 2 }))
    const again = await download(document_metadata.download_url)
    expect(again.status).toBe(400)
    expect(await again.json()).toMatchObject({
      error_type: 'INCOME_VERIFICATION_ERROR',
      error_code: 'INCOME_VERIFICATION_DOCUMENT_NOT_FOUND',
    })
    const anew = await get({ user_token })
    const other = anew.body.items[0].payroll_income[0].pay_stubs[0].document_metadata.download_url
    expect((await download(other)).status).toBe(200)
  })

  test('an address ends after two minutes, with its Item, and when it is changed', async () => {
    const { user_token, access_token } = await linkPayroll(server)
    const urls = async () => {
      const { body } = await get({ user_token })
      const [job, sideline] = body.items[0].payroll_income
      const documents = [...job.w2s, ...sideline.form1099s] as { document_metadata: { download_url: string } }[]
      return documents.map(({ document_metadata }) => document_metadata.download_url)
    }
    const [w2, late] = await urls()
    server.clock.advance(119_000)
    expect((await download(w2!)).status).toBe(200)
    server.clock.advance(1_000)
    expect((await download(late!)).status).toBe(400)
    const [changed, gone] = await urls()
    expect((await download(`${changed!.slice(0, -4)}AAAA`)).status).toBe(400)
    await server.call('/item/remove', { access_token })
    expect((await download(gone!)).status).toBe(400)
  })

  test('answers the Items that are asked for, by user_id too', async () => {
    const { user_token, user_id, item_id } = await linkPayroll(server)
    server.clock.advance(1_000)
    const other = await linkPayroll(server, { user: { user_token }, username: 'user_ewa_user', password: 'any' })
    const ids = async (body: Record<string, unknown>) =>
      (await get(body)).body.items.map((item: { item_id: string }) => item.item_id)
    expect(await ids({ user_id })).toEqual([item_id, other.item_id])
    expect(await ids({ user_token, options: { item_ids: [other.item_id] } })).toEqual([other.item_id])
    const strange = await get({ user_token, options: { item_ids: [item_id, 'item-of-nobody'] } })
    expect(strange.body.error_code).toBe('ITEM_NOT_FOUND')
  })

  test('shows what a custom user’s JSON says, at a bank as well', async () => {
    const paystubs = [{ employer: { name: 'Bobbin Works' }, pay_period_details: { pay_date: '2026-03-01' } }]
    const income = { paystubs, w2s: [{ tax_year: '2025', wages_tips_other_comp: '812.00' }] }
    const { user_token } = await linkPayroll(server, {
      institution_id: 'ins_109508',
      username: 'user_custom',
      password: JSON.stringify({ override_accounts: [{ type: 'payroll', subtype: 'payroll', income }] }),
    })
    const { body } = await get({ user_token })
    const [account] = body.items[0].payroll_income
    expect(account.pay_stubs[0]).toMatchObject({
      employer: { name: 'Bobbin Works' },
      net_pay: { current_amount: null },
    })
    expect(account.w2s[0]).toMatchObject({ tax_year: '2025', wages_tips_other_comp: '812.00' })
    const file = await download(account.pay_stubs[0].document_metadata.download_url)
    expect(Object.keys(unzipSync(new Uint8Array(await file.arrayBuffer())))).toEqual(['paystub_2026-03-01.pdf'])
  })

  test('tells of a document that could not be read, and gives its file', async () => {
    const { user_token } = await uploadDocument(server, { ocr_status: 'PROCESSING_ERROR' })
    const [{ status, payroll_income }] = (await get({ user_token })).body.items
    expect(status).toEqual({ processing_status: 'PROCESSING_COMPLETE' })
    expect(payroll_income).toMatchObject([
      {
        pay_stubs: [
          {
            employer: { name: null },
            net_pay: { current_amount: null },
            document_metadata: {
              name: 'document.json',
              document_type: 'UNKNOWN',
              status: 'DOCUMENT_ERROR',
              error_message: 'the document could not be read',
            },
          },
        ],
        w2s: [],
      },
    ])
    const file = await download(payroll_income[0].pay_stubs[0].document_metadata.download_url)
    expect(Object.keys(unzipSync(new Uint8Array(await file.arrayBuffer())))).toEqual(['document.json'])
  })

  test('says FAILED of a login without pay data', async () => {
    const { user_token } = await linkPayroll(server, { institution_id: 'ins_109508', webhook: receiver.url })
    const { body } = await get({ user_token })
    expect(body.items[0]).toMatchObject({
      status: { processing_status: 'FAILED' },
      payroll_income: [],
      updated_at: null,
    })
    await server.settle()
    expect(receiver.take()[0]!.body).toMatchObject({
      verification_status: 'VERIFICATION_STATUS_PROCESSING_FAILED',
    })
  })

  test('answers INCOME_VERIFICATION_NOT_FOUND for a user without pay data', async () => {
    const { body: user } = await server.call('/user/create', { client_user_id: 'without-pay' })
    const { status, body } = await get({ user_token: user.user_token })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      error_type: 'INCOME_VERIFICATION_ERROR',
      error_code: 'INCOME_VERIFICATION_NOT_FOUND',
    })
  })

  test('names the user’s errors', async () => {
    expect((await get({})).body.error_code).toBe('MISSING_FIELDS')
    expect((await get({ user_token: 'user-sandbox-nobody' })).body.error_code).toBe('INVALID_USER_TOKEN')
    expect((await get({ user_id: 'nobody' })).body.error_code).toBe('INVALID_USER_ID')
    expect((await get({ user_id: 'usr_nobody' })).body.error_code).toBe('USER_NOT_FOUND')
  })

  test('tells of users without a token under codes of their own', async () => {
    const { body: made } = await server.call('/user/create', { client_user_id: 'present', with_upgraded_user: true })
    const { user_id } = made
    const { access_token } = await linkPayroll(server, { webhook: receiver.url, user: { user_id } })
    await server.call('/sandbox/item/reset_login', { access_token })
    await server.call('/credit/payroll_income/refresh', { user_id })
    await server.settle()
    const told = receiver.take().map(({ body }) => [body.webhook_code, body.user_id])
    expect(told).toContainEqual(['USER_INCOME_VERIFICATION', user_id])
    expect(told).toContainEqual(['USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED', user_id])
  })

  test('answers PRODUCT_NOT_READY until the data is read', async () => {
    const slow = await startTestServer({ settings: { update_delay_ms: { initial: 5_000, historical: 60_000 } } })
    try {
      const { user_token } = await linkPayroll(slow)
      const early = await slow.call('/credit/payroll_income/get', { user_token })
      expect(early.body).toMatchObject({
        error_type: 'INCOME_VERIFICATION_ERROR',
        error_code: 'PRODUCT_NOT_READY',
      })
      slow.clock.advance(5_000)
      await slow.settle()
      expect((await slow.call('/credit/payroll_income/get', { user_token })).status).toBe(200)
    } finally {
      await slow.close()
    }
  })
})
