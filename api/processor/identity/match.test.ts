import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/processor/identity/match'

describe(path, () => {
  test('answers what /identity/match answers, of the one account', async () => {
    const { access_token, account_id, processor_token } = await linkAccount(server, 'savings')
    const user = { legal_name: 'Bertie Charleson', email_address: 'accountholder0+x@example.com' }
    const { status, body } = await server.call(path, { processor_token, user })
    expect(status).toBe(200)
    const { body: known } = await server.call('/identity/match', { access_token, user })
    const account = known.accounts.find((one: { account_id: string }) => one.account_id === account_id)
    expect(body.account).toEqual(account)
    expect(account).toMatchObject({ legal_name: { is_nickname_match: true }, email_address: { score: 90 } })
  })

  test('needs a user', async () => {
    const { processor_token } = await linkAccount(server)
    const { body } = await server.call(path, { processor_token })
    expect(body.error_code).toBe('INVALID_FIELD')
  })
})
