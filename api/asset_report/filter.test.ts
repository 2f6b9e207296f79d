import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '@gingham/api-kit'
import { startWebhookReceiver } from '@gingham/server/testing'
import type { AccountAssets } from './report.schema.ts'
import { startReportServer, type ReportServer } from './testing/report-server.ts'

let server: ReportServer
beforeAll(async () => void (server = await startReportServer()))
afterAll(() => server.close())

const path = '/asset_report/filter'
const filter = (asset_report_token: string, account_ids_to_exclude: readonly string[]) =>
  server.call(path, { asset_report_token, account_ids_to_exclude })

describe(path, () => {
  test('makes a copy without the accounts, and leaves the report alone', async () => {
    const receiver = await startWebhookReceiver()
    const parent = await server.made({ options: { add_ons: ['fast_assets'], webhook: receiver.url } })
    const whole = await server.get(parent)
    const accounts: AccountAssets[] = whole.body.report.items[0].accounts
    const excluded = accounts.slice(0, 5).map(({ account_id }) => account_id)
    receiver.take()

    const { status, body } = await filter(parent, excluded)
    expect(status).toBe(200)
    expect((await server.get(body.asset_report_token)).body.error_code).toBe('PRODUCT_NOT_READY')
    await server.pass()
    expect(receiver.take().map((webhook) => [webhook.body.asset_report_id, webhook.body.report_type])).toEqual([
      [body.asset_report_id, 'FAST'],
      [body.asset_report_id, 'FULL'],
    ])
    receiver.close()

    const copy = await server.get(body.asset_report_token)
    expect(copy.body.report).toEqual({
      ...whole.body.report,
      asset_report_id: body.asset_report_id,
      items: [{ ...whole.body.report.items[0], accounts: accounts.slice(5) }],
    })
    const fast = await server.get(body.asset_report_token, { fast_report: true })
    expect(fast.body.report.items[0].accounts).toHaveLength(accounts.length - 5)
    expect((await server.get(parent)).body.report).toEqual(whole.body.report)
  })

  test('can be filtered again, also when the Item is gone, and outlives its parent', async () => {
    const { access_token } = await server.linkAssets()
    const parent = await server.made({ access_tokens: [access_token] })
    await server.call('/item/remove', { access_token })
    const { body } = await server.get(parent)
    const [first, second] = body.report.items[0].accounts as AccountAssets[]
    const once = await filter(parent, [first!.account_id])
    await server.pass()
    const twice = await filter(once.body.asset_report_token, [second!.account_id])
    await server.pass()
    await server.call('/asset_report/remove', { asset_report_token: parent })
    const answer = await server.get(twice.body.asset_report_token)
    expect(answer.body.report.items[0].accounts.map(({ account_id }: AccountAssets) => account_id)).toEqual(
      body.report.items[0].accounts.slice(2).map(({ account_id }: AccountAssets) => account_id),
    )
  })

  test('answers INVALID_ACCOUNT_ID for an account that the report does not have', async () => {
    const other = await server.get(await server.made())
    const [{ account_id }] = other.body.report.items[0].accounts
    const { status, body } = await filter(await server.made(), [account_id])
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCOUNT_ID' })
  })

  test('answers INVALID_PARENT to an unknown, removed or foreign token', async () => {
    const parent = await server.made()
    const { client_id, secrets } = await server.addTeam('Strangers')
    const theirs = await server.post(path, {
      client_id,
      secret: secrets.sandbox,
      asset_report_token: parent,
      account_ids_to_exclude: [],
    })
    expect(theirs.body).toMatchObject({ error_type: 'ASSET_REPORT_ERROR', error_code: 'INVALID_PARENT' })
    await server.call('/asset_report/remove', { asset_report_token: parent })
    expect((await filter(parent, [])).body.error_code).toBe('INVALID_PARENT')
  })

  test.each([
    'ASSET_REPORT_ERROR.PRODUCT_NOT_READY',
    'DATA_UNAVAILABLE',
    'DATA_QUALITY_CHECK_FAILED',
    'ASSET_REPORT_GENERATION_FAILED',
  ] as const)('answers %s', async (key) => {
    const { status, body } = await filter(await server.unreadable(key), [])
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_type: 'ASSET_REPORT_ERROR', error_code: catalogue[key].error_code })
  })
})
