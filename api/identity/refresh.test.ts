import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { editableOwners, type EditableOwners } from './testing/editable-owners.ts'

let banks: EditableOwners
let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  banks = editableOwners()
  receiver = await startWebhookReceiver()
  server = await startTestServer({ sources: [banks.source] })
})
afterEach(() => void (banks.edit = (owner) => owner))
afterAll(async () => {
  await server.close()
  receiver.close()
})

const path = '/identity/refresh'

async function linked(initial_products = ['identity']): Promise<{ access_token: string; item_id: string }> {
  const item = await server.link({ initial_products, options: { webhook: receiver.url } })
  await told()
  return item
}

/** The webhooks about identity since the last look. */
async function told() {
  await server.settle()
  return receiver
    .take()
    .map(({ body }) => body)
    .filter(({ webhook_type }) => webhook_type === 'IDENTITY')
}

const moved: EditableOwners['edit'] = (owner, { subtype }) =>
  subtype === 'checking'
    ? { ...owner, names: ['Alberta Vale'], emails: [] }
    : { ...owner, phone_numbers: subtype === 'savings' ? [] : owner.phone_numbers }

describe(path, () => {
  test('answers nothing but a request_id, and sends no webhook when nothing changed', async () => {
    const { access_token } = await linked()
    const { status, body } = await server.call(path, { access_token })
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(['request_id'])
    expect(await told()).toEqual([])
  })

  test('takes in what changed, and tells of it once', async () => {
    const { access_token, item_id } = await linked()
    const { body: before } = await server.call('/identity/get', { access_token })
    banks.edit = moved
    await server.call(path, { access_token })
    const { body: after } = await server.call('/identity/get', { access_token })
    expect(after.accounts[0].owners[0]).toMatchObject({ names: ['Alberta Vale'], emails: [] })
    const [checking, savings] = before.accounts
    const expected = {
      [checking.account_id]: ['EMAILS', 'NAMES'],
      [savings.account_id]: ['PHONES'],
    }
    const webhooks = await told()
    expect(webhooks).toMatchObject([{ webhook_code: 'DEFAULT_UPDATE', item_id, environment: 'sandbox', error: null }])
    expect(webhooks[0]!['account_ids_with_updated_identity']).toEqual(expected)
    await server.call(path, { access_token })
    expect(await told()).toEqual([])
  })

  test('tells of a change that another update has brought in before', async () => {
    const { access_token } = await linked(['identity', 'transactions'])
    banks.edit = (owner) => ({ ...owner, addresses: [] })
    await server.call('/accounts/balance/get', { access_token })
    expect(await told()).toEqual([])
    await server.call(path, { access_token })
    const [webhook] = await told()
    expect(new Set(Object.values(webhook!['account_ids_with_updated_identity'] as object).flat())).toEqual(
      new Set(['ADDRESSES']),
    )
  })

  test('watches an Item to which the first call has added the product', async () => {
    const { access_token } = await linked(['auth'])
    await server.call('/identity/get', { access_token })
    banks.edit = moved
    await server.call(path, { access_token })
    expect(await told()).toHaveLength(1)
  })

  test.each([
    ['linked with the product', ['identity']],
    ['to which a call has added it', ['auth']],
  ])('the bank of an Item %s is looked at after 30 days without being asked', async (_what, products) => {
    const { access_token, item_id } = await linked(products)
    await server.call('/identity/get', { access_token })
    banks.edit = moved
    server.clock.advance(29 * 86_400_000)
    expect(await told()).toEqual([])
    // The sandbox's login would end on the same day.
    await server.house.store.db.deleteFrom('jobs').where('kind', '!=', 'bank_feed.update').execute()
    server.clock.advance(86_400_000)
    expect((await told()).filter((webhook) => webhook.item_id === item_id)).toHaveLength(1)
    const { body } = await server.call('/identity/get', { access_token })
    expect(body.accounts[0].owners[0].names).toEqual(['Alberta Vale'])
  })

  test('forgets what it has seen of a removed Item', async () => {
    const { access_token, item_id } = await linked()
    await server.call('/item/remove', { access_token })
    const { db } = server.house.store
    for (const table of ['identity_seen', 'identity_changes'] as const) {
      expect(await db.selectFrom(table).selectAll().where('item_id', '=', item_id).execute()).toEqual([])
    }
  })

  test('keeps no personal data of its own', async () => {
    const { access_token } = await linked()
    banks.edit = moved
    await server.call(path, { access_token })
    const rows = await server.house.store.db.selectFrom('identity_seen').selectAll().execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toMatch(/Alberta|accountholder|Malakoff|111222/)
  })

  test('answers PRODUCT_NOT_ENABLED for an Item without Identity', async () => {
    const { access_token } = await linked(['auth'])
    expect(await server.call(path, { access_token })).toMatchObject({
      status: 400,
      body: { error_type: 'ITEM_ERROR', error_code: 'PRODUCT_NOT_ENABLED' },
    })
  })
})
