import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/processor/dwolla/processor_token/create'

describe(path, () => {
  test('makes a processor token for dwolla', async () => {
    const { access_token, account_id } = await linkAccount(server, 'savings')
    const { status, body } = await server.call(path, { access_token, account_id })
    expect(status).toBe(200)
    const { processor_token } = body
    const opened = await server.call('/processor/account/get', { processor_token })
    expect(opened.body.account.account_id).toBe(account_id)
    const rows = await server.house.store.db.selectFrom('processor_tokens').select('processor').execute()
    expect(rows).toContainEqual({ processor: 'dwolla' })
  })

  test('answers INVALID_ACCOUNT_ID, and INVALID_PRODUCT, as /processor/token/create does', async () => {
    const { access_token } = await server.link()
    const answer = await server.call(path, { access_token, account_id: 'no-such-account' })
    expect(answer).toMatchObject({ status: 400, body: { error_code: 'INVALID_ACCOUNT_ID' } })
    const payroll = { institution_id: 'ins_135842', initial_products: ['income_verification'] }
    const item = await server.link(payroll)
    const refused = await server.call(path, { access_token: item.access_token, account_id: 'any' })
    expect(refused.body.error_code).toBe('INVALID_PRODUCT')
  })
})
