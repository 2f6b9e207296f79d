import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWebhookReceiver, type WebhookReceiver } from '@gingham/server/testing'
import type { AccountAssets } from './report.schema.ts'
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

const path = '/asset_report/refresh'
const refresh = (asset_report_token: string, more: Record<string, unknown> = {}) =>
  server.call(path, { asset_report_token, ...more })
const user = { client_user_id: 'borrower-482', first_name: 'Imogen', last_name: 'Vale' }

/** The day of a report's newest transaction. */
function newest(report: { items: { accounts: AccountAssets[] }[] }): string {
  const days = report.items[0]!.accounts.flatMap(({ transactions }) => transactions.map(({ date }) => date))
  return days.toSorted().at(-1)!
}

describe(path, () => {
  test('makes a new report of the same Items with the same arguments, and leaves the old one alone', async () => {
    const { access_token, item_id } = await server.linkAssets({
      override_username: 'user_transactions_dynamic',
      override_password: 'any',
    })
    const options = { client_report_id: 'loan-1', webhook: receiver.url, user }
    const old_token = await server.made({ access_tokens: [access_token], days_requested: 45, options })
    const old = await server.get(old_token)
    receiver.take()
    server.clock.advance(14 * 86_400_000)

    const { status, body } = await refresh(old_token)
    expect(status).toBe(200)
    expect(body.asset_report_token).not.toBe(old_token)
    expect((await server.get(body.asset_report_token)).body.error_code).toBe('PRODUCT_NOT_READY')
    await server.pass()
    expect(receiver.take().map((webhook) => webhook.body)).toEqual([
      expect.objectContaining({ webhook_code: 'PRODUCT_READY', asset_report_id: body.asset_report_id }),
    ])
    const fresh = await server.get(body.asset_report_token)
    expect(fresh.body.report).toMatchObject({
      asset_report_id: body.asset_report_id,
      client_report_id: 'loan-1',
      days_requested: 45,
      user,
      items: [{ item_id }],
    })
    expect(newest(fresh.body.report) > newest(old.body.report)).toBe(true)
    expect((await server.get(old_token)).body.report).toEqual(old.body.report)
  })

  test('takes what is given over what was, and clears what is given as an empty text', async () => {
    const old = await server.made({ options: { client_report_id: 'loan-1', webhook: receiver.url, user } })
    receiver.take()
    const { body } = await refresh(old, {
      days_requested: 7,
      options: { client_report_id: '', webhook: '', user: { last_name: '', email: 'imogen@mail.example' } },
    })
    await server.pass()
    expect(receiver.take()).toEqual([])
    expect((await server.get(body.asset_report_token)).body.report).toMatchObject({
      client_report_id: null,
      days_requested: 7,
      user: { client_user_id: 'borrower-482', first_name: 'Imogen', last_name: null, email: 'imogen@mail.example' },
    })
    const kept = await refresh(old, { days_requested: null, options: { client_report_id: null } })
    await server.pass()
    expect((await server.get(kept.body.asset_report_token)).body.report).toMatchObject({
      client_report_id: 'loan-1',
      days_requested: 60,
    })
  })

  test('keeps leaving out what a filter left out', async () => {
    const parent = await server.made()
    const { body } = await server.get(parent)
    const [first] = body.report.items[0].accounts
    const filtered = await server.call('/asset_report/filter', {
      asset_report_token: parent,
      account_ids_to_exclude: [first.account_id],
    })
    await server.pass()
    const fresh = await refresh(filtered.body.asset_report_token)
    await server.pass()
    const ids = (await server.get(fresh.body.asset_report_token)).body.report.items[0].accounts.map(
      ({ account_id }: AccountAssets) => account_id,
    )
    expect(ids).toHaveLength(13)
    expect(ids).not.toContain(first.account_id)
  })

  test('works on a report that is not ready, or that failed', async () => {
    for (const key of ['ASSET_REPORT_ERROR.PRODUCT_NOT_READY', 'DATA_QUALITY_CHECK_FAILED']) {
      const { body } = await refresh(await server.unreadable(key))
      await server.pass()
      expect((await server.get(body.asset_report_token)).status).toBe(200)
    }
  })

  test('answers DATA_UNAVAILABLE when an Item is unhealthy or removed', async () => {
    const one = await server.linkAssets()
    const other = await server.linkAssets()
    const old = await server.made({ access_tokens: [one.access_token, other.access_token] })
    await server.call('/sandbox/item/reset_login', { access_token: one.access_token })
    await server.call('/item/remove', { access_token: other.access_token })
    const { status, body } = await refresh(old)
    expect(status).toBe(400)
    expect(body).toMatchObject({
      error_type: 'ASSET_REPORT_ERROR',
      error_code: 'DATA_UNAVAILABLE',
      causes: [
        { item_id: one.item_id, error_code: 'ITEM_LOGIN_REQUIRED' },
        { item_id: other.item_id, error_code: 'ITEM_NOT_FOUND' },
      ],
    })
  })

  test('answers INVALID_PARENT to an unknown, removed or foreign token, and INVALID_FIELD to a bad webhook', async () => {
    const old = await server.made()
    const { client_id, secrets } = await server.addTeam('Strangers')
    const theirs = await server.post(path, { client_id, secret: secrets.sandbox, asset_report_token: old })
    expect(theirs.body).toMatchObject({ error_type: 'ASSET_REPORT_ERROR', error_code: 'INVALID_PARENT' })
    expect((await refresh(old, { options: { webhook: 'nowhere' } })).body.error_code).toBe('INVALID_FIELD')
    await server.call('/asset_report/remove', { asset_report_token: old })
    expect((await refresh(old)).body.error_code).toBe('INVALID_PARENT')
    expect((await refresh('assets-sandbox-0')).body.error_code).toBe('INVALID_PARENT')
  })
})
