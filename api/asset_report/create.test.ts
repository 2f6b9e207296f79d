import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWebhookReceiver, type WebhookReceiver } from '@gingham/server/testing'
import { startReportServer, type ReportServer } from './testing/report-server.ts'

let server: ReportServer
let receiver: WebhookReceiver
beforeAll(async () => {
  server = await startReportServer()
  receiver = await startWebhookReceiver()
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const path = '/asset_report/create'
const create = (access_tokens: readonly string[], options?: Record<string, unknown>) =>
  server.call(path, { access_tokens, days_requested: 30, ...(options ? { options } : {}) })

describe(path, () => {
  test('answers a token and an id at once, and makes the report in its time', async () => {
    const { access_token } = await server.linkAssets()
    const { status, body } = await create([access_token], { webhook: receiver.url })
    expect(status).toBe(200)
    expect(body.asset_report_token).toMatch(/^assets-sandbox-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(body.asset_report_id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    await server.settle()
    expect(receiver.take()).toEqual([])
    expect((await server.get(body.asset_report_token)).body.error_code).toBe('PRODUCT_NOT_READY')

    await server.pass()
    expect(receiver.take().map((webhook) => webhook.body)).toEqual([
      {
        webhook_type: 'ASSETS',
        webhook_code: 'PRODUCT_READY',
        asset_report_id: body.asset_report_id,
        report_type: 'FULL',
        environment: 'sandbox',
      },
    ])
    const answer = await server.get(body.asset_report_token)
    expect(answer.status).toBe(200)
    expect(answer.body.report).toMatchObject({
      asset_report_id: body.asset_report_id,
      client_report_id: null,
      days_requested: 30,
    })
  })

  test('keeps nothing of the person in clear text', async () => {
    const { access_token } = await server.linkAssets()
    await create([access_token], { user: { last_name: 'Valenciennes', ssn: '987-65-4321' } })
    await server.pass()
    const { db } = server.house.store
    const rows = [
      ...(await db.selectFrom('asset_reports').selectAll().execute()),
      ...(await db.selectFrom('asset_report_documents').selectAll().execute()),
    ]
    expect(rows.length).toBeGreaterThan(1)
    for (const text of ['Valenciennes', '987-65-4321', 'Charleson', 'Malakoff']) {
      expect(JSON.stringify(rows)).not.toContain(text)
    }
  })

  test('makes a fast report first when it is asked for, and tells of both', async () => {
    const { access_token } = await server.linkAssets()
    for (const options of [{ add_ons: ['fast_assets'] }, { include_fast_report: true }]) {
      const { body } = await create([access_token], { webhook: receiver.url, ...options })
      await server.settle()
      expect(receiver.take().map((webhook) => webhook.body.report_type)).toEqual(['FAST'])
      await server.pass()
      expect(receiver.take().map((webhook) => webhook.body.report_type)).toEqual(['FULL'])
      expect((await server.get(body.asset_report_token, { fast_report: true })).status).toBe(200)
    }
  })

  test('reports on an Item once, however often it is named, and on up to 99', async () => {
    const one = await server.linkAssets()
    const other = await server.linkAssets()
    const { body } = await create([one.access_token, other.access_token, one.access_token])
    await server.pass()
    const answer = await server.get(body.asset_report_token)
    expect(answer.body.report.items.map(({ item_id }: { item_id: string }) => item_id)).toEqual([
      one.item_id,
      other.item_id,
    ])
    expect((await create(Array.from({ length: 99 }, () => one.access_token))).status).toBe(200)
    const many = await create(Array.from({ length: 100 }, () => one.access_token))
    expect(many.body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('access_tokens'),
    })
  })

  test('takes the user as given', async () => {
    const { access_token } = await server.linkAssets()
    const user = {
      first_name: 'Imogen',
      last_name: 'Vale',
      ssn: '123-45-6789',
      client_user_id: 'borrower-482',
      email: '',
    }
    const { body } = await create([access_token], { user, client_report_id: 'loan-1' })
    await server.pass()
    expect((await server.get(body.asset_report_token)).body.report).toMatchObject({
      client_report_id: 'loan-1',
      user: { ...user, email: null, middle_name: null, phone_number: null },
    })
  })

  test('with require_all_items false, makes do with the Items that work', async () => {
    const one = await server.linkAssets()
    const other = await server.linkAssets()
    const tokens = [one.access_token, other.access_token]
    const strict = await create(tokens, { webhook: receiver.url })
    const lenient = await create(tokens, { require_all_items: false, webhook: receiver.url })
    await server.call('/sandbox/item/reset_login', { access_token: other.access_token })
    await server.pass()

    const failed = await server.get(strict.body.asset_report_token)
    expect(failed.body).toMatchObject({ error_type: 'ASSET_REPORT_ERROR', error_code: 'DATA_UNAVAILABLE' })
    expect(failed.body.causes).toEqual([
      expect.objectContaining({ item_id: other.item_id, error_type: 'ITEM_ERROR', error_code: 'ITEM_LOGIN_REQUIRED' }),
    ])
    const { body } = await server.get(lenient.body.asset_report_token)
    expect(body.report.items.map(({ item_id }: { item_id: string }) => item_id)).toEqual([one.item_id])
    expect(body.warnings.map((warning: { warning_code: string }) => warning.warning_code)).toEqual([
      'OWNERS_UNAVAILABLE',
      'TRANSACTIONS_UNAVAILABLE',
    ])
    expect(body.warnings[0]).toMatchObject({
      warning_type: 'ASSET_REPORT_WARNING',
      cause: {
        item_id: other.item_id,
        error_code: 'ITEM_LOGIN_REQUIRED',
        error_message: `First Platypus Bank: ${failed.body.causes[0].error_message}`,
        causes: [],
      },
    })

    const webhooks = new Map(receiver.take().map((webhook) => [webhook.body.asset_report_id, webhook.body]))
    expect(webhooks.get(lenient.body.asset_report_id)).toMatchObject({ webhook_code: 'PRODUCT_READY' })
    expect(webhooks.get(strict.body.asset_report_id)).toMatchObject({
      webhook_type: 'ASSETS',
      webhook_code: 'ERROR',
      environment: 'sandbox',
      error: {
        error_type: 'ASSET_REPORT_ERROR',
        error_code: 'DATA_UNAVAILABLE',
        status: 400,
        causes: [{ item_id: other.item_id }],
      },
    })
    expect(webhooks.get(strict.body.asset_report_id).error).not.toHaveProperty('request_id')
  })

  test('asks a bank that does not answer again, and gives up in the end', async () => {
    const patient = await server.begin()
    const hopeless = await server.begin()
    server.setMood('silent')
    await server.pass()
    expect((await server.get(patient)).body.error_code).toBe('PRODUCT_NOT_READY')
    server.setMood('fine')
    await server.call('/asset_report/remove', { asset_report_token: hopeless })
    const forlorn = await server.begin()
    await server.pass()
    expect((await server.get(patient)).status).toBe(200)
    expect((await server.get(forlorn)).status).toBe(200)

    const lost = await server.begin()
    server.setMood('silent')
    for (let minute = 0; minute < 4; minute += 1) await server.pass()
    server.setMood('fine')
    const { body } = await server.get(lost)
    expect(body).toMatchObject({
      error_code: 'DATA_UNAVAILABLE',
      causes: [{ error_code: 'INSTITUTION_NOT_RESPONDING' }],
    })
  })

  test('answers DATA_UNAVAILABLE at once for an Item that is unhealthy already, whatever require_all_items says', async () => {
    const fine = await server.linkAssets()
    const { access_token, item_id } = await server.linkAssets()
    await server.call('/sandbox/item/reset_login', { access_token })
    const { status, body } = await create([fine.access_token, access_token], { require_all_items: false })
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_type: 'ASSET_REPORT_ERROR', error_code: 'DATA_UNAVAILABLE' })
    expect(body.causes).toEqual([expect.objectContaining({ item_id, error_code: 'ITEM_LOGIN_REQUIRED' })])
  })

  test('answers PRODUCT_NOT_ENABLED for an Item without assets, and does not add it', async () => {
    const { access_token } = await server.link()
    const { status, body } = await create([access_token])
    expect(status).toBe(400)
    // Among the catalogue's keys: 'ASSET_REPORT_ERROR.PRODUCT_NOT_ENABLED'.
    expect(body).toMatchObject({ error_type: 'ASSET_REPORT_ERROR', error_code: 'PRODUCT_NOT_ENABLED' })
    const item = await server.call('/item/get', { access_token })
    expect(item.body.item.products).not.toContain('assets')
  })

  test('answers INVALID_ACCESS_TOKEN and ITEM_NOT_FOUND for any token of the list', async () => {
    const { access_token } = await server.linkAssets()
    const stranger = await server.addTeam('Strangers')
    const theirs = await server.link({ team: stranger, initial_products: ['assets'] })
    const foreign = await create([access_token, theirs.access_token])
    expect(foreign.body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCESS_TOKEN' })
    const gone = await server.linkAssets()
    await server.call('/item/remove', { access_token: gone.access_token })
    const removed = await create([access_token, gone.access_token])
    expect(removed.body).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'ITEM_NOT_FOUND' })
  })

  test('answers MISSING_FIELDS without Items, and INVALID_FIELD to what cannot be', async () => {
    const { access_token } = await server.linkAssets()
    const none = await server.call(path, { days_requested: 1 })
    expect(none.body).toMatchObject({
      error_code: 'MISSING_FIELDS',
      error_message: expect.stringContaining('access_tokens'),
    })
    expect((await create([])).body.error_code).toBe('INVALID_FIELD')
    for (const days_requested of [-1, 732, 1.5]) {
      const { body } = await server.call(path, { access_tokens: [access_token], days_requested })
      expect(body.error_code).toBe('INVALID_FIELD')
    }
    expect((await create([access_token], { webhook: 'nowhere' })).body.error_code).toBe('INVALID_FIELD')
    const contact = await create([access_token], { user: { client_user_id: 'imogen@mail.example' } })
    expect(contact.body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('client_user_id'),
    })
  })
})
